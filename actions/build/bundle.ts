// Builds everything that runs into actions/dist: `npm run build`, or `--check` to compare only.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type OutputChunk, rolldown } from "rolldown";
import { licencesOf } from "./licences.ts";

const root = path.resolve(import.meta.dirname, "../..");
const dist = path.join(root, "actions/dist");

/** Entry points by the name of their file in `dist`. */
const ENTRIES = {
  opsbook: path.join(root, "actions/cli/main.ts"),
  "validate-catalog": path.join(root, "actions/validate-catalog/main.ts"),
  "require-approval": path.join(root, "actions/require-approval/main.ts"),
  "evaluate-thresholds": path.join(root, "actions/evaluate-thresholds/main.ts"),
  "handle-command": path.join(root, "actions/handle-command/main.ts"),
  "ingest-signals": path.join(root, "actions/ingest-signals/main.ts"),
  "keep-cadence": path.join(root, "actions/keep-cadence/main.ts"),
  "manage-incidents": path.join(root, "actions/manage-incidents/main.ts"),
  "publish-scoreboard": path.join(root, "actions/publish-scoreboard/main.ts"),
};

/** Files that are started by their path, and so stand beside the chunk that starts them, as they are. */
const BESIDE_CHUNKS = [path.join(root, "actions/rehearsal/runner/job/shifted-clock.js")];

/**
 * What should stand in `actions/dist`, by path within it. Unminified and code-split: what runs can be read in a
 * diff, shared code stands once, and a verb loads only what it needs.
 */
async function bundle(): Promise<Map<string, string>> {
  const build = await rolldown({
    input: ENTRIES,
    cwd: root,
    platform: "node",
    tsconfig: false,
    treeshake: true,
    onLog: (level, log) => {
      if (level === "warn") throw new Error(`${log.code}: ${log.message}`);
    },
  });
  const { output } = await build.generate({
    format: "esm",
    minify: false,
    comments: { legal: false },
    entryFileNames: "[name].js",
    chunkFileNames: ({ name, facadeModuleId }) => `chunks/${chunkName(name, facadeModuleId)}.js`,
  });
  await build.close();
  const chunks = output.filter((part): part is OutputChunk => part.type === "chunk");
  const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk.code]));
  for (const file of BESIDE_CHUNKS) files.set(`chunks/${path.basename(file)}`, await readFile(file, "utf8"));
  files.set("THIRD-PARTY-LICENCES.txt", await licencesOf(chunks.flatMap((chunk) => chunk.moduleIds)));
  return files;
}

/** `run.ts` of every verb would become run, run2, run3: they are told apart by their folder, so that diffs stay small. */
function chunkName(name: string, facade: string | null | undefined): string {
  return name === "run" && facade ? `${path.basename(path.dirname(facade))}-run` : name;
}

async function filesOnDisk(): Promise<string[]> {
  const found = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

/** Names the files that differ from a fresh build; none where all is current. */
async function staleFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale = (await filesOnDisk()).filter((name) => !files.has(name));
  for (const [name, text] of files) {
    if ((await readFile(path.join(dist, name), "utf8").catch(() => null)) !== text) stale.push(name);
  }
  return stale.sort();
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await filesOnDisk()) {
    if (!files.has(name)) await rm(path.join(dist, name));
  }
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(dist, name)), { recursive: true });
    await writeFile(path.join(dist, name), text);
  }
}

const files = await bundle();
if (process.argv.includes("--check")) {
  for (const name of await staleFiles(files)) {
    console.error(`actions/dist/${name} is stale: run \`npm run build\``);
    process.exitCode = 1;
  }
} else {
  await write(files);
  const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  console.log(`${files.size} files, ${Math.round(bytes / 1024)} KB in actions/dist`);
}
