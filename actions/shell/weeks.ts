import { hash } from "node:crypto";
import type { Definitions, WeekFacts } from "../core/catalog/generated/types.ts";
import type { Carry } from "../core/learning/carry.ts";
import { carryKey } from "../core/learning/carry-key.ts";
import { type MeasuredWeek, startWeek } from "../core/learning/measure-week.ts";
import { compilePlan, type Plan } from "../core/learning/plan.ts";
import { parseLedgerPath } from "../core/signal/ledger/files.ts";
import { resolveQuarantine, resolveWeek } from "../core/signal/ledger/resolve.ts";
import type { EventRecord } from "../core/signal/record.ts";
import { weekCalendar, weeksBetween } from "../core/week.ts";
import { carriesOf } from "./carries.ts";
import type { CarryCache } from "./carry-cache.ts";
import type { Ledger, LedgerWeek } from "./ledger/ledger.ts";
import { UsageError } from "./usage-error.ts";

/** Of a long rebuild only these carries are kept: those of the newest weeks, and one of a quarter. */
const NEWEST_KEPT = 8;
const QUARTER = 13;

export interface WeeksRequest {
  ledger: Ledger;
  /** What the catalog says now. */
  definitions: Definitions;
  /** The definitions that a committed week's facts carry; null where the week is measured by those of now. */
  definitionsOf?: (week: string) => Promise<Definitions | null>;
  /** First and last week; weeks without any record in between are measured as empty. */
  from: string;
  to: string;
  /** The present, in milliseconds: a week that is not over is measured to date. */
  now: number;
}

/**
 * Measures weeks of a ledger, the oldest first. Each week's facts depend on its records, on those before it, and on its
 * definitions alone. What the weeks before left is taken from a cache, found by what it was computed from, so one more
 * week costs what happened in it. Throws UsageError where the ledger's weeks are cut by another zone.
 */
export async function* measureWeeks(request: WeeksRequest): AsyncGenerator<WeekFacts> {
  for await (const { facts } of measureEach(request)) yield facts;
}

/**
 * As `measureWeeks`, by two catalogs: in one reading where they only judge the weeks differently, else in two. The facts by the
 * other one follow those by the first.
 */
export async function measureBoth(
  request: WeeksRequest,
  other: Definitions,
): Promise<[WeekFacts[], WeekFacts[]]> {
  const plan = compilePlan(other);
  const readsAlike = carryKey(compilePlan(request.definitions)) === carryKey(plan);
  const [facts, others]: [WeekFacts[], WeekFacts[]] = [[], []];
  for await (const week of measureEach(request, readsAlike ? plan : null)) {
    facts.push(week.facts);
    if (week.other !== null) others.push(week.other);
  }
  if (!readsAlike)
    for await (const week of measureWeeks({ ...request, definitions: other })) others.push(week);
  return [facts, others];
}

async function* measureEach(request: WeeksRequest, other: Plan | null = null): AsyncGenerator<MeasuredWeek> {
  const { ledger, now } = request;
  checkZone(ledger, request.definitions);
  const calendar = weekCalendar(request.definitions.zone);
  const cache = carriesOf(ledger);
  let chain: Chain | null = null;
  let carry: Carry | null = null;
  await ledger.prepare(weeksBetween(request.from, request.to));
  for (const week of weeksBetween(request.from, request.to)) {
    const definitions = (await request.definitionsOf?.(week)) ?? request.definitions;
    const plan: Plan = chain?.plan.definitions === definitions ? chain.plan : compilePlan(definitions);
    const key = carryKey(plan);
    if (chain?.key !== key) {
      chain = await openChain(ledger, cache, plan, key, request.to);
      carry = await carryBefore(chain, week);
    }
    chain.plan = plan;
    const measured = await measureOne(chain, week, { carry, now, other });
    carry = measured.carry;
    if (calendar.end(week) <= now) await keep(chain, week, carry);
    yield measured;
  }
  await cache.flush();
}

/** What the weeks before a week left, for these definitions; null for the first week of all. */
export async function carryBeforeWeek(
  ledger: Ledger,
  definitions: Definitions,
  week: string,
): Promise<Carry | null> {
  checkZone(ledger, definitions);
  const plan = compilePlan(definitions);
  const cache = carriesOf(ledger);
  const carry = await carryBefore(await openChain(ledger, cache, plan, carryKey(plan), week), week);
  await cache.flush();
  return carry;
}

/** What startWeek and startRange take as `digest`. */
export function sha256(text: string): string {
  return hash("sha256", text);
}

/** Takes in objects or blocks of lines. */
interface Reading {
  add: (record: EventRecord) => void;
  addLines: (bytes: Uint8Array) => void;
}

/** Reads the records of a week that count. Where nothing was corrected, and changes come first, lines do as they are. */
export async function readWeekInto(ledger: Ledger, week: string, reading: Reading): Promise<void> {
  for await (const file of ledger.readWeek(week)) {
    if (file.changes) return readResolvedInto(ledger, week, reading);
    reading.addLines(file.bytes);
  }
}

/** As `readWeekInto` of several weeks, in no order that means anything. */
export async function readWeeksInto(
  ledger: Ledger,
  weeks: readonly string[],
  reading: Reading,
): Promise<void> {
  const corrected = new Set<string>();
  for await (const { path, changes, bytes } of ledger.readWeeks(weeks)) {
    const week = parseLedgerPath(path)?.week ?? "";
    if (changes) corrected.add(week);
    if (!corrected.has(week)) reading.addLines(bytes);
  }
  for (const week of corrected) await readResolvedInto(ledger, week, reading);
}

async function readResolvedInto(ledger: Ledger, week: string, reading: Reading): Promise<void> {
  for await (const records of resolveWeek(ledger.readWeek(week))) {
    for (const record of records) reading.add(record);
  }
}

/** Weeks of one ledger under definitions that need the same carry. */
interface Chain {
  ledger: Ledger;
  listed: ReadonlyMap<string, LedgerWeek>;
  plan: Plan;
  key: string;
  cache: CarryCache;
  /** From the ledger's first week to the last one asked for. */
  weeks: readonly string[];
  /** The key of the carry after each of them: a digest over all records and definitions that went into it. */
  keys: readonly string[];
}

async function openChain(
  ledger: Ledger,
  cache: CarryCache,
  plan: Plan,
  key: string,
  last: string,
): Promise<Chain> {
  const listed = new Map((await ledger.weeks()).map((week) => [week.week, week]));
  const first = [...listed.values()].find(({ records }) => records !== null)?.week;
  const weeks = first === undefined ? [] : weeksBetween(first, last);
  const keys: string[] = [];
  for (const week of weeks) {
    keys.push(sha256(`${keys.at(-1) ?? key}|${week}|${listed.get(week)?.records ?? ""}`).slice(0, 40));
  }
  return { ledger, listed, plan, key, cache, weeks, keys };
}

/** The carry before a week: the newest of its past that is cached, brought up to it week by week. */
async function carryBefore(chain: Chain, week: string): Promise<Carry | null> {
  const { cache, keys, ledger, weeks } = chain;
  const past = weeks.filter((one) => one < week);
  let next = past.length;
  let carry: Carry | null = null;
  while (next > 0 && carry === null) {
    carry = await cache.read(keys[next - 1] as string);
    if (carry === null) next -= 1;
  }
  await ledger.prepare(past.slice(next));
  for (const one of past.slice(next)) {
    ({ carry } = await measureOne(chain, one, { carry, now: null }));
    await keep(chain, one, carry);
  }
  return carry;
}

async function keep({ cache, keys, weeks }: Chain, week: string, carry: Carry): Promise<void> {
  const index = weeks.indexOf(week);
  const key = keys[index];
  if (key === undefined) return;
  const isNew = weeks.length - index <= NEWEST_KEPT;
  const isQuarter = index % QUARTER === 0;
  if ((isNew || isQuarter) && !(await cache.has(key))) await cache.write(key, carry);
}

async function measureOne(
  { ledger, listed, plan }: Chain,
  week: string,
  { carry, now, other = null }: { carry: Carry | null; now: number | null; other?: Plan | null },
): Promise<MeasuredWeek> {
  const measuring = startWeek({ plan, week, asOf: now, carry, digest: sha256, other });
  const content = listed.get(week);
  if (content?.records) await readWeekInto(ledger, week, measuring);
  return measuring.finish(content?.quarantine ? await quarantinedOf(ledger, week) : new Map());
}

/** Entries that wait in a week's quarantine, by source. */
async function quarantinedOf(ledger: Ledger, week: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const { waiting } = await resolveQuarantine(ledger.readQuarantine(week));
  for (const { source } of waiting) found.set(source, (found.get(source) ?? 0) + 1);
  return found;
}

function checkZone(ledger: Ledger, { zone }: Definitions): void {
  if (ledger.zone === null || ledger.zone === zone) return;
  throw new UsageError(
    `The ledger's weeks are cut in ${ledger.zone}, but cadence.yaml says ${zone}. A ledger keeps its zone: set it back.`,
  );
}
