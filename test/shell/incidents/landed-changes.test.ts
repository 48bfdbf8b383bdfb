import { describe, expect, it } from "vitest";
import { movesBetween } from "../../../actions/shell/incidents/landed-changes.ts";

const [A, B, C, D] = ["a", "b", "c", "d"].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const by = { login: "ann", bot: false };
const move = (before: string, after: string, at: number) => ({ before, after, at, by });
const log = [move(C, D, 3), move(B, C, 2), move(A, B, 1)];

describe("the moves of the default branch since the last look", () => {
  it("are those of GitHub's log, the oldest first", () => {
    expect(movesBetween(A, D, log, 9)).toEqual([move(A, B, 1), move(B, C, 2), move(C, D, 3)]);
    expect(movesBetween(C, D, log, 9)).toEqual([move(C, D, 3)]);
    expect(movesBetween(D, D, log, 9)).toEqual([]);
  });

  it("go over a gap in the log in one", () => {
    expect(movesBetween(A, D, log.slice(0, 1), 9)).toEqual([
      { before: A, after: C, at: 3, by: null },
      move(C, D, 3),
    ]);
    expect(movesBetween(A, D, [], 9)).toEqual([{ before: A, after: D, at: 9, by: null }]);
    expect(movesBetween(A, D, log.slice(1), 9)).toEqual([{ before: A, after: D, at: 9, by: null }]);
  });

  it("follow a branch that was forced back", () => {
    const forced = [move(D, B, 4), ...log];
    expect(movesBetween(C, B, forced, 9)).toEqual([move(C, D, 3), move(D, B, 4)]);
  });
});
