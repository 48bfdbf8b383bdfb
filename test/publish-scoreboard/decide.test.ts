import { describe, expect, it } from "vitest";
import type { Period } from "../../actions/core/learning/cadence/periods.ts";
import { partEmptyWeeks } from "../../actions/publish-scoreboard/decide.ts";

const period = (kind: Period["kind"], of: string): Period => ({ key: `${kind}:${of}`, kind, of, due: 0 });
/** Monday of week 47. */
const NOW = Date.parse("2026-11-16T14:17:00Z");
const due = [period("heartbeat", "2026-11-16"), period("close", "2026-W45"), period("close", "2026-W46")];

describe("weeks before the first record", () => {
  const parted = (first: string | null) => {
    const { due: left, empty } = partEmptyWeeks(due, first, NOW, "America/New_York");
    return [left, empty].map((periods) => periods.map(({ of }) => of));
  };

  it("have no board: whoever goes live on a Monday has nothing to close", () => {
    expect(parted(null)).toEqual([["2026-11-16"], ["2026-W45", "2026-W46"]]);
    expect(parted("2026-W47")).toEqual([["2026-11-16"], ["2026-W45", "2026-W46"]]);
  });

  it("end with the week of the first record", () => {
    expect(parted("2026-W46")).toEqual([["2026-11-16", "2026-W46"], ["2026-W45"]]);
    expect(parted("2026-W20")).toEqual([["2026-11-16", "2026-W45", "2026-W46"], []]);
  });
});
