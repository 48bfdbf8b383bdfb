import { describe, expect, it } from "vitest";
import { decideApproval } from "../../../../actions/core/execution/approval/decide.ts";
import {
  known,
  type PullRequest,
  unknown,
} from "../../../../actions/core/execution/approval/pull-request.ts";
import { H2, judge, review, scene } from "./scene.ts";

describe("anything unknown keeps the gate closed, with its reason", () => {
  const parts = [
    "basedSince",
    "catalog",
    "proposed",
    "changes",
    "files",
    "changedOnBase",
    "heads",
    "commits",
    "reviews",
    "comments",
  ] as const;
  it.each(parts)("%s", (part) => {
    const verdict = judge({ said: [review("quin")] });
    expect(verdict.state).toBe("success");
    const pull = { ...scene({ said: [review("quin")] }), [part]: unknown("GitHub answered 500") };
    const closed = decideApproval(pull);
    expect(closed.state).toBe("pending");
    expect(closed.obstacles[0]?.what).toContain("GitHub answered 500");
    expect(closed.status).toContain("Waits: it is not known");
  });

  it("an author whose account is gone, and records that do not fit together", () => {
    const pull = scene({ said: [review("quin")] });
    expect(decideApproval({ ...pull, author: null }).state).toBe("pending");
    expect(decideApproval({ ...pull, heads: known([]) }).state).toBe("pending");
    expect(decideApproval({ ...pull, head: H2 }).state).toBe("pending");
    expect(decideApproval({ ...pull, commits: known([]) }).state).toBe("pending");
  });
});

describe("what the comment says of it", () => {
  const why = "git could not read the commits";

  it("is one line for each reason, however much is unknown for it", () => {
    const nothing = { catalog: unknown(why), proposed: unknown(why), files: unknown(why) } as const;
    const pull = { ...scene(), ...nothing, reviews: unknown("GitHub answered 502") } as PullRequest;
    expect(decideApproval(pull).obstacles.map(({ what }) => what)).toEqual([
      `it is not known who approves, by the default branch's catalog, and 2 more: ${why}`,
      "it is not known what the reviews say: GitHub answered 502",
    ]);
  });

  it("is the reason itself and its remedy, where a person can help", () => {
    const conflict = unknown("it conflicts with the default branch in a.yaml", "resolve it");
    const verdict = decideApproval({ ...scene(), proposed: conflict, changes: conflict } as PullRequest);
    expect(verdict.obstacles).toEqual([
      { what: "it conflicts with the default branch in a.yaml", todo: "resolve it" },
    ]);
    expect(verdict.status).toBe("Waits: it conflicts with the default branch in a.yaml");
  });
});
