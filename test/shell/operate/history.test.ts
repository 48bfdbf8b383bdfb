import { describe, expect, it } from "vitest";
import type { GitHub } from "../../../actions/shell/github/github.ts";
import type { MergedPull } from "../../../actions/shell/github/merged-pulls.ts";
import { gatherHistory } from "../../../actions/shell/operate/history.ts";

const MINUTE = 60_000;
const NOW = Date.parse("2026-11-16T15:00:00Z");

/** A repository with these merged pull requests, as far as the history asks for it. */
function gitHubWith(pulls: readonly MergedPull[]): { github: GitHub; asked: number[] } {
  const asked: number[] = [];
  const github = {
    mergedPulls: {
      since: async (_: string, instant: number) =>
        pulls.filter(({ updatedAt }) => updatedAt > instant).toSorted((a, b) => a.updatedAt - b.updatedAt),
      mergedBy: async (number: number) => {
        asked.push(number);
        return { login: "ann", bot: false };
      },
    },
    conversation: { reviews: async () => [], comments: async () => [] },
    statuses: {
      of: async () => [
        {
          context: "opsbook/approval",
          state: "success",
          description: "Approved",
          link: null,
          at: 1,
          ours: true,
        },
        {
          context: "opsbook/approval",
          state: "success",
          description: "Forged",
          link: null,
          at: 2,
          ours: false,
        },
        { context: "opsbook/validate", state: "success", description: "Fine", link: null, at: 3, ours: true },
      ],
    },
  };
  return { github: github as unknown as GitHub, asked };
}

const pull = (number: number, updatedAt: number): MergedPull => ({
  number,
  author: null,
  head: `${number}`.padStart(40, "0"),
  mergedAt: updatedAt,
  updatedAt,
});

describe("GitHub's history of merged pull requests", () => {
  it("is read to its end over several runs, each pull request once", async () => {
    const pulls = Array.from({ length: 40 }, (_, index) => pull(index + 1, NOW - (100 - index) * MINUTE));
    const { github, asked } = gitHubWith(pulls);
    const left: number[] = [];
    let until: number | null = null;
    for (let run = 0; run < 4; run += 1) {
      const read = await gatherHistory(github, "main", until, NOW);
      left.push(read.pullsLeft);
      until = read.readUntil;
    }
    expect(left).toEqual([25, 10, 0, 0]);
    expect(asked).toEqual(pulls.map(({ number }) => number));
    expect(until).toBe(NOW - MINUTE);
  });

  it("takes those of one second together, so that none is passed over", async () => {
    const pulls = Array.from({ length: 20 }, (_, index) =>
      pull(index + 1, NOW - (index < 14 ? 20 : 10) * MINUTE),
    );
    const { github } = gitHubWith(pulls);
    const read = await gatherHistory(github, "main", null, NOW);
    expect(read.pulls).toHaveLength(20);
    expect(read.pullsLeft).toBe(0);
  });

  it("reads what changed a moment ago again the next time", async () => {
    const { github, asked } = gitHubWith([pull(1, NOW - 1000)]);
    const first = await gatherHistory(github, "main", null, NOW);
    await gatherHistory(github, "main", first.readUntil, NOW + 5 * MINUTE);
    expect(asked).toEqual([1, 1]);
  });

  it("believes only the gate's own statuses of approval", async () => {
    const { github } = gitHubWith([pull(1, NOW - 5 * MINUTE)]);
    const read = await gatherHistory(github, "main", null, NOW);
    expect(read.pulls[0]?.gate.map(({ description }) => description)).toEqual(["Approved"]);
  });
});
