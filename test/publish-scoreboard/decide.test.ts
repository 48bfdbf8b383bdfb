import { describe, expect, it } from "vitest";
import type { Cadence } from "../../actions/core/catalog/generated/types.ts";
import type { Period } from "../../actions/core/learning/cadence/periods.ts";
import {
  decidePublications,
  decideRecords,
  mayBeAsked,
  partEmptyWeeks,
} from "../../actions/publish-scoreboard/decide.ts";

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

describe("the boards to make", () => {
  const at = (kind: Period["kind"], of: string, time: string): Period => ({
    ...period(kind, of),
    due: Date.parse(time),
  });
  const zone = "America/New_York";
  const cadence: Cadence["spec"] = {
    zone,
    business_hours: { mon: ["08:00-17:00"] },
    weekly: { priorities: "mon 09:00", quality: "wed 09:00", scoreboard: "fri 16:00" },
    audit: { sample: 12 },
  };

  it("are one for all that is due: that of the newest week, as of its own instant", () => {
    const boards = [
      at("close", "2026-W45", "2026-11-09T13:00:00Z"),
      at("close", "2026-W46", "2026-11-16T13:00:00Z"),
      at("scoreboard", "2026-W47", "2026-11-20T20:00:00Z"),
    ];
    const all = [at("heartbeat", "2026-11-20", "2026-11-20T05:00:00Z"), ...boards];
    expect(
      decidePublications({ due: all, asked: null, now: Date.parse("2026-11-21T00:00:00Z"), cadence }),
    ).toEqual([{ key: "scoreboard:2026-W47", week: "2026-W47", asOf: boards[2]?.due, periods: boards }]);
  });

  it("are none where only a sign of life is due, and what is asked for comes last", () => {
    const heartbeat = [at("heartbeat", "2026-11-16", "2026-11-16T05:00:00Z")];
    expect(decidePublications({ due: heartbeat, asked: null, now: NOW, cadence })).toEqual([]);
    const close = [at("close", "2026-W46", "2026-11-16T13:00:00Z")];
    const keys = (asked: string) =>
      decidePublications({ due: close, asked, now: NOW, cadence }).map(({ key }) => key);
    expect(keys("2026-W40")).toEqual(["close:2026-W46", "close:2026-W40"]);
    expect(keys("2026-W47")).toEqual(["close:2026-W46", "asked:2026-W47"]);
  });

  it.each([
    ["2026-11-18T15:00:00Z", "2026-W47", "asked:2026-W47"],
    ["2026-11-20T22:00:00Z", "2026-W47", "scoreboard:2026-W47"],
    ["2026-11-23T06:00:00Z", "2026-W47", "asked:2026-W47"],
    ["2026-11-23T14:00:00Z", "2026-W47", "close:2026-W47"],
  ])("asked for at %s mends no comment of a board that is still to come: %s is %s", (when, asked, key) => {
    const [made] = decidePublications({ due: [], asked, now: Date.parse(when), cadence });
    expect(made?.key).toBe(key);
  });

  it("may be asked for from the present week back for five years", () => {
    const asked = (week: string) => mayBeAsked(week, NOW, zone);
    expect(["2026-W48", "2026-W47", "2022-W01", "2021-W01"].map(asked)).toEqual([false, true, true, false]);
  });

  it("are written down by period, and what became of the message with them", () => {
    const close = at("close", "2026-W46", "2026-11-16T13:00:00Z");
    const publication = { key: close.key, week: close.of, asOf: close.due, periods: [close] };
    const ids = decideRecords(publication, { state: "sent", chat: "slack" }, NOW).map(({ id }) => id);
    expect(ids).toEqual(["close:2026-W46", "notified:close:2026-W46"]);
  });
});
