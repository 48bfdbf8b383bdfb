import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Effect } from "../../actions/core/effect.ts";
import { FAULT_KINDS } from "../../actions/rehearsal/http/faults.ts";
import { applyEffects } from "../../actions/shell/apply.ts";
import { type GitHub, openGitHub } from "../../actions/shell/github/github.ts";
import { commitFile, type Stage, setStage } from "../rehearsal/stage.ts";

let stage: Stage;
let ours: GitHub;
let head = "";
let pull = 0;

const place = { range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } } };

function effects(): Effect[] {
  const annotation = { file: "prices.csv", ...place, level: "failure" as const, title: "x", text: "y" };
  return [
    {
      kind: "ensure-comment",
      issue: pull,
      marker: "<!-- opsbook:test -->",
      body: "<!-- opsbook:test -->\nSafe to merge",
    },
    {
      kind: "ensure-check-run",
      sha: head,
      name: "Findings",
      conclusion: "failure",
      title: "51 findings",
      summary: "All",
      annotations: Array.from({ length: 51 }, () => annotation),
    },
    {
      kind: "ensure-suggestions",
      pull,
      sha: head,
      suggestions: [
        {
          file: "prices.csv",
          from: 2,
          to: 2,
          body: "<!-- opsbook:suggestion 1 -->\n```suggestion\nvisit,1\n```",
        },
      ],
    },
    { kind: "request-reviewers", pull, logins: ["ann", "eve"] },
    {
      kind: "set-status",
      sha: head,
      context: "opsbook/validate",
      state: "failure",
      description: "1 thing to fix",
      link: null,
    },
  ];
}

beforeEach(async () => {
  stage = await setStage();
  const { bob, repo, github } = stage;
  head = await commitFile(bob, repo, { branch: "change", path: "prices.csv", text: "item,price\nvisit,9\n" });
  pull = (await bob.rest.pulls.create({ ...repo, title: "Prices", head: "change", base: "main" })).data
    .number;
  const permissions = {
    contents: "read",
    "pull-requests": "write",
    issues: "write",
    statuses: "write",
    checks: "write",
  } as const;
  const token = await github.jobToken({ repository: "ann/shop", permissions });
  ours = openGitHub({ token, apiUrl: github.url, owner: "ann", repo: "shop", second: 1 });
});
afterEach(() => stage.close());

/** What a person would see: comments, statuses, check runs with their annotations, suggestions, reviewers. */
async function seen(): Promise<unknown> {
  const state = await stage.github.repository("ann/shop");
  const completed = state.checkRuns.filter(({ status }) => status === "completed");
  return {
    comments: state.comments.map(({ body }) => body),
    statuses: state.statuses.at(-1)?.description,
    annotations: completed.at(-1)?.annotations.length,
    conclusion: completed.at(-1)?.conclusion,
    suggestions: state.reviewComments.map(({ body }) => body),
    asked: state.pulls[0]?.requestedReviewers,
  };
}

const clean = {
  comments: ["<!-- opsbook:test -->\nSafe to merge"],
  statuses: "1 thing to fix",
  annotations: 51,
  conclusion: "failure",
  suggestions: ["<!-- opsbook:suggestion 1 -->\n```suggestion\nvisit,1\n```"],
  asked: ["ann"],
};

const writesOf = (since: number): string[] =>
  stage.github.calls
    .slice(since)
    .map(({ route }) => route)
    .filter((route) => !route.startsWith("GET "));

describe("applyEffects", () => {
  it("makes effects true, and changes nothing the second time", async () => {
    await applyEffects(effects(), ours, 1);
    expect(await seen()).toEqual(clean);
    const before = stage.github.calls.length;
    // Who cannot be asked for a review stays unasked, and is tried again: the repository may have let them in.
    const again = await applyEffects(
      effects().filter(({ kind }) => kind !== "request-reviewers"),
      ours,
      1,
    );
    expect(again).toEqual(["already-so", "already-so", "already-so", "already-so"]);
    expect(writesOf(before)).toEqual([]);
  });

  it("edits its one comment, removes copies, and leaves what others wrote in its name", async () => {
    const [comment] = effects();
    const { bob, repo } = stage;
    const forged = "<!-- opsbook:test -->\nApproved by everybody";
    await bob.rest.issues.createComment({ ...repo, issue_number: pull, body: forged });
    await applyEffects([comment as Effect], ours, 1);
    await ours.conversation.add(pull, "<!-- opsbook:test -->\ncopy");
    await applyEffects([{ ...comment, body: "<!-- opsbook:test -->\nnew" } as Effect], ours, 1);
    const bodies = (await stage.github.repository("ann/shop")).comments.map(({ body }) => body);
    expect(bodies).toEqual([forged, "<!-- opsbook:test -->\nnew"]);
  });

  it("posts pending instead of a success whose ground has moved", async () => {
    const only = {
      while: { pull, head, into: "main", base: (await ours.access.tip("main")) as string },
      otherwise: "Changed meanwhile",
    };
    const success: Effect = {
      kind: "set-status",
      sha: head,
      context: "opsbook/approval",
      state: "success",
      description: "Approved",
      link: null,
      only,
    };
    await applyEffects([success], ours, 1);
    expect((await ours.statuses.of(head))[0]?.state).toBe("success");
    await commitFile(stage.ann, stage.repo, { branch: "main", path: "other.md", text: "x\n" });
    await applyEffects([success], ours, 1);
    expect((await ours.statuses.of(head))[0]).toMatchObject({
      state: "pending",
      description: "Changed meanwhile",
    });
  });

  // Each fault strikes each call of a clean run once; the end must be the clean run's (REL-9, REL-18).
  const faults = FAULT_KINDS.filter((kind) => kind !== "stale" && kind !== "rate-limit");
  it.each(faults)("ends as a clean run does where any one call meets the fault %s", async (kind) => {
    const before = await stage.github.snapshot();
    const started = stage.github.calls.length;
    await applyEffects(effects(), ours, 1);
    const calls = stage.github.calls.length - started;
    for (let nth = 1; nth <= calls; nth += 1) {
      await stage.github.restore(before);
      // Beyond the minute in which GitHub counts what is written.
      stage.github.clock.set(stage.github.clock.now() + 61_000);
      stage.github.faults.clear();
      stage.github.faults.add({ kind, nth, delay: 5 });
      await applyEffects(effects(), ours, 1);
      stage.github.faults.clear();
      expect(await seen(), `${kind} at call ${nth}`).toEqual(clean);
    }
  });
});
