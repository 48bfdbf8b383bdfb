import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Git, gitAt } from "../../../actions/shell/git.ts";
import { movesBetween, stepsOver } from "../../../actions/shell/incidents/moves.ts";

const by = { login: "ann", bot: false };
const move = (before: string, after: string, at: number) => ({ before, after, at, by });

describe("the moves of the default branch since the last look", () => {
  const [A, B, C, D] = ["a", "b", "c", "d"].map((letter) => letter.repeat(40)) as [
    string,
    string,
    string,
    string,
  ];
  const log = [move(C, D, 3), move(B, C, 2), move(A, B, 1)];

  it("are those of GitHub's log, the oldest first", () => {
    expect(movesBetween(A, D, log)).toEqual({
      gap: null,
      moves: [move(A, B, 1), move(B, C, 2), move(C, D, 3)],
    });
    expect(movesBetween(C, D, log)).toEqual({ gap: null, moves: [move(C, D, 3)] });
    expect(movesBetween(D, D, log)).toEqual({ gap: null, moves: [] });
  });

  it("leave what the log does not have", () => {
    expect(movesBetween(A, D, log.slice(0, 1))).toEqual({
      gap: { before: A, after: C },
      moves: [move(C, D, 3)],
    });
    expect(movesBetween(A, D, log.slice(1))).toEqual({ gap: { before: A, after: D }, moves: [] });
  });

  it("follow a branch that was forced back", () => {
    const forced = [move(D, B, 4), ...log];
    expect(movesBetween(C, B, forced)).toEqual({ gap: null, moves: [move(C, D, 3), move(D, B, 4)] });
  });
});

describe("the steps over a gap in the log", () => {
  let dir: string;
  let git: Git;
  const commits: string[] = [];
  const commit = async (text: string, ...parents: string[]): Promise<string> => {
    const tree = await git.text(["mktree"], "");
    const who = `A <a@example.com> ${commits.length} +0000`;
    const lines = parents.map((parent) => `parent ${parent}\n`).join("");
    const body = `tree ${tree}\n${lines}author ${who}\ncommitter ${who}\n\n${text}\n`;
    return git.text(["hash-object", "-t", "commit", "-w", "--stdin"], body);
  };
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "opsbook-moves-test-"));
    git = gitAt(dir);
    await git.run(["init", "--quiet", "--bare", dir]);
    for (let at = 0; at < 5; at += 1) {
      const last = commits.at(-1);
      const side = last === undefined ? [] : [await commit(`side ${at}`, last)];
      commits.push(await commit(`main ${at}`, ...(last === undefined ? [] : [last]), ...side));
    }
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));
  const at = (index: number): string => commits[index] ?? "";

  it("are the commits of the branch itself, and whole pushes where the log has them", async () => {
    const gap = { before: at(0), after: at(4) };
    const single = [0, 1, 2, 3].map((index) => ({ before: at(index), after: at(index + 1) }));
    expect(await stepsOver(gap, [], git)).toEqual(single);
    const push = move(at(1), at(3), 5);
    expect(await stepsOver(gap, [push], git)).toEqual([single[0], push, single[3]]);
  });

  it("are one where the branch was forced to another history", async () => {
    const gap = { before: at(4), after: at(2) };
    expect(await stepsOver(gap, [], git)).toEqual([gap]);
    const apart = { before: at(1), after: await commit("elsewhere") };
    expect(await stepsOver(apart, [], git)).toEqual([apart]);
  });
});
