import { describe, expect, it } from "vitest";
import type { BranchRule } from "../../../actions/rehearsal/rules/active.ts";
import { judgeMove, type MoveFacts, type PullFacts } from "../../../actions/rehearsal/rules/judge.ts";

const push: MoveFacts = {
  kind: "update",
  forced: false,
  mergesInside: false,
  actor: "bob",
  checks: [],
  pull: null,
};
const pull: PullFacts = {
  method: "merge",
  upToDate: true,
  approvals: 0,
  changesRequestedBy: [],
  approvedSinceLastPush: false,
  missingOwners: [],
};
const requirement = { count: 0, dismissStale: false, codeOwners: false, lastPushApproval: false };
const all: ("merge" | "squash" | "rebase")[] = ["merge", "squash", "rebase"];

const words = (rule: BranchRule, facts: Partial<MoveFacts>): string[] =>
  judgeMove([{ origin: "ruleset", ruleset: 1, rule }], { ...push, ...facts }).map(({ message }) => message);

const byPull = (more: Partial<typeof requirement> = {}): BranchRule => ({
  type: "pull_request",
  methods: all,
  requirement: { ...requirement, ...more },
});

describe("judging a change of a branch", () => {
  const cases: [rule: BranchRule, facts: Partial<MoveFacts>, words: string[]][] = [
    [{ type: "creation" }, { kind: "create" }, ["Cannot create ref due to creations being restricted."]],
    [{ type: "creation" }, {}, []],
    [{ type: "update" }, {}, ["Cannot update this protected ref."]],
    [{ type: "update" }, { pull }, []],
    [{ type: "deletion" }, { kind: "delete" }, ["Cannot delete this branch"]],
    [{ type: "non_fast_forward" }, { forced: true }, ["Cannot force-push to this branch"]],
    [{ type: "non_fast_forward" }, {}, []],
    [
      { type: "required_linear_history" },
      { mergesInside: true },
      ["This branch must not contain merge commits."],
    ],
    [{ type: "required_linear_history" }, { pull: { ...pull, method: "squash" }, mergesInside: true }, []],
    [{ type: "required_linear_history" }, { pull }, ["This branch must not contain merge commits."]],
    [{ type: "locked" }, {}, ["Cannot change this locked branch"]],
    [{ type: "restricted", users: ["ann"] }, {}, ["You're not authorized to push to this branch."]],
    [{ type: "restricted", users: ["bob"] }, {}, []],
    [byPull(), {}, ["Changes must be made through a pull request."]],
    [byPull(), { kind: "create" }, []],
    [byPull(), { pull }, []],
    [byPull({ count: 2 }), { pull: { ...pull, approvals: 2 } }, []],
    [
      byPull({ count: 2 }),
      { pull: { ...pull, approvals: 1 } },
      ["At least 2 approving reviews are required by reviewers with write access."],
    ],
    [
      byPull({ codeOwners: true }),
      { pull: { ...pull, missingOwners: [["ann", "cleo"]] } },
      ["Waiting on code owner review from ann or cleo."],
    ],
    [
      byPull({ lastPushApproval: true }),
      { pull },
      ["New changes require approval from someone other than the last pusher."],
    ],
    [
      { type: "pull_request", methods: ["squash"], requirement },
      { pull },
      ["Merge method merge is not allowed by the rules of this branch."],
    ],
  ];
  it.each(cases)("%j with %j", (rule, facts, expected) => {
    expect(words(rule, facts)).toEqual(expected);
  });

  it("takes a required check from the named app only, and from no other outcome than success", () => {
    const rule = (appId: number | null): BranchRule => ({
      type: "required_status_checks",
      strict: false,
      checks: [{ context: "ci", appId }],
    });
    const said = (appId: number | null, outcome: "success" | "pending" | "failure") => ({
      checks: [{ context: "ci", appId, outcome }],
    });
    expect(words(rule(null), {})).toEqual(['Required status check "ci" is expected.']);
    expect(words(rule(null), said(null, "success"))).toEqual([]);
    expect(words(rule(7), said(null, "success"))).toEqual(['Required status check "ci" is expected.']);
    expect(words(rule(7), said(7, "success"))).toEqual([]);
    expect(words(rule(7), said(7, "pending"))).toEqual(['Required status check "ci" is pending.']);
    expect(words(rule(7), said(7, "failure"))).toEqual(['Required status check "ci" is failing.']);
  });
});
