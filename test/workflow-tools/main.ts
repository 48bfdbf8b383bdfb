// `npm run check:workflows`: what others' tools say of our workflow files, and whether another runner ends as ours does.
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { command } from "./command.ts";
import { compareRunners } from "./compare-runners.ts";
import { inOlderWords, rewriteWorkflows } from "./copy.ts";
import { ACT, ACTIONLINT, find, type Tool, ZIZMOR } from "./tools.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** What is wrong; empty where nothing is. */
type Check = (file: string) => Promise<string>;

const CHECKS: readonly { title: string; tool: Tool; check: Check }[] = [
  { title: "zizmor, as an auditor, finds nothing", tool: ZIZMOR, check: zizmor },
  { title: "actionlint finds nothing", tool: ACTIONLINT, check: actionlint },
  { title: "act ends with the same statuses and comments as our runner", tool: ACT, check: act },
];

async function workflowFiles(): Promise<string[]> {
  const folders = await readdir(path.join(ROOT, "actions"));
  const actions = folders.map((name) => `actions/${name}/action.yml`);
  const names = [
    ...(await readdir(path.join(ROOT, ".github/workflows"))).map((name) => `.github/workflows/${name}`),
  ];
  for (const name of actions)
    if ((await readFile(path.join(ROOT, name)).catch(() => null)) !== null) names.push(name);
  return names.filter((name) => /\.ya?ml$/.test(name));
}

async function zizmor(file: string): Promise<string> {
  const names = await workflowFiles();
  const bare: string[] = [];
  for (const name of names) {
    const lines = (await readFile(path.join(ROOT, name), "utf8")).split("\n");
    lines.forEach((line, index) => {
      if (/zizmor: *ignore\[[^\]]*\]\s*$/.test(line))
        bare.push(`${name}:${index + 1}: an ignore without its reason`);
    });
  }
  const args = ["--offline", "--persona=auditor", "--no-config", "--no-progress", ...names];
  const { code, output } = await command(file, args, { cwd: ROOT, seconds: 60 });
  return [...bare, ...(code === 0 ? [] : [output])].join("\n");
}

/** Without the linters of other languages, which not every machine has. */
async function actionlint(file: string): Promise<string> {
  const room = await mkdtemp(path.join(tmpdir(), "opsbook-actionlint-"));
  try {
    for (const name of await workflowFiles()) await cp(path.join(ROOT, name), path.join(room, name));
    await cp(path.join(ROOT, "actions/dist"), path.join(room, "actions/dist"), { recursive: true });
    await rewriteWorkflows(room, inOlderWords);
    await command("git", ["-C", room, "init", "--quiet"]);
    const { code, output } = await command(file, ["-shellcheck=", "-pyflakes="], { cwd: room, seconds: 60 });
    return code === 0 ? "" : output;
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

async function act(file: string): Promise<string> {
  const { compared, output } = await compareRunners(file);
  const differing = compared.filter(({ wrong }) => wrong !== null);
  if (differing.length === 0) return "";
  return [...differing.map((one) => JSON.stringify(one, null, 2)), output].join("\n");
}

for (const { title, tool, check } of CHECKS) {
  const started = performance.now();
  const found = await find(tool);
  if ("missing" in found) {
    console.log(`skipped ${title}: ${found.missing}`);
    continue;
  }
  const wrong = await check(found.file);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${wrong === "" ? "ok     " : "FAILED "} ${title} (${tool.name} ${tool.version}, ${seconds} s)`,
  );
  if (wrong !== "") {
    process.exitCode = 1;
    console.log(wrong.trimEnd());
  }
}
