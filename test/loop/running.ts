import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Octokit } from "@octokit/rest";
import { type Runner, startRunner } from "../../actions/rehearsal/runner/runner.ts";
import { type EmbeddedGitHub, startGitHub } from "../../actions/rehearsal/server.ts";
import { catalogFiles, type Login, PEOPLE } from "../gate/stage.ts";
import { KEY } from "./stage.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
export const NAME = "owner/business";
const WORKFLOWS = ".github/workflows";

/** The sample business with workflow files and their actions as they are built: the runner does all that is done. */
export interface RunningLoop {
  github: EmbeddedGitHub;
  runner: Runner;
  repo: { owner: string; repo: string };
  as: Record<Login, Octokit>;
  /** Lets time pass until the instant; schedules on the way are lost, as GitHub may lose them. */
  skipTo: (instant: number) => Promise<void>;
  /** Lets time pass until the instant; schedules on the way run. */
  goTo: (instant: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Workflow files, and what they run. */
async function workflowFiles(workflows: readonly string[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of workflows.map((one) => `${WORKFLOWS}/${one}.yml`))
    files[name] = await readFile(path.join(ROOT, name), "utf8");
  const uses = Object.values(files).flatMap((text) => [...text.matchAll(/uses: \$\/actions\/([a-z-]+)/g)]);
  const actions = uses.map(([, name]) => name as string);
  const chunks = await readdir(path.join(ROOT, "actions/dist/chunks"));
  const names = [
    ...actions.flatMap((name) => [`actions/${name}/action.yml`, `actions/dist/${name}.js`]),
    ...chunks.map((name) => `actions/dist/chunks/${name}`),
  ];
  const texts = names.map(async (name) => [name, await readFile(path.join(ROOT, name), "utf8")] as const);
  return { ...files, ...Object.fromEntries(await Promise.all(texts)) };
}

export async function setRunningLoop(options: {
  now: number;
  edit?: (files: Record<string, string>) => void;
  /** Names of workflow files; default: the operating one alone. */
  workflows?: readonly string[];
}): Promise<RunningLoop> {
  const now = new Date(options.now).toISOString();
  const github = await startGitHub({
    frozen: true,
    now,
    limits: { job: 1e7, contentPerMinute: 1e7, contentPerHour: 1e7 },
  });
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const as = {} as Record<Login, Octokit>;
  for (const login of ["owner", ...PEOPLE, "reader", "outsider"] as Login[]) {
    const auth = await github.addUser({ login, email: `${login}@example.com` });
    as[login] = new Octokit({ auth, baseUrl: github.url, log });
  }
  const files = { ...(await catalogFiles(true)), ...(await workflowFiles(options.workflows ?? ["operate"])) };
  options.edit?.(files);
  const collaborators = Object.fromEntries(PEOPLE.map((login) => [login, "write" as const]));
  await github.addRepository({ owner: "owner", name: "business", private: true, files, collaborators });
  const runner = await startRunner(github, { secrets: { [NAME]: { repository: { OPSBOOK_PII_KEY: KEY } } } });
  return {
    github,
    runner,
    repo: { owner: "owner", repo: "business" },
    as,
    skipTo: (instant) => runner.setClock(new Date(instant).toISOString(), { lost: true }),
    goTo: (instant) => runner.setClock(new Date(instant).toISOString()),
    close: async () => {
      await runner.close();
      await github.close();
    },
  };
}
