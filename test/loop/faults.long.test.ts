import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  INSTANTS,
  type Left,
  SENT,
  type SmallBusiness,
  setSmallBusiness,
  type Weather,
} from "./small-business.ts";
import { type Moment, recordMoments, someStrikes, survive } from "./sweep.ts";

const SEED = 47;

let business: SmallBusiness;
let moments: Moment[];
let clean: Left;

beforeAll(async () => {
  business = await setSmallBusiness();
  moments = await recordMoments(business);
  clean = (moments.at(-1) as Moment).after;
}, 400_000);
afterAll(() => business?.stage.close());

async function expectClean(weather: Weather): Promise<void> {
  const left = await business.week(weather);
  expect(left.records).toEqual(clean.records);
  expect([...left.board]).toEqual([...clean.board]);
  expect(left.inbox).toEqual(clean.inbox);
}

const typesOf = ({ records }: Left): string[] => records.map((record) => JSON.parse(record).type as string);
const cases = ({ records }: Left): string[] => records.filter((record) => /"type":"case\./.test(record));

describe("a week on GitHub", () => {
  it("has its records and boards when all goes well", () => {
    expect(cases(clean)).toHaveLength(3 + 4 + 4);
    expect(typesOf(clean).filter((type) => type === "run.ingested")).toHaveLength(SENT.length + 2);
    expect(clean.board.has("data/2026-W46.json")).toBe(true);
    expect(clean.inbox).toEqual(["README.md"]);
  });

  // All of them: `npm run rehearse:faults`.
  it("comes to the same whichever call fails once, before or after success, and wherever a step is killed", async () => {
    const strikes = someStrikes(moments, SEED);
    expect(strikes.length).toBeGreaterThan(25);
    const wrong: string[] = [];
    for (const strike of strikes) {
      const different = await survive(business, strike);
      if (different !== null) wrong.push(different);
    }
    expect(wrong).toEqual([]);
  }, 900_000);

  it("comes to the same where whole runs are cut off, at one call and then at a later one", async () => {
    const calls = INSTANTS.map(
      (_, day) => moments.filter((one) => one.day === day).flatMap((one) => one.calls).length,
    );
    const kills = [0.3, 0.7];
    await expectClean({
      before: (day, tried) => {
        const share = kills[tried];
        if (share === undefined) return;
        const runs = business.days[day]?.starts.length ?? 1;
        const from = Math.ceil(((calls[day] ?? 0) / runs) * share);
        business.stage.github.faults.add({ kind: "reset", from });
      },
    });
  }, 600_000);

  it.each([
    ["come twice and in another order", [...SENT.toReversed(), ...SENT]],
    ["are lost, and whoever sent them repeats all", [...SENT.slice(1), ...SENT]],
  ])(
    "comes to the same where dispatches %s",
    async (_, sent) => {
      const left = await business.week({ sent });
      expect(cases(left)).toEqual(cases(clean));
      expect(left.board.get("data/2026-W46.json")).toBe(clean.board.get("data/2026-W46.json"));
    },
    300_000,
  );

  it("loses nothing where schedules are lost for two weeks: the next run takes in and closes what was due", async () => {
    const left = await business.week({ schedulesFrom: INSTANTS.length - 1, last: "2026-11-30T13:17:00Z" });
    expect(cases(left).map(withoutInstant)).toEqual(cases(clean).map(withoutInstant));
    const weeks = [...left.board.keys()].filter((file) => /^data\/.*json$/.test(file));
    expect(weeks).toEqual(["2026-W46", "2026-W47", "2026-W48"].map((week) => `data/${week}.json`));
    expect(left.inbox).toEqual(clean.inbox);
  }, 300_000);
});

/** What came in with a later run became known later: nothing else of it may be another. */
function withoutInstant(record: string): string {
  return JSON.stringify({ ...JSON.parse(record), recordedtime: "" });
}
