import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { obstaclesOf } from "../../../../actions/core/report/announcement/obstacles.ts";

const said = (...refusals: string[]): string[] => obstaclesOf(refusals, "main").map(({ what }) => what);

describe("what a refusal of GitHub means", () => {
  it("is read from a push", () => {
    const push = [
      "remote: error: GH013: Repository rule violations found for refs/heads/main.        ",
      "remote: Review all repository rules at https://github.com/o/r/rules?ref=refs%2Fheads%2Fmain        ",
      "remote: ",
      'remote: - Required status check "build" is expected.        ',
      "remote: ",
      "remote: - Changes must be made through a pull request.        ",
      "To https://github.com/o/r.git",
      "!\trefs/heads/x:refs/heads/main\t[remote rejected] (push declined due to repository rule violations)",
      "error: failed to push some refs to 'https://github.com/o/r.git'",
    ].join("\n");
    expect(said(push)).toEqual([
      "The rules of main require the check build. What a job pushes starts no workflows, so that this commit never gets it.",
    ]);
  });

  it("is read from a classic protection, which puts all its sentences in one line", () => {
    const words =
      'Required status check "opsbook/validate" is expected. At least 2 approving reviews are required by reviewers with write access.';
    expect(said(words)).toEqual([
      expect.stringContaining("want the status opsbook/validate from another app"),
      "The rules of main ask for 2 approving reviews of every change, also of this one that was computed.",
    ]);
  });

  it.each<[string, RegExp]>([
    ["GitHub Actions is not permitted to create or approve pull requests.", /does not let Actions open/],
    ["Repository rule violations found\n\nWaiting on code owner review from ann or bob.\n\n", /ann or bob/],
    ["New changes require approval from someone other than the last pusher.", /Somebody other/],
    ["3 of 3 required status checks are expected.", /3 required checks of main/],
    ["Cannot change this locked branch", /main is locked/],
    ["You're not authorized to push to this branch.", /Only some people/],
    ["Cannot update this protected ref.", /restricts who may update main/],
    ["Cannot create ref due to creations being restricted.", /who may make branches/],
    ["Merge commits are not allowed on this repository.", /No way of merging/],
    ["Commits must have verified signatures.", /signed commits only/],
    ["Changes must be made through the merge queue", /merge queue/],
    ["Repository was archived so is read-only.", /archived/],
    ["remote: Permission to o/r.git denied to github-actions[bot].", /may not write/],
    ["Resource not accessible by integration", /may not write/],
    ["Something that nobody has heard of yet.", /^GitHub says: Something that nobody/],
  ])("%s", (words, meaning) => {
    const [obstacle, ...more] = obstaclesOf([words], "main");
    expect(more).toEqual([]);
    expect(obstacle?.what).toMatch(meaning);
    expect(obstacle?.how).not.toBe("");
  });

  it("is no obstacle where a pull request is asked for, which is then opened, and is said once", () => {
    expect(
      said("Repository rule violations found\n\nChanges must be made through a pull request.\n\n"),
    ).toEqual([]);
    expect(said("Cannot change this locked branch", "Cannot change this locked branch")).toHaveLength(1);
  });

  it("takes any text, and hands on no mention or link of it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 4 }), (words) => {
        for (const { what, how } of obstaclesOf(words, "main")) {
          expect(`${what}${how}`).not.toMatch(/@\w|https?:\/\/\w/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
