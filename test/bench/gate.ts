import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { catalogFiles, type GateStage, PERMISSIONS, propose, setGateStage } from "../gate/stage.ts";
import { benchActionStarts } from "./action-starts.ts";
import { type BenchResult, timed } from "./result.ts";
import { FLOOR, parseAndValidate } from "./validate.ts";

const ACTIONS = ["validate-catalog", "require-approval"] as const;
type Action = (typeof ACTIONS)[number];
const COPIED = "workflows-catalog/workflows/lead-response/";
/** Calls that both actions together may make for one event about one pull request (REL-11). */
const CALLS_AN_EVENT = 40;
const VERDICT_SECONDS = 2;
const RUNS = 3;
const SAYS_CPU = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log((user+system)/1e6+" seconds of CPU")})`;

const built = (action: Action): string => path.resolve(`actions/dist/${action}.js`);
const goal = (text: string): string => text.replace('goal: "<= 15m"', 'goal: "<= 10m"');

/** The gate: how fast actions start, what its own ask of GitHub, and how long a large catalog's verdict takes. */
export async function benchGate(full: boolean): Promise<BenchResult[]> {
  const results = await benchActionStarts();
  const small = await setGateStage();
  try {
    results.push(...(await benchCalls(small)));
  } finally {
    await small.close();
  }
  const workflows = full ? 2000 : 1000;
  const files = await manyWorkflows(workflows);
  const large = await setGateStage({ files });
  try {
    const change = { [`${COPIED.slice(0, -1)}-7/workflow.yaml`]: goal };
    const { number } = await propose(large, "sales-lead", "goal", change);
    const catalog = new Map(Object.entries({ ...(await catalogFiles(true)), ...files }));
    const read = new Map([...catalog].filter(([file]) => /\.(ya?ml|md)$/.test(file)));
    const floor = await least(() => timed(() => parseAndValidate(read)));
    for (const action of ACTIONS) {
      const { seconds, cpuSeconds } = await least(() => act(large, action, number));
      results.push({
        name: `gate: ${action}, a pull request among ${workflows.toLocaleString("en")} workflows`,
        seconds,
        floor: FLOOR,
        floorSeconds: floor.seconds,
        cpuRatio: cpuSeconds / floor.cpuSeconds,
        aim: null,
        aimSeconds: VERDICT_SECONDS,
        peakMegabytes: null,
      });
    }
  } finally {
    await large.close();
  }
  return results;
}

async function benchCalls(stage: GateStage): Promise<BenchResult[]> {
  const { number } = await propose(stage, "sales-lead", "goal", { [`${COPIED}workflow.yaml`]: goal });
  const results: BenchResult[] = [];
  for (const event of ["a new pull request", "nothing new about it"]) {
    let count = 0;
    for (const action of ACTIONS) count += (await act(stage, action, number)).calls;
    results.push({
      name: `gate: calls of GitHub's API, ${event}`,
      seconds: null,
      floor: `${count} calls; budget ${CALLS_AN_EVENT}`,
      floorSeconds: 0,
      aim: null,
      peakMegabytes: null,
    });
    if (count > CALLS_AN_EVENT) throw new Error(`${event}: ${count} calls, more than ${CALLS_AN_EVENT}`);
  }
  return results;
}

interface Used {
  seconds: number;
  cpuSeconds: number;
}

/** The least of a few runs, of either kind of time. */
async function least(work: () => Promise<Used>): Promise<Used> {
  const runs: Used[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await work());
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)),
  };
}

/** Runs a built action as a runner does; its processor time is its own, without git's. */
async function act(stage: GateStage, action: Action, number: number): Promise<Used & { calls: number }> {
  const temp = await mkdtemp(path.join(tmpdir(), "opsbook-bench-gate-"));
  try {
    const event = path.join(temp, "event.json");
    await writeFile(event, JSON.stringify({ issue: { number, pull_request: {} } }));
    const { github } = stage;
    const environment = {
      PATH: process.env.PATH,
      GITHUB_EVENT_NAME: "issue_comment",
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: "owner/business",
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      RUNNER_TEMP: temp,
      INPUT_TOKEN: await github.jobToken({ repository: "owner/business", permissions: PERMISSIONS }),
    };
    const started = performance.now();
    const { code, output } = await runBuilt(action, environment);
    const seconds = (performance.now() - started) / 1000;
    const numberBefore = (words: string): number =>
      Number(new RegExp(`^([\\d.]+) ${words}$`, "m").exec(output)?.[1] ?? Number.NaN);
    const [calls, cpuSeconds] = [numberBefore("calls of GitHub's API"), numberBefore("seconds of CPU")];
    if (code !== 0 || Number.isNaN(calls + cpuSeconds))
      throw new Error(`${action} ended with ${code}: ${output}`);
    return { seconds, cpuSeconds, calls };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function runBuilt(action: Action, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", SAYS_CPU, built(action)], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** One workflow of the sample business so many times more, sharing its runbooks and prompts. */
export async function manyWorkflows(count: number): Promise<Record<string, string>> {
  const own = Object.entries(await catalogFiles(true)).filter(
    ([file]) => file.startsWith(COPIED) && file.endsWith(".yaml"),
  );
  const files: Record<string, string> = {};
  for (let copy = 1; copy <= count; copy += 1) {
    for (const [file, text] of own) {
      const named = text.replace(/(?<=name: lead-response)(?=[,}])/, `-${copy}`);
      files[file.replace(COPIED, `${COPIED.slice(0, -1)}-${copy}/`)] = named.replace(
        /[\w/-]+\.md/g,
        "../lead-response/$&",
      );
    }
  }
  return files;
}
