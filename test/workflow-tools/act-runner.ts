import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Delivery } from "../../actions/rehearsal/events/delivery.ts";
import type { Permissions } from "../../actions/rehearsal/state/roles.ts";
import type { GateStage } from "../gate/stage.ts";
import { command } from "./command.ts";
import { inOlderWords, rewriteWorkflows } from "./copy.ts";

const GATE = ".github/workflows/gate.yml";
const DOORBELL = ".github/workflows/review-doorbell.yml";
const RUN_SECONDS = 60;
const SHIFTED_CLOCK = new URL("../../actions/rehearsal/runner/job/shifted-clock.js", import.meta.url);

interface Workflow {
  on: Record<string, { types?: string[] } | null>;
  jobs: Record<string, { permissions: Permissions }>;
}

/** Another runner of the same workflow files: act, on what the embedded GitHub tells. */
export interface ActRunner {
  /** Runs what has happened since the last time, one after the other. */
  settle: () => Promise<void>;
  /** What act printed, newest last. */
  outputs: string[];
  close: () => Promise<void>;
}

/** Makes act run the gate's two workflow files, as they stand on the default branch. */
export async function startAct(act: string, stage: GateStage): Promise<ActRunner> {
  const room = await mkdtemp(path.join(tmpdir(), "opsbook-act-"));
  const waiting: Delivery[] = [];
  const outputs: string[] = [];
  const stop = stage.github.subscribe((delivery) => {
    // What a job's token does starts no workflows.
    if (delivery.cause.token !== "job") waiting.push(delivery);
  });
  const place = await copyOf(stage, room);
  const run = async (file: string, event: string, payload: object): Promise<void> => {
    const { code, output } = await runAct({ act, stage, room, place }, file, event, payload);
    outputs.push(output);
    if (code === null) throw new Error(`act did not end:\n${output}`);
  };
  const listens = (file: string, event: string, action: string | null): boolean => {
    const on = place.workflows[file]?.on ?? {};
    return event in on && (on[event]?.types === undefined || on[event].types.includes(action ?? ""));
  };
  return {
    outputs,
    settle: async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { event, action, payload } = next;
        const name = event === "pull_request" ? "pull_request_target" : event;
        if (listens(DOORBELL, name, action)) {
          await run(DOORBELL, name, payload);
          await run(GATE, "workflow_run", rung(payload));
        }
        if (event !== "push" && listens(GATE, name, action)) await run(GATE, name, payload);
      }
    },
    close: async () => {
      stop();
      await rm(room, { recursive: true, force: true });
    },
  };
}

interface Copy {
  dir: string;
  workflows: Record<string, Workflow>;
}

/** The default branch in a folder, in the words that act knows; act copies it into each job as its checkout. */
async function copyOf({ github }: GateStage, room: string): Promise<Copy> {
  const dir = path.join(room, "business");
  const git = async (...args: string[]): Promise<void> => {
    const { code, output } = await command("git", args);
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${output}`);
  };
  await git("clone", "--quiet", github.directory("owner/business"), dir);
  // act takes the repository's name from here.
  await git("-C", dir, "remote", "set-url", "origin", "https://github.com/owner/business.git");
  const workflows: Record<string, Workflow> = {};
  for (const file of [GATE, DOORBELL]) workflows[file] = parse(await readFile(path.join(dir, file), "utf8"));
  // `./` is the workspace, which is empty in act before a checkout; `$/` needs none on GitHub.
  await rewriteWorkflows(dir, (text) =>
    inOlderWords(text).replace(/^( +)steps:$/m, "$1steps:\n$1  - uses: actions/checkout@v6"),
  );
  return { dir, workflows };
}

async function runAct(
  { act, stage, room, place }: { act: string; stage: GateStage; room: string; place: Copy },
  file: string,
  event: string,
  payload: object,
): Promise<{ code: number | null; output: string }> {
  const { github } = stage;
  const permissions = Object.values(place.workflows[file]?.jobs ?? {})[0]?.permissions ?? {};
  const token = await github.jobToken({ repository: "owner/business", permissions });
  const eventFile = path.join(room, "event.json");
  await writeFile(eventFile, JSON.stringify(payload));
  const clock = new URL(SHIFTED_CLOCK);
  clock.searchParams.set("ms", String(github.clock.now() - Date.now()));
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    NODE_OPTIONS: `--import=${clock.href}`,
  };
  const args = [
    event,
    ...["-W", file, "-e", eventFile, "-P", "ubuntu-latest=-self-hosted", "-s", `GITHUB_TOKEN=${token}`],
    ...["--no-cache-server", "--action-cache-path", path.join(room, "cache")],
    ...Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
  const node = path.dirname(process.execPath);
  const env = { ...process.env, HOME: room, PATH: `${node}${path.delimiter}${process.env.PATH ?? ""}` };
  const ended = await command(act, args, { cwd: place.dir, env, seconds: RUN_SECONDS });
  await github.revokeToken(token);
  return ended;
}

/** What GitHub tells of the doorbell's run when it has ended. */
function rung(payload: Record<string, unknown>): object {
  // The edge: a `pull_request_review` payload of the embedded GitHub, held against GitHub's own elsewhere.
  const { pull_request: pull, repository, sender } = payload as unknown as ReviewPayload;
  return {
    action: "completed",
    workflow_run: {
      name: "Review doorbell",
      event: "pull_request_review",
      status: "completed",
      conclusion: "success",
      head_branch: pull.head.ref,
      head_sha: pull.head.sha,
      head_repository: pull.head.repo,
      pull_requests: [],
    },
    repository,
    sender,
  };
}

interface ReviewPayload {
  pull_request: { head: { ref: string; sha: string; repo: object } };
  repository: object;
  sender: object;
}
