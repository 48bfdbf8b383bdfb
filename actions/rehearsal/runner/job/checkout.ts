import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Scope } from "../expressions/evaluate.ts";
import { expandTexts } from "../expressions/expand.ts";
import type { JobState, StepState } from "./job-state.ts";
import { runProcess } from "./process.ts";

/** Inputs of actions/checkout that are served; the last ones change nothing here. */
const SERVED = new Set([
  "repository",
  "ref",
  "token",
  "path",
  "fetch-depth",
  "filter",
  "persist-credentials",
  "fetch-tags",
  "clean",
  "show-progress",
  "set-safe-directory",
]);
const SWITCHED_OFF: Readonly<Record<string, string>> = { submodules: "false", lfs: "false" };

/** What actions/checkout does, with the real git and the job's own token. */
export async function checkOut(job: JobState, step: StepState, scope: Scope): Promise<boolean> {
  const inputs = expandTexts(step.definition.written.with, scope);
  for (const [name, value] of Object.entries(inputs)) {
    if (!SERVED.has(name) && SWITCHED_OFF[name] !== value) throw new Error(`\`${name}\` of actions/checkout`);
  }
  const folder = path.resolve(job.room.workspace, inputs.path ?? ".");
  if (folder !== job.room.workspace && !folder.startsWith(job.room.workspace + path.sep)) {
    throw new Error(`Repository path '${folder}' is not under '${job.room.workspace}'`);
  }
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
  const server = job.run.url;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${inputs.token ?? job.token}`).toString("base64")}`;
  const git = async (...args: string[]): Promise<boolean> => {
    const env = { ...step.env, GIT_TERMINAL_PROMPT: "0" };
    const { onLine, signal } = step;
    return (
      (await runProcess({ file: "git", args: ["-C", folder, ...args], cwd: folder, env, onLine, signal })) ===
      0
    );
  };
  const wanted = wantedOf(job, inputs);
  const own = [
    ["init", "--quiet", "."],
    ["remote", "add", "origin", `${server}/${wanted.repository}`],
    ["config", "--local", "gc.auto", "0"],
    ...(inputs["persist-credentials"] === "false"
      ? []
      : [["config", "--local", `http.${server}/.extraheader`, header]]),
    [
      "-c",
      `http.${server}/.extraheader=${header}`,
      "fetch",
      ...fetchOptions(inputs),
      "origin",
      ...wanted.fetch,
    ],
    ["checkout", "--quiet", "--force", ...wanted.checkout],
  ];
  for (const args of own) if (!(await git(...args))) return false;
  step.outputs.ref = inputs.ref ?? job.run.source.ref;
  await readCommit(job, step, folder);
  return true;
}

async function readCommit(job: JobState, step: StepState, folder: string): Promise<void> {
  await runProcess({
    file: "git",
    args: ["-C", folder, "rev-parse", "HEAD"],
    cwd: folder,
    env: step.env,
    onLine: (line) => {
      step.outputs.commit = line;
      job.log(`HEAD is now at ${line}`);
    },
    signal: step.signal,
  });
}

function fetchOptions(inputs: Record<string, string>): string[] {
  const depth = Number(inputs["fetch-depth"] ?? "1");
  return [
    "--quiet",
    "--prune",
    "--no-recurse-submodules",
    inputs["fetch-tags"] === "true" || depth === 0 ? "--tags" : "--no-tags",
    ...(depth > 0 ? [`--depth=${depth}`] : []),
    ...(inputs.filter === undefined ? [] : [`--filter=${inputs.filter}`]),
  ];
}

interface Wanted {
  repository: string;
  fetch: string[];
  checkout: string[];
}

function wantedOf(job: JobState, inputs: Record<string, string>): Wanted {
  const { commit, ref } = job.run.source;
  const own = job.run.happening.repository;
  const repository = inputs.repository === undefined || inputs.repository === "" ? own : inputs.repository;
  const asked = inputs.ref === undefined || inputs.ref === "" ? null : inputs.ref;
  const all = inputs["fetch-depth"] === "0" ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  if (asked !== null && /^[0-9a-f]{40}$/.test(asked)) {
    return { repository, fetch: [...all, asked], checkout: ["--detach", asked] };
  }
  if (asked === null && repository !== own)
    return { repository, fetch: [...all, "HEAD"], checkout: ["FETCH_HEAD"] };
  const full = asked ?? ref;
  const branch = /^refs\/heads\/(.+)$/.exec(full)?.[1] ?? (full.startsWith("refs/") ? null : full);
  const source = asked === null ? commit : branch === null ? full : `refs/heads/${branch}`;
  if (branch === null) {
    const local = full.replace(/^refs\//, "refs/remotes/");
    return { repository, fetch: [...all, `+${source}:${local}`], checkout: ["--detach", local] };
  }
  const tracked = `refs/remotes/origin/${branch}`;
  // With all branches fetched the branch's own ref may be ahead of the run's commit by now.
  if (all.length > 0)
    return {
      repository,
      fetch: [...all, source],
      checkout: ["-B", branch, asked === null ? commit : tracked],
    };
  return { repository, fetch: [`+${source}:${tracked}`], checkout: ["-B", branch, tracked] };
}
