import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import { loadCatalog } from "../../actions/core/catalog/load.ts";
import { MINUTE } from "../../actions/core/duration.ts";
import type { FaultKind, FaultRule } from "../../actions/rehearsal/http/faults.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { measureWeeks } from "../../actions/shell/weeks.ts";
import { catalogFiles } from "../gate/stage.ts";
import {
  type Beat,
  DAY,
  failuresOf,
  happen,
  incidentIssues,
  type Outcome,
  outcomeOf,
  STEPS,
  setIncidentStage,
  startOf,
} from "./incident-day.ts";
import type { LoopStage } from "./stage.ts";

/** One step of the clean day: how it was before and after, and which calls it made. */
interface Moment {
  beat: Beat;
  step: string;
  before: Snapshot;
  calls: readonly string[];
  after: Outcome;
}

let stage: LoopStage;
let morning: Snapshot;
const moments: Moment[] = [];
let evening: Outcome;
let facts: unknown;

beforeAll(async () => {
  stage = await setIncidentStage();
  morning = await stage.snapshot();
  for (const beat of DAY) {
    await happen(stage, beat);
    for (const step of STEPS) {
      const before = await stage.snapshot();
      const from = stage.github.calls.length;
      const job = await stage.job(startOf(beat), [step]);
      if (job.failed.size > 0) throw new Error(failuresOf(job).join("\n"));
      const calls = stage.github.calls.slice(from).map(({ route }) => route);
      moments.push({ beat, step, before, calls, after: await outcomeOf(stage) });
    }
  }
  evening = await outcomeOf(stage, true);
  facts = await weekFacts();
}, 200_000);
afterAll(() => stage.close());

const isWrite = (route: string): boolean => !/^GET |refs$|upload-pack/.test(route);

/** The facts of the week as they would be closed, but for how late things came. */
async function weekFacts(): Promise<unknown> {
  const { catalog } = loadCatalog(new Map(Object.entries(await catalogFiles(true))), "workflows-catalog");
  const ledger = await openLedger(stage.github.directory("owner/business"));
  const range = { from: "2026-W47", to: "2026-W47", now: Date.parse("2026-11-23T14:00:00Z") };
  const found: unknown[] = [];
  for await (const week of measureWeeks({ ledger, definitions: definitionsOf(catalog), ...range })) {
    found.push({ ...week, ledger: null, integrity: null, records: week.records.count });
  }
  return found;
}

/** Each distinct write, and each step's push, at the moment of the day that the seed picks. */
function writes(seed: number): { moment: Moment; route: string; nth: number }[] {
  const places = new Map<string, { moment: Moment; route: string; nth: number }[]>();
  for (const moment of moments) {
    const seen = new Map<string, number>();
    for (const route of moment.calls.filter(isWrite)) {
      const nth = (seen.get(route) ?? 0) + 1;
      seen.set(route, nth);
      const key = route.startsWith("git-") ? `${moment.step} ${route}` : route;
      places.set(key, [...(places.get(key) ?? []), { moment, route, nth }]);
    }
  }
  const random = randomFrom(seed);
  return [...places.values()].map(
    (list) => list[Math.floor(random() * list.length)] as (typeof list)[number],
  );
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The step with a fault, whatever comes of it, and once more without. */
async function survive({ before, beat, step, after }: Moment, rules: readonly FaultRule[]): Promise<void> {
  await stage.restore(before);
  stage.at(beat.at);
  stage.github.faults.add(...rules);
  await stage.job(startOf(beat), [step]);
  stage.github.faults.clear();
  const job = await stage.job(startOf(beat), [step]);
  const what = `${beat.name}, ${step}: ${JSON.stringify(rules)}`;
  expect(failuresOf(job), what).toEqual([]);
  expect(await outcomeOf(stage), what).toEqual(after);
}

describe("a day with one incident", () => {
  it("is opened, taken on, calmed, explained, closed and reviewed on one issue, in a clean run", async () => {
    const happened = evening.records.flatMap((text) => {
      const { type, time } = JSON.parse(text) as { type: string; time: string };
      return type.startsWith("incident.") ? [{ type: type.slice("incident.".length), time }] : [];
    });
    expect(happened.toSorted((a, b) => (a.time < b.time ? -1 : 1)).map(({ type }) => type)).toEqual([
      "filed",
      "opened",
      "acknowledged",
      "recovered",
      "follow-up-named",
      "resolved",
      "root-cause-found",
      "reviewed",
    ]);
    expect((await incidentIssues(stage)).map(({ state }) => state)).toEqual(["closed"]);
  });

  it.each<[FaultKind, number]>([
    ["error-before", 26],
    ["error-after", 27],
  ])(
    "ends the same, whichever write fails once, a push to git too: %s (REL-9, REL-18)",
    async (kind, seed) => {
      const all = writes(seed);
      expect(all.length).toBeGreaterThan(8);
      for (const { moment, route, nth } of all) await survive(moment, [{ kind, route, nth, times: 1 }]);
    },
    400_000,
  );

  it("ends the same where every kind of question fails once", async () => {
    for (const moment of moments.filter(({ beat }) => beat.name === "nobody answers")) {
      const reads = new Set(moment.calls.filter((route) => !isWrite(route)));
      await survive(
        moment,
        [...reads].map((route) => ({ kind: "error-before", route, nth: 1, times: 1 })),
      );
    }
  }, 200_000);

  it("ends the same, at whichever step the job is killed after its first write (REL-18)", async () => {
    const steps = moments.filter(({ beat }) => beat.name === "nobody answers");
    const [first, last] = [steps[0] as Moment, steps.at(-1) as Moment];
    const start = startOf(first.beat);
    for (const { step, before, calls } of steps) {
      const at = calls.findIndex(isWrite);
      if (at === -1) continue;
      await stage.restore(before);
      stage.at(first.beat.at);
      // The write itself is done; its answer, and everything after it, never comes.
      stage.github.faults.add({ kind: "error-after", nth: at + 1 }, { kind: "reset", from: at + 2 });
      await stage.job(start, STEPS.slice(STEPS.indexOf(step as (typeof STEPS)[number])));
      stage.github.faults.clear();
      await stage.job(start);
      expect(await outcomeOf(stage), `killed in ${step}`).toEqual(last.after);
    }
  }, 400_000);
});

describe("runs and messages", () => {
  it("that are lost, doubled, late and out of order leave the same records, issue and figures of the week", async () => {
    await stage.restore(morning);
    for (const [place, beat] of DAY.entries()) {
      // This message is lost with its run; what it told is in the next one.
      if (beat.name === "some wait") continue;
      await happen(stage, beat);
      // What starts a run comes minutes late.
      stage.at(beat.at + 3 * MINUTE);
      const older = DAY.slice(0, place).findLast(({ rows }) => rows !== undefined);
      // Steps that find nothing yet; runs of the same message at once; and an older message after a newer one.
      if (beat.name === "answered again")
        for (const step of STEPS.toReversed()) await stage.job(startOf(beat), [step]);
      const again = () => stage.job(startOf(beat));
      // Two at once where the queue of jobs failed to keep them apart, too.
      if (beat.name === "answered again") await Promise.all([again(), again()]);
      else await again();
      if (beat.say !== undefined && place > 0) await again();
      if (beat.rows !== undefined && older !== undefined) await stage.job(startOf(older));
    }
    expect(await outcomeOf(stage, true)).toEqual(evening);
    expect(await weekFacts()).toEqual(facts);
  }, 400_000);
});
