import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cadence } from "../../../../actions/core/catalog/generated/types.ts";
import {
  lastWeekToRead,
  newerOf,
  periodCompleted,
  settledUntil,
  sinceOf,
} from "../../../../actions/core/learning/cadence/completed.ts";
import { boardOf, closeOf, duePeriods } from "../../../../actions/core/learning/cadence/periods.ts";
import type { EventRecord } from "../../../../actions/core/signal/record.ts";
import { weekCalendar } from "../../../../actions/core/week.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const cadence: Cadence["spec"] = {
  zone: "America/New_York",
  business_hours: { mon: ["08:00-18:00"] },
  weekly: { priorities: "mon 09:00", quality: "wed 14:00", scoreboard: "fri 16:00" },
  audit: { sample: 15 },
};
const at = (text: string): number => Date.parse(text);
const keysAt = (now: string, done: string[] = [], since = "2026-11-16T05:00:00Z"): string[] =>
  duePeriods({ cadence, done: new Set(done), since: at(since), now: at(now) }).map(({ key }) => key);

describe("periods", () => {
  it("closes a week an hour before Monday's priorities and makes Friday's board at its time", () => {
    const day = "heartbeat:2026-11-16";
    expect(keysAt("2026-11-16T13:00:00Z", [day])).toEqual([]);
    expect(keysAt("2026-11-16T13:00:00.001Z", [day])).toEqual(["close:2026-W46"]);
    const friday = ["heartbeat:2026-11-20", "close:2026-W46"];
    expect(keysAt("2026-11-20T21:00:00Z", friday)).toEqual([]);
    expect(keysAt("2026-11-20T21:00:00.001Z", friday)).toEqual(["scoreboard:2026-W47"]);
    expect(keysAt("2026-11-20T21:00:00.001Z", [...friday, "scoreboard:2026-W47"])).toEqual([]);
  });

  it("catches up closes, and leaves out a board to date of a week that is over", () => {
    expect(keysAt("2026-12-01T15:00:00Z")).toEqual([
      "close:2026-W46",
      "close:2026-W47",
      "close:2026-W48",
      "heartbeat:2026-12-01",
    ]);
    expect(keysAt("2026-11-23T04:59:00Z")).toContain("scoreboard:2026-W47");
    expect(keysAt("2026-11-23T05:00:00Z")).not.toContain("scoreboard:2026-W47");
  });

  it("counts a day by the business's own clock", () => {
    expect(keysAt("2026-11-17T04:59:59Z")).toContain("heartbeat:2026-11-16");
    expect(keysAt("2026-11-17T05:00:00.001Z")).toContain("heartbeat:2026-11-17");
  });

  it("keeps local times when the clocks change", () => {
    // 2026-11-01 and 2026-03-08 are Sundays in New York's year: the Fridays before and after differ by an hour in UTC.
    expect(new Date(boardOf("2026-W44", cadence).due).toISOString()).toBe("2026-10-30T20:00:00.000Z");
    expect(new Date(boardOf("2026-W45", cadence).due).toISOString()).toBe("2026-11-06T21:00:00.000Z");
    expect(new Date(closeOf("2026-W09", cadence).due).toISOString()).toBe("2026-03-02T13:00:00.000Z");
    expect(new Date(closeOf("2026-W10", cadence).due).toISOString()).toBe("2026-03-09T12:00:00.000Z");
  });

  it("takes a time that the clock skips an hour later, and of a double one the first", () => {
    const sunday = (time: string): Cadence["spec"] => ({
      ...cadence,
      weekly: { ...cadence.weekly, scoreboard: `sun ${time}` },
    });
    expect(new Date(boardOf("2026-W10", sunday("02:30")).due).toISOString()).toBe("2026-03-08T07:30:00.000Z");
    expect(new Date(boardOf("2026-W44", sunday("01:30")).due).toISOString()).toBe("2026-11-01T05:30:00.000Z");
  });

  it("never closes a week that is not over", () => {
    const early: Cadence["spec"] = { ...cadence, weekly: { ...cadence.weekly, priorities: "mon 00:15" } };
    expect(closeOf("2026-W46", early).due).toBe(weekCalendar(cadence.zone).end("2026-W46"));
  });
});

/** Runs at these instants, each writing what it finds due; returns what stands in the ledger at the end. */
function played(runs: readonly number[], zone: string): Map<string, EventRecord> {
  const rhythm = { ...cadence, zone };
  const ledger = new Map<string, EventRecord>();
  for (const now of runs.toSorted((a, b) => a - b)) {
    let heartbeat: EventRecord | null = null;
    for (const record of ledger.values()) heartbeat = newerOf("heartbeat", heartbeat, record);
    // What a run reads: only weeks from where all was done.
    const from = lastWeekToRead(heartbeat, zone);
    const calendar = weekCalendar(zone);
    const read = [...ledger.values()].filter(
      ({ time }) => from === null || calendar.of(Date.parse(time)) >= from,
    );
    const done = new Set(read.map(({ id }) => id));
    const since = sinceOf(heartbeat, now, zone);
    const due = duePeriods({ cadence: rhythm, done, since, now });
    for (const period of due) {
      if (ledger.has(period.key)) throw new Error(`${period.key} was done twice`);
      const settled = new Date(settledUntil([], now)).toISOString();
      ledger.set(period.key, periodCompleted(period, now, { settled }));
    }
  }
  return ledger;
}

const START = at("2026-10-12T12:00:00Z");
const WEEKS = 4;
const END = START + WEEKS * 7 * DAY;
const ZONES = ["America/New_York", "Europe/Berlin", "UTC", "Australia/Lord_Howe", "Pacific/Apia"];

describe("lost, late and doubled runs", () => {
  // The clean run: so often that every day has one, and every Friday evening too.
  const STEP = 4 * HOUR;
  const hours = Array.from({ length: (WEEKS * 7 * DAY) / STEP }, (_, index) => START + index * STEP);
  const cleans = new Map(ZONES.map((zone) => [zone, played([...hours, END], zone)]));

  it("late and doubled runs find the same periods, each once, as of the same instants", () => {
    const lags = fc.array(fc.integer({ min: 0, max: STEP - 1 }), { minLength: 20, maxLength: 40 });
    const doubles = fc.array(fc.nat(hours.length - 1), { maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), lags, doubles, (zone, lag, again) => {
        const late = hours.map((hour, index) => hour + (lag[index % lag.length] ?? 0));
        // The business went live on the same day, or there is nothing to compare.
        const shaken = played([START, ...late, ...again.map((index) => late[index] ?? START), END], zone);
        const clean = cleans.get(zone) ?? new Map<string, EventRecord>();
        expect([...shaken.keys()].toSorted()).toEqual([...clean.keys()].toSorted());
        for (const [key, { data }] of shaken) expect(data?.due).toBe(clean.get(key)?.data?.due);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it("lost runs lose no close, and no board of a week that saw a run after it was due", () => {
    const kept = fc.array(fc.nat(hours.length - 1), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), kept, (zone, indices) => {
        const rhythm = { ...cadence, zone };
        const calendar = weekCalendar(zone);
        const runs = [...new Set(indices)].map((index) => hours[index] as number);
        const ledger = played([START, ...runs, END], zone);
        const clean = cleans.get(zone) ?? new Map<string, EventRecord>();
        for (const key of clean.keys()) {
          const week = key.slice(key.indexOf(":") + 1);
          if (key.startsWith("close:")) expect([...ledger.keys()]).toContain(key);
          if (key.startsWith("scoreboard:")) {
            const { due } = boardOf(week, rhythm);
            const seen = [START, ...runs, END].some((run) => run > due && run < calendar.end(week));
            expect(ledger.has(key)).toBe(seen);
          }
        }
        for (const key of ledger.keys()) expect([...clean.keys()]).toContain(key);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("boards that could not be made stay due, however many signs of life come after", () => {
    const zone = cadence.zone;
    const now = at("2026-11-24T15:00:00Z");
    const due = duePeriods({ cadence, done: new Set(), since: at("2026-11-09T05:00:00Z"), now });
    expect(settledUntil(due, now)).toBe(at("2026-11-09T13:00:00Z"));
    const [beat] = due.filter(({ kind }) => kind === "heartbeat");
    if (beat === undefined) throw new Error("no heartbeat is due");
    const settled = new Date(settledUntil(due, now)).toISOString();
    expect(lastWeekToRead(periodCompleted(beat, now, { settled }), zone)).toBe("2026-W46");
  });
});
