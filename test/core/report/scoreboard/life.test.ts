import { describe, expect, it } from "vitest";
import type { LifeFacts } from "../../../../actions/core/catalog/generated/types.ts";
import { after, filesOf } from "./boards.ts";
import { goodWeek, WEEK } from "./facts.ts";

const pageWith = (life?: LifeFacts): string =>
  (
    filesOf(after(life === undefined ? goodWeek() : { ...goodWeek(), life })).get("README.md") as string
  ).replace(/[\u00a0\u202f]/g, " ");

describe("Opsbook's own runs on the board", () => {
  it("are not mentioned before the first live day", () => {
    expect(pageWith()).not.toContain("Opsbook's own runs");
  });

  it("are folded away where none was missed", () => {
    const page = pageWith({ days: 6, missedDays: [], missedBoards: [] });
    expect(page).toContain("<summary>Opsbook's own runs: on 6 of 6 working days</summary>");
    expect(page).toContain("- Nothing was missed");
    expect(page).not.toContain("did not run");
  });

  it("say at the top on which days nothing ran, and what to do", () => {
    const missedBoards = [`scoreboard:${WEEK}`, "close:2026-W45"];
    const page = pageWith({ days: 5, missedDays: ["2026-11-10", "2026-11-12"], missedBoards });
    const notice = page.indexOf(
      "**Opsbook did not run** on Tuesday 10 and Thursday 12. Open the Actions tab",
    );
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(page.indexOf("> **"));
    expect(page).toContain("on 3 of 5 working days, 2 boards not made in time");
    expect(page).toContain(`- Not made in time: the board to date of week ${WEEK.slice(-2)}`);
    expect(page).toContain("- Not made in time: the final board of week 45");
  });
});
