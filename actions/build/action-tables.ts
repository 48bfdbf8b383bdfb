// Writes each action's table of inputs and outputs, from its action.yml, into its README.md; `--check` compares only.
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { type ActionDescription, withTable } from "../core/report/action-table.ts";

const actions = path.resolve(import.meta.dirname, "..");

for (const entry of await readdir(actions, { withFileTypes: true })) {
  const folder = path.join(actions, entry.name);
  const yaml = await readFile(path.join(folder, "action.yml"), "utf8").catch(() => null);
  if (!entry.isDirectory() || yaml === null) continue;
  const file = path.join(folder, "README.md");
  const text = await readFile(file, "utf8").catch(() => "");
  const wanted = withTable(text, parse(yaml) as ActionDescription);
  if (wanted === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`actions/${entry.name}/README.md is stale: run \`npm run generate\``);
    process.exitCode = 1;
  } else await writeFile(file, wanted);
}
