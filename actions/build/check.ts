// `npm run check`: format, types, and nothing generated is stale. Tests are `npm test`.
import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

interface Check {
  title: string;
  remedy: string;
  command: readonly string[];
}

const CHECKS: readonly Check[] = [
  {
    title: "format and lint",
    remedy: "npm run format",
    command: ["biome", "check", "--error-on-warnings", "."],
  },
  { title: "types", remedy: "mend what tsc names", command: ["tsc", "-p", "."] },
  {
    title: "generated types and validators are current",
    remedy: "npm run generate",
    command: ["node", "actions/build/generate.ts", "--check"],
  },
  {
    title: "the tables in the actions' READMEs are current",
    remedy: "npm run generate",
    command: ["node", "actions/build/action-tables.ts", "--check"],
  },
  {
    title: "actions/dist is current",
    remedy: "npm run build",
    command: ["node", "actions/build/bundle.ts", "--check"],
  },
  {
    title: "the sample business's exports are current",
    remedy: "npm run sample",
    command: ["node", "test/sample/generate.ts", "--check"],
  },
  {
    title: "the committed scoreboard can be recomputed",
    remedy: "npm run opsbook -- scoreboard",
    command: ["node", "actions/cli/bin.js", "scoreboard", "--verify"],
  },
];

/** Runs one check; its output is kept and shown only where it fails. */
function run({
  command: [file = "", ...args],
}: Check): Promise<{ ok: boolean; output: string; seconds: number }> {
  const started = performance.now();
  const env = {
    ...process.env,
    PATH: `${path.join(root, "node_modules/.bin")}${path.delimiter}${process.env.PATH}`,
  };
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const done = (ok: boolean) => resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    child.on("error", (error) => {
      output += error.message;
      done(false);
    });
    child.on("close", (code) => done(code === 0));
  });
}

for (const check of CHECKS) {
  const { ok, output, seconds } = await run(check);
  console.log(`${ok ? "ok    " : "FAILED"} ${check.title} (${seconds.toFixed(1)} s)`);
  if (!ok) {
    process.exitCode = 1;
    console.log(`${output.trimEnd()}\n       to mend it: ${check.remedy}`);
  }
}
