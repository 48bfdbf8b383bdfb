import { describe, expect, it } from "vitest";
import type { Replay } from "../../../../actions/core/decision/backtest.ts";
import {
  type BacktestNote,
  backtestComment,
  backtestSummary,
} from "../../../../actions/core/report/gate/validation-backtest.ts";

const replay = (name: string): Replay => ({
  kind: "threshold",
  workflow: "lead-response",
  name,
  opensIncident: true,
  before: null,
  after: [{ week: "2026-W40", count: 2, share: 0.5 }],
});
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index + 1}`);
const note = (replays: number, left: readonly string[] = []): BacktestNote => ({
  state: "replayed",
  weeks: ["2026-W40"],
  replays: ids(replays).map(replay),
  titles: new Map([["lead-response", "Answer new leads"]]),
  left,
});

describe("a backtest in the comment", () => {
  it("says what each change would have done, a dozen of them, and where the others are", () => {
    const text = backtestComment(note(14)).join("\n\n");
    expect(text).toContain('- t1 of "Answer new leads" **would have opened 2 incidents (week 40 ×2)**.');
    expect(text.match(/^- t/gm)).toHaveLength(12);
    expect(text).toContain("- ... and 2 more in the run's summary");
    expect(text).not.toContain("not replayed");
  });

  it("says how many were not replayed, which, why, and what to do", () => {
    const left = ids(14).map((id) => `lead-response/${id}`);
    const text = backtestComment(note(1, left)).at(-1);
    expect(text).toBe(
      `**14 thresholds were not replayed**, because so many at once would hold up this check: ${left
        .slice(0, 12)
        .map((id) => `\`${id}\``)
        .join(
          ", ",
        )} and 2 more. \`npx opsbook backtest\` on a clone with this change replays all of them; so do several smaller pull requests.`,
    );
    expect(backtestComment(note(1, left.slice(0, 1))).at(-1)).toMatch(
      /^\*\*1 threshold was not replayed\*\*, .*: `lead-response\/t1`\. /,
    );
  });

  it("names in the summary more of those that were not replayed", () => {
    const left = ids(14).map((id) => `lead-response/${id}`);
    expect(backtestSummary(note(1, left)).at(-1)).toContain("`lead-response/t13`, `lead-response/t14`. ");
  });
});
