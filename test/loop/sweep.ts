import type { FaultKind, FaultRule } from "../../actions/rehearsal/http/faults.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import type { Left, SmallBusiness } from "./small-business.ts";
import type { Start } from "./stage.ts";

/** One step of the clean week: how everything stood before and after it, and the calls that it made. */
export interface Moment {
  day: number;
  start: Start;
  step: string;
  before: Snapshot;
  calls: readonly string[];
  after: Left;
}

/** One call of one step that fails once. */
export interface Strike {
  moment: Moment;
  rule: FaultRule & { kind: FaultKind };
}

/** The steps that take events in and publish; those that decide have a sweep of their own. */
const STEPS = new Set(["handle-command", "ingest-signals", "publish-scoreboard", "keep-cadence"]);

/** Lives the clean week step by step. */
export async function recordMoments({ stage, days, begin, left }: SmallBusiness): Promise<Moment[]> {
  const { calls } = stage.github;
  const moments: Moment[] = [];
  await begin();
  for (const [day, { instant, starts }] of days.entries()) {
    stage.at(instant);
    for (const start of starts) {
      for (const step of stage.steps) {
        const before = await stage.snapshot();
        const from = calls.length;
        const { failed } = await stage.job(start, [step]);
        if (failed.size > 0) throw new Error(`${step} failed in fair weather: ${[...failed.values()][0]}`);
        const made = calls.slice(from).map(({ route }) => route);
        if (!STEPS.has(step)) continue;
        moments.push({ day, start, step, before, calls: made, after: await left() });
      }
    }
  }
  return moments;
}

/** Git asks a server for its refs before it pushes: that writes nothing either. */
const isRead = (route: string): boolean => /^GET |^git-upload-pack|refs$/.test(route);

/** Every call of every step, failing before it and, where it writes, after it; dying in its middle as well. */
export function allStrikes(moments: readonly Moment[]): Strike[] {
  return moments.flatMap((moment) =>
    moment.calls.flatMap((route, index): Strike[] => {
      const kinds: FaultKind[] = isRead(route)
        ? ["error-before", "truncate"]
        : ["error-before", "error-after", "reset"];
      return [
        ...kinds.map((kind) => ({ moment, rule: { kind, nth: index + 1, times: 1 } })),
        { moment, rule: { kind: "reset" as const, from: index + 1 } },
      ];
    }),
  );
}

/**
 * A sweep in short: each write that any step makes, failing before and after, and each read failing before, once among all moments;
 * the seed picks at which. And each step killed once.
 */
export function someStrikes(moments: readonly Moment[], seed: number): Strike[] {
  const random = randomFrom(seed);
  const places = new Map<string, Strike[]>();
  for (const strike of allStrikes(moments)) {
    const { moment, rule } = strike;
    const route = moment.calls[(rule.nth ?? rule.from ?? 1) - 1] ?? "";
    if (rule.kind === "truncate" || (rule.kind === "reset" && rule.nth !== undefined)) continue;
    const key =
      rule.from === undefined
        ? `${isRead(route) ? "" : moment.step} ${route} ${rule.kind}`
        : `kill ${moment.step}`;
    places.set(key, [...(places.get(key) ?? []), strike]);
  }
  return [...places.values()].map((list) => list[Math.floor(random() * list.length)] as Strike);
}

/** Lets a call fail, whatever comes of it, and does the step once more: what is different from the clean week then; null for nothing. */
export async function survive(
  { stage, days, left }: SmallBusiness,
  { moment, rule }: Strike,
): Promise<string | null> {
  const { day, start, step, before, after } = moment;
  await stage.restore(before);
  stage.at(days[day]?.instant as string);
  stage.github.faults.clear();
  stage.github.faults.add(rule);
  await stage.job(start, [step]);
  stage.github.faults.clear();
  const { failed } = await stage.job(start, [step]);
  const what = `day ${day}, ${step}, ${moment.calls[(rule.nth ?? rule.from ?? 1) - 1]}, ${JSON.stringify(rule)}`;
  for (const error of failed.values())
    return `${what}: ${error instanceof Error ? error.stack : String(error)}`;
  const now = await left();
  const different = differenceOf(now, after);
  return different === null ? null : `${what}: ${different}`;
}

function differenceOf(now: Left, clean: Left): string | null {
  const lost = clean.records.filter((one) => !now.records.includes(one));
  const more = now.records.filter((one) => !clean.records.includes(one));
  if (lost.length + more.length > 0) return `lost ${lost.join()}, more ${more.join()}`;
  if (now.records.length !== clean.records.length) return "a record is there twice";
  const files = [...new Set([...now.board.keys(), ...clean.board.keys()])];
  const other = files.filter((file) => now.board.get(file) !== clean.board.get(file));
  if (other.length > 0) return `other files: ${other.join(", ")}`;
  return now.inbox.join() === clean.inbox.join() ? null : `the inbox holds ${now.inbox.join(", ")}`;
}

/** Mulberry32: the same seed gives the same numbers, from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
