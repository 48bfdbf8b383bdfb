import { expect } from "vitest";
import type { RunRecord } from "../../../actions/rehearsal/runner/records.ts";
import { type Runner, type RunnerOptions, startRunner } from "../../../actions/rehearsal/runner/runner.ts";
import { type EmbeddedGitHub, startGitHub } from "../../../actions/rehearsal/server.ts";

/** A repository with workflow files of its own, its people, and a runner that listens. */
export interface Shop {
  github: EmbeddedGitHub;
  runner: Runner;
  /** ann owns, bob may write, eve is nobody here. */
  tokens: Record<"ann" | "bob" | "eve", string>;
  /** Sends a request as somebody and returns the answer's status and body. */
  call: (token: string, method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Writes a file on a branch and returns the commit. */
  write: (token: string, branch: string, path: string, text: string, message?: string) => Promise<string>;
  /** Starts a branch at the default branch's tip. */
  branch: (token: string, name: string) => Promise<void>;
  dispatch: (type: string, payload?: unknown) => Promise<void>;
  close: () => Promise<void>;
}

/** The parts of answers that these tests read; whole shapes are held against GitHub's description elsewhere. */
export interface Answer {
  status: number;
  data: { sha?: string; number?: number; object?: { sha: string }; commit?: { sha: string } };
}

export const REPOSITORY = "ann/shop";

export async function openShop(
  files: Record<string, string>,
  options: RunnerOptions & { private?: boolean; now?: string } = {},
): Promise<Shop> {
  const { private: hidden = true, now = "2026-11-16T09:00:00Z", ...rest } = options;
  const github = await startGitHub({ frozen: true, now });
  const tokens = {
    ann: await github.addUser({ login: "ann" }),
    bob: await github.addUser({ login: "bob" }),
    eve: await github.addUser({ login: "eve" }),
  };
  const collaborators = { bob: "write" } as const;
  await github.addRepository({ owner: "ann", name: "shop", private: hidden, collaborators, files });
  const runner = await startRunner(github, rest);
  const call: Shop["call"] = async (token, method, path, body) => {
    const response = await fetch(`${github.url}${path.replace("{repo}", `/repos/${REPOSITORY}`)}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, data: (text === "" ? {} : JSON.parse(text)) as Answer["data"] };
  };
  const done = async (...given: Parameters<Shop["call"]>): Promise<Answer["data"]> => {
    const { status, data } = await call(...given);
    if (status >= 300) throw new Error(`${given[1]} ${given[2]}: ${status} ${JSON.stringify(data)}`);
    return data;
  };
  const tip = async (branch: string): Promise<string> =>
    (await done(tokens.ann, "GET", `{repo}/git/ref/heads/${branch}`)).object?.sha as string;
  return {
    github,
    runner,
    tokens,
    call,
    branch: async (token, name) => {
      await done(token, "POST", "{repo}/git/refs", { ref: `refs/heads/${name}`, sha: await tip("main") });
    },
    write: async (token, branch, path, text, message = `Change ${path}`) => {
      const old = await call(token, "GET", `{repo}/contents/${path}?ref=${branch}`);
      const data = await done(token, "PUT", `{repo}/contents/${path}`, {
        branch,
        message,
        content: Buffer.from(text).toString("base64"),
        ...(old.status === 200 ? { sha: old.data.sha } : {}),
      });
      return data.commit?.sha as string;
    },
    dispatch: async (type, payload = {}) => {
      await done(tokens.ann, "POST", "{repo}/dispatches", { event_type: type, client_payload: payload });
    },
    close: async () => {
      await runner.close();
      await github.close();
    },
  };
}

/** The only run of a workflow file; fails where there are more or none. */
export function onlyRun(shop: Shop, workflow: string): RunRecord {
  const runs = shop.runner.runs.filter((run) => run.workflow === `.github/workflows/${workflow}`);
  expect(runs.map(({ workflow: path, event }) => `${path} on ${event}`)).toHaveLength(1);
  return runs[0] as RunRecord;
}

/** What a run did in a few words: its conclusion, and each step of each job. */
export function storyOf({ conclusion, jobs, reason }: RunRecord): unknown {
  return {
    conclusion,
    ...(reason === null ? {} : { reason }),
    jobs: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        [job.conclusion, ...job.steps.map((step) => `${step.name}: ${step.conclusion}`)],
      ]),
    ),
  };
}
