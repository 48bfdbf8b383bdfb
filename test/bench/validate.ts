import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parse } from "yaml";
import { checkCatalog } from "../../actions/core/catalog/check.ts";
import { kindOf } from "../../actions/core/catalog/kinds.ts";
import { loadCatalog } from "../../actions/core/catalog/load.ts";
import { type BenchResult, fastest, peakMegabytes } from "./result.ts";
import { inScratch } from "./scratch.ts";

const ROOT = "workflows-catalog";
const COPIED = "workflows/lead-response/";
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
const TODAY = "2026-11-16";
export const FLOOR = "parse and validator alone";

/** The sample business's catalog, with so many workflows more: each with its playbook, sharing runbooks and prompts. */
function catalogOf(workflows: number): Map<string, string> {
  const folder = path.resolve(ROOT);
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.(ya?ml|md)$/.test(name) && !name.startsWith("sample/"))
    .map((name): [string, string] => [name, readFileSync(path.join(folder, name), "utf8")]);
  const files = new Map(texts.map(([name, text]) => [`${ROOT}/${name}`, text]));
  for (let copy = 1; copy <= workflows; copy++) {
    for (const [name, text] of texts.filter(([file]) => file.startsWith(COPIED) && file.endsWith(".yaml"))) {
      const place = name.replace(COPIED, `workflows/lead-response-${copy}/`);
      const named = text.replace(/(?<=name: lead-response)(?=[,}])/, `-${copy}`);
      files.set(`${ROOT}/${place}`, named.replace(/[\w/-]+\.md/g, "../lead-response/$&"));
    }
  }
  return files;
}

/** What nobody can do without: every text parsed, every definition held against the validator of its kind. */
export function parseAndValidate(files: ReadonlyMap<string, string>): number {
  let valid = 0;
  for (const [file, text] of files) {
    const parts = file.endsWith(".md") ? FRONT_MATTER.exec(text) : null;
    if (file.endsWith(".md") && !parts) continue;
    const value = parse(parts?.[1] ?? text);
    if (parts) fromMarkdown(parts[2] ?? "", { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    if (kindOf(value.kind)?.fits(value)) valid += 1;
  }
  return valid;
}

/** Validation of many workflows, rules and places included, against parsing and validators alone. */
export async function benchValidate(full: boolean): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const workflows of full ? [1000, 10_000] : [1000]) {
    const files = catalogOf(workflows);
    const runs = workflows > 1000 ? 1 : 2;
    const floorSeconds = await fastest(runs, () => parseAndValidate(files));
    const seconds = await fastest(runs, () => {
      const errors = checkCatalog(loadCatalog(files, ROOT), { today: TODAY }).filter(
        ({ severity, code }) => severity === "error" && code !== "cadence-is-possible",
      );
      if (errors.length > 0) throw new Error(`${errors.length} errors, first: ${JSON.stringify(errors[0])}`);
    });
    results.push({
      name: `validate ${workflows.toLocaleString("en")} workflows (${files.size.toLocaleString("en")} files)`,
      seconds,
      floor: FLOOR,
      floorSeconds,
      aim: 1.5,
      peakMegabytes: peakMegabytes(),
    });
  }
  return [...results, await benchCheckJsonschema(full ? 1000 : 100)];
}

/** The common tool for the same, schema only: the workflow.yaml of so many workflows in one call, its own start included. */
async function benchCheckJsonschema(workflows: number): Promise<BenchResult> {
  const files = new Map([...catalogOf(workflows)].filter(([file]) => file.endsWith("/workflow.yaml")));
  const name = `check-jsonschema: ${files.size.toLocaleString("en")} files`;
  const floorSeconds = await fastest(2, () => parseAndValidate(files));
  const result = { name, floor: FLOOR, floorSeconds, aim: null, peakMegabytes: null };
  return inScratch(async (folder) => {
    const names = [...files].map(([_, text], index) => {
      const file = path.join(folder, `${index}.yaml`);
      writeFileSync(file, text);
      return file;
    });
    // In the schemas' folder, where it looks for those that a schema refers to.
    const args = ["--schemafile", "workflow.schema.json", ...names];
    const started = performance.now();
    const { error, status, stdout } = spawnSync("check-jsonschema", args, { cwd: "schemas" });
    if (error) return { ...result, seconds: null, floor: "check-jsonschema is not installed (pip has it)" };
    if (status !== 0) throw new Error(`check-jsonschema ended with ${status}: ${stdout}`);
    return { ...result, seconds: (performance.now() - started) / 1000 };
  });
}
