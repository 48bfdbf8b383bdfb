import { describe, expect, it } from "vitest";
import type { RunRecord } from "../../../actions/rehearsal/runner/records.ts";
import type { Act, Scene } from "../../../actions/rehearsal/story/act.ts";
import { newsReader } from "../../../actions/rehearsal/story/news.ts";
import { type Audience, play } from "../../../actions/rehearsal/story/play.ts";
import type { Stage } from "../../../actions/rehearsal/story/stage.ts";
import { UsageError } from "../../../actions/shell/usage-error.ts";

const RUN = {
  workflow: "gate.yml",
  name: "Gate",
  event: "push",
  status: "completed",
  attempt: 1,
  reason: null,
};

/** A stage on which `runs` are there once the scene has been played. */
function stageWith(runs: Partial<RunRecord>[]): { stage: Stage; runsNow: Partial<RunRecord>[] } {
  const runsNow: Partial<RunRecord>[] = [{ ...RUN, id: 1, conclusion: "failure" } as Partial<RunRecord>];
  const serving = {
    github: { subscribe: () => () => {} },
    runner: {
      runs: runsNow,
      idle: () => Promise.resolve(void runsNow.push(...runs)),
      log: (id: number) => `line of run ${id}\n`,
    },
  };
  return { stage: { serving, nameOf: (name: string) => name } as unknown as Stage, runsNow };
}

async function told(scenes: Scene[], runs: Partial<RunRecord>[] = []) {
  const lines: string[] = [];
  const audience: Audience = {
    tells: (text) => lines.push(text),
    news: ({ what }) => lines.push(what),
    shows: ({ title }) => lines.push(title),
    waits: () => {},
  };
  const act: Act = { id: "the-act", title: "The act", scenes };
  const ended = play([act], stageWith(runs).stage, audience).then(
    () => null,
    (error: Error) => error,
  );
  return { failure: await ended, lines };
}

const scene = (rest: Partial<Scene> = {}): Scene => ({ tells: "Kim edits.", does: async () => {}, ...rest });

describe("playing an act", () => {
  it("tells each scene, what happens in it, and shows its end", async () => {
    const news = { about: "#1", what: "refused", state: "bad", text: "" } as const;
    const { failure, lines } = await told([
      scene({ does: async (_, tell) => tell(news) }),
      scene({ tells: "Lee looks.", shows: async () => ({ title: "the comment", markdown: "" }) }),
    ]);
    expect(failure).toBe(null);
    expect(lines).toEqual(["Kim edits.", "refused", "Lee looks.", "the comment"]);
  });

  it("says which act and scene failed, with the logs of the runs that it started and no others", async () => {
    const { failure, lines } = await told([scene(), scene({ tells: "Never." })], [
      { ...RUN, id: 2, conclusion: "failure" },
      { ...RUN, id: 3, conclusion: "success" },
    ] as Partial<RunRecord>[]);
    expect(failure?.message).toContain(
      'the act "the-act" failed at "Kim edits.": gate.yml ended with failure',
    );
    expect(failure?.message).toContain("gate.yml on push: failure\n    line of run 2");
    expect(failure?.message).not.toContain("run 1");
    expect(lines).toEqual(["Kim edits."]);
  });

  it("holds what came of it against what should have come", async () => {
    const { failure } = await told([scene({ expects: async () => "it is still pending" })]);
    expect(failure?.message).toContain('"Kim edits.": it is still pending');
    const thrown = await told([scene({ does: () => Promise.reject(new Error("404")) })]);
    expect(thrown.failure?.message).toContain('"Kim edits.": 404');
  });

  it("leaves a wrong set-up to be told as it is", async () => {
    const { failure } = await told([scene({ does: () => Promise.reject(new UsageError("Start anew.")) })]);
    expect(failure).toBeInstanceOf(UsageError);
    expect(failure?.message).toBe("Start anew.");
  });
});

describe("news", () => {
  const delivery = (event: string, payload: Record<string, unknown>) =>
    ({ event, action: payload.action ?? null, payload, cause: { token: "job" } }) as never;

  it("knows a status by the pull request whose head it is on", () => {
    const read = newsReader((account) => account.toUpperCase());
    const status = delivery("status", {
      sha: "abc",
      state: "pending",
      context: "opsbook/approval",
      description: "x",
    });
    expect(read(status)).toBe(null);
    const pull = { number: 7, title: "Faster", head: { sha: "abc" }, base: { ref: "main" } };
    expect(read(delivery("pull_request", { action: "opened", pull_request: pull }))?.about).toBe("#7");
    expect(read(status)).toEqual({
      about: "#7",
      what: "opsbook/approval",
      state: "waits",
      text: "pending: x",
    });
    const asked = { action: "review_requested", pull_request: pull, requested_reviewer: { login: "kim" } };
    expect(read(delivery("pull_request", asked))?.text).toBe("of KIM");
    const merged = { action: "closed", pull_request: { ...pull, merged: true } };
    expect(read(delivery("pull_request", merged))?.what).toBe("merged");
    expect(read(delivery("pull_request", { action: "closed", pull_request: pull }))).toBe(null);
  });

  it("knows a board's commit by its branch, and tells when it is on the default branch", () => {
    const read = newsReader((account) => account);
    const repository = { default_branch: "main" };
    const push = (ref: string) =>
      delivery("push", {
        ref,
        after: "abc",
        repository,
        head_commit: { message: "Week 47 to date\n\nMore" },
      });
    expect(read(push("refs/heads/scoreboard/2026-W47"))).toBe(null);
    expect(
      read(delivery("status", { sha: "abc", state: "success", context: "opsbook/validate" }))?.about,
    ).toBe("scoreboard");
    expect(read(push("refs/heads/main"))?.text).toBe('"Week 47 to date"');
    expect(read(push("refs/heads/ledger"))).toBe(null);
    const issue = { action: "opened", issue: { number: 4, title: "Opsbook desk" } };
    expect(read(delivery("issues", issue))).toMatchObject({ about: "#4", text: '"Opsbook desk"' });
  });

  it("follows an incident through its states, and tells of nothing else that is written on it", () => {
    const read = newsReader((account) => account);
    const issue = (action: string, rest: object = {}, state = "open") =>
      read(delivery("issues", { action, issue: { number: 6, title: "The CRM is down", state }, ...rest }));
    expect(issue("labeled", { label: { name: "state: acknowledged" } })).toEqual({
      about: "#6",
      what: "incident",
      state: "waits",
      text: "acknowledged",
    });
    expect(issue("labeled", { label: { name: "state: reviewed" } }, "closed")?.state).toBe("good");
    expect(issue("labeled", { label: { name: "severity: major" } })).toBe(null);
    expect(issue("edited")).toBe(null);
    expect(issue("closed", {}, "closed")).toMatchObject({ what: "issue closed", state: "good" });
  });
});
