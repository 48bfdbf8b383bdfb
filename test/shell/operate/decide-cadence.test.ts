import { describe, expect, it } from "vitest";
import type { Cadence } from "../../../actions/core/catalog/generated/types.ts";
import type { PeriodsRead } from "../../../actions/core/learning/cadence/completed.ts";
import { type CadenceGathered, decideCadence } from "../../../actions/keep-cadence/decide.ts";

const at = (text: string): number => Date.parse(text);
const MINUTE = 60_000;

const cadence: Cadence["spec"] = {
  zone: "America/New_York",
  business_hours: { mon: ["08:00-18:00"] },
  weekly: { priorities: "mon 09:00", quality: "wed 14:00", scoreboard: "fri 16:00" },
  audit: { sample: 15 },
};

const NOTHING: PeriodsRead = {
  done: new Set(),
  since: at("2026-11-16T05:00:00Z"),
  heartbeat: null,
  history: null,
};

/** A run on Monday at 09:17, after the week before was closed. */
function decided(more: Partial<CadenceGathered> = {}, periods: Partial<PeriodsRead> = {}) {
  const now = more.now ?? at("2026-11-16T14:17:00Z");
  return decideCadence({
    now,
    cadence,
    periods: { ...NOTHING, done: new Set(["close:2026-W46"]), ...periods },
    pulls: [],
    readUntil: now - MINUTE,
    pullsLeft: 0,
    runs: [],
    schedule: null,
    unreadable: 0,
    ...more,
  });
}

describe("what keep-cadence decides", () => {
  it("leaves a heartbeat that carries what the next run continues from", () => {
    const runs = [{ created: at("2026-11-10T14:17:00Z"), jobs: [30_000, 90_000] }];
    const { title, records, notes } = decided({ runs });
    expect(title).toBe("Heartbeat of 2026-11-16");
    expect(records).toMatchObject([
      {
        id: "heartbeat:2026-11-16",
        time: "2026-11-16T14:17:00.000Z",
        data: {
          period: "heartbeat",
          of: "2026-11-16",
          due: "2026-11-16T05:00:00.000Z",
          settled: "2026-11-16T14:17:00.000Z",
          history: "2026-11-16T14:16:00.000Z",
          minutes: 3,
          minutes_month: "2026-11",
          minutes_until: "2026-11-16T14:17:00.000Z",
        },
      },
    ]);
    expect(notes).toEqual([]);
  });

  it("says which board is due and was not made, and keeps looking back for it", () => {
    const { records, notes, summary } = decided({}, { done: new Set() });
    expect(records[0]?.data?.settled).toBe("2026-11-16T13:00:00.000Z");
    expect(notes.map(({ title }) => title)).toEqual(["The final board of 2026-W46 was not made"]);
    expect(summary).toContain(
      "The final board of 2026-W46: due since 2026-11-16T13:00:00.000Z, and not made.",
    );
  });

  it("goes on from the newest heartbeat, and writes nothing where nothing is new", () => {
    const [heartbeat = null] = decided().records;
    const done = new Set(["close:2026-W46", "heartbeat:2026-11-16"]);
    const later = decided({ now: at("2026-11-16T15:17:00Z"), runs: null }, { done, heartbeat });
    expect(later.records).toEqual([]);
    expect(later.summary).toContain("0 of 2000 free minutes");
    const tomorrow = decided(
      {
        now: at("2026-11-17T14:17:00Z"),
        runs: [{ created: at("2026-11-16T15:17:00Z"), jobs: [1] }],
        readUntil: at("2026-11-17T14:16:00Z"),
      },
      { done, heartbeat },
    );
    expect(tomorrow.records[0]?.data).toMatchObject({ minutes: 1, history: "2026-11-17T14:16:00.000Z" });
  });

  it("notes later in the day how far it has read, where there was something to read", () => {
    const [heartbeat = null] = decided().records;
    const done = new Set(["close:2026-W46", "heartbeat:2026-11-16"]);
    const now = at("2026-11-16T15:17:00Z");
    const pull = {
      number: 7,
      author: null,
      head: "a".repeat(40),
      mergedAt: now - 10 * MINUTE,
      mergedBy: { login: "ann", bot: false },
      reviews: [],
      comments: [],
      gate: [{ state: "pending", description: "Waits for Bo", at: now - 20 * MINUTE }],
    };
    const { records, title, summary } = decided(
      { now, runs: null, pulls: [pull], readUntil: now - 5 * MINUTE, pullsLeft: 3 },
      { done, heartbeat },
    );
    expect(title).toBe("Record approvals and overrides from GitHub's history");
    expect(records).toMatchObject([
      {
        id: "override:merged-unapproved-7",
        time: "2026-11-16T15:17:00.000Z",
        data: { by: "ann", happened: "2026-11-16T15:07:00.000Z" },
      },
      {
        id: "history:2026-11-16T15:12:00.000Z",
        data: { history: "2026-11-16T15:12:00.000Z", gate_since: "2026-11-16T14:57:00.000Z" },
      },
    ]);
    expect(summary).toContain("3 older pull requests more to read");
  });

  it("counts no minutes where they cost nothing", () => {
    const { records, summary } = decided({ runs: null });
    expect(records[0]?.data).not.toHaveProperty("minutes");
    expect(summary).not.toContain("free minutes");
  });

  it("warns of a schedule that does not fit, and of a catalog that cannot be read", () => {
    const { notes } = decided({ schedule: "In operate.yml something is wrong.", unreadable: 2 });
    expect(notes.map(({ text }) => text)).toEqual([
      "In operate.yml something is wrong.",
      "The catalog on the default branch has 2 errors, and what they are in is left out of everything: run `npx opsbook validate` and mend it.",
    ]);
  });
});
