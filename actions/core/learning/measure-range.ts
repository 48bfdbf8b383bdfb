import type { MeasuredTotal, MeasuredWeek } from "../catalog/generated/types.ts";
import type { EventRecord } from "../signal/record.ts";
import { addWeeks, type WeekCalendar, weekCalendar } from "../week.ts";
import { conversionOf } from "./audience.ts";
import { drawSample } from "./audit.ts";
import type { Carry } from "./carry.ts";
import { type CaseWeek, type Conversion, closeCaseWeek } from "./case-week.ts";
import { addToCases, type Cases } from "./cases.ts";
import { byNumber, casesOf, workingTime } from "./fold.ts";
import { type IncidentLog, incidentLogOf } from "./incident-log.ts";
import type { DrawnSample, Measure, Outcome, View, Window } from "./measures/measure.ts";
import { feeding, type Plan, type WorkflowPlan } from "./plan.ts";
import { type ReadRecord, recordOf, recordReader, unescaped } from "./scan/reader.ts";
import type { TextDigest } from "./statistics/audit-sample.ts";

/** Some weeks to be measured as one, and each as of the same instant. */
export interface RangeInput {
  plan: Plan;
  /** In order, without gaps. */
  weeks: readonly string[];
  /** Nothing later is known, in milliseconds; null for the end of the last week. */
  asOf: number | null;
  /** What the weeks before the first left. */
  carry: Carry | null;
  /** The platform's SHA-256, where there is one: it is several times faster. */
  digest?: TextDigest;
}

/** Weeks under way: open each in order, and take its records in, in any order. */
export interface RangeMeasuring {
  add: (record: EventRecord) => void;
  addLines: (bytes: Uint8Array) => void;
  closeWeek: () => void;
  /** Figures over all cases of the range, and of each week as of the range's instant. */
  finish: () => { weeks: MeasuredWeek[]; total: MeasuredTotal[] };
}

/**
 * Measures a range over all its cases, which is no mean of weeks: a case that is closed twice counts once, in its last
 * week. Nothing is forgotten on the way, so memory grows with the cases of the range.
 */
export function startRange({ plan, weeks, asOf, carry, digest }: RangeInput): RangeMeasuring {
  const calendar = weekCalendar(plan.definitions.zone);
  const end = calendar.end(weeks.at(-1) as string);
  const until = asOf ?? end;
  const reader = recordReader();
  const cases = casesOf(plan, reader, carry);
  const closed = new Map<string, CaseWeek[]>(plan.workflows.map(({ definition }) => [definition.name, []]));
  const casesByNumber = byNumber((number) => cases.get(unescaped(reader.workflows.text(number))) ?? null);
  const typeByNumber = byNumber((number) => unescaped(reader.types.text(number)));
  const sources = new Set<string>();
  const seen: boolean[] = [];
  let conversions: Conversion[] = [];
  let incidentsRecorded = carry?.incidentsRecorded ?? false;
  const incidents = incidentLogOf(carry?.incidents ?? [], incidentsRecorded);

  const take = (read: ReadRecord): void => {
    if (read.time > until) return;
    seen[read.source] = true;
    const of = read.workflow === -1 ? null : casesByNumber(read.workflow);
    if (of) addToCases(of, read);
    const type = typeByNumber(read.type);
    if (type === "conversion.won") conversions.push(conversionOf(recordOf(read), read.time, read.sequence));
    if (type.startsWith("incident.")) {
      incidentsRecorded = true;
      incidents.add(recordOf(read));
    }
  };
  const closeWeek = (): void => {
    for (const [name, of] of cases) closed.get(name)?.push(closeCaseWeek(of, conversions));
    conversions = [];
  };
  const finish = (): ReturnType<RangeMeasuring["finish"]> => {
    for (const number of seen.keys()) if (seen[number]) sources.add(unescaped(reader.sources.text(number)));
    const range: Range = { plan, calendar, weeks, until, sources, incidentsRecorded, incidents, digest };
    const measured = plan.workflows.map((workflow) => {
      const { name } = workflow.definition;
      return measureWorkflow(range, workflow, cases.get(name) as Cases, closed.get(name) as CaseWeek[]);
    });
    return {
      weeks: weeks.flatMap((_, index) => measured.map(({ byWeek }) => byWeek[index] as MeasuredWeek)),
      total: measured.map(({ total }) => total),
    };
  };
  return {
    add: (record) => reader.record(record, take),
    addLines: (bytes) => reader.lines(bytes, take),
    closeWeek,
    finish,
  };
}

interface Range {
  plan: Plan;
  calendar: WeekCalendar;
  weeks: readonly string[];
  until: number;
  sources: ReadonlySet<string>;
  incidentsRecorded: boolean;
  incidents: IncidentLog;
  digest: TextDigest | undefined;
}

function measureWorkflow(
  range: Range,
  workflow: WorkflowPlan,
  cases: Cases,
  closed: readonly CaseWeek[],
): { byWeek: MeasuredWeek[]; total: MeasuredTotal } {
  const { weeks, until, calendar } = range;
  const { name } = workflow.definition;
  const common = { cases, business: workingTime(range.plan), incidentsRecorded: range.incidentsRecorded };
  const duplicates = (of: Window): number => range.incidents.duplicates(of).get(name) ?? 0;
  const window = (first: string, last: string): Window => ({
    from: calendar.start(first),
    to: calendar.end(last),
    asOf: until,
  });
  const samples = weeks.map((week) => ({
    sample: sampleBefore(range, workflow, cases, week),
    window: window(week, week),
  }));
  const measured = (view: View): MeasuredTotal["measures"] =>
    Object.fromEntries(
      workflow.measures.flatMap((measure) => {
        const outcome = measure.compute(view);
        return isKnown(range, name, measure, outcome) ? [[measure.name, outcome.figure]] : [];
      }),
    );
  const byWeek = weeks.map((week, index) => ({
    week,
    workflow: name,
    measures: measured({
      ...common,
      window: window(week, week),
      duplicates: duplicates(window(week, week)),
      weeks: closed.slice(index, index + 1),
      samples: samples.slice(index, index + 1),
    }),
  }));
  const whole = window(weeks[0] as string, weeks.at(-1) as string);
  return {
    byWeek,
    total: {
      workflow: name,
      measures: measured({ ...common, window: whole, duplicates: duplicates(whole), weeks: closed, samples }),
    },
  };
}

function sampleBefore(
  { calendar, until, plan, digest }: Range,
  workflow: WorkflowPlan,
  cases: Cases,
  week: string,
): DrawnSample | null {
  const before = addWeeks(week, -1);
  const window = { from: calendar.start(before), to: calendar.end(before), asOf: until };
  return drawSample(cases, workflow, { window, week: before, seed: plan.definitions.audit.seed, digest });
}

/** A count that no source could have brought is left out: it is missing, not zero. */
function isKnown({ plan, sources }: Range, workflow: string, measure: Measure, outcome: Outcome): boolean {
  if (!("count" in outcome.figure) || outcome.figure.count > 0) return true;
  if (outcome.missing !== null) return false;
  return feeding(plan.definitions, workflow, measure.types).some(({ name }) => sources.has(name));
}
