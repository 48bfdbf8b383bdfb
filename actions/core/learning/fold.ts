import type { EventRecord } from "../signal/record.ts";
import type { WeekCalendar } from "../week.ts";
import { type Audience, openAudience } from "./audience.ts";
import { businessCalendar } from "./business-calendar.ts";
import { type Carry, restoreCases } from "./carry.ts";
import { addToCases, type Cases, type ReadRecord } from "./cases.ts";
import { type RecordsDigest, recordsDigest } from "./fingerprint.ts";
import { instantReader } from "./instant.ts";
import { type SourceTallies, type SourceTally, sourceTallies, tally } from "./integrity.ts";
import { type Lateness, latenessOf } from "./lateness.ts";
import type { WorkingTime } from "./measures/measure.ts";
import type { Plan } from "./plan.ts";

/** Opsbook's own records carry this source; it has no integrity of its own. */
const OWN_SOURCE = "opsbook";

/** One week under way: what is kept of its records while they stream by. */
export interface WeekFold {
  readonly plan: Plan;
  readonly week: string;
  readonly cases: ReadonlyMap<string, Cases>;
  readonly audience: Audience;
  readonly tallies: SourceTallies;
  readonly digest: RecordsDigest;
  readonly lateness: Lateness;
  readonly business: WorkingTime;
  incidentsRecorded: boolean;
  /** Takes one record in, whatever its place among the others. Throws RangeError for one of another week. */
  add: (record: EventRecord) => void;
}

export interface FoldOptions {
  plan: Plan;
  calendar: WeekCalendar;
  week: string;
  /** Later records are not known yet. */
  asOf: number;
  carry: Carry | null;
}

export function openFold({ plan, calendar, week, asOf, carry }: FoldOptions): WeekFold {
  const readInstant = instantReader();
  const readRecorded = lastRead(instantReader());
  const from = calendar.start(week);
  const to = calendar.end(week);
  const fold: Omit<WeekFold, "add"> = {
    plan,
    week,
    cases: casesOf(plan, carry),
    audience: openAudience(plan.lookback, carry?.audience),
    tallies: sourceTallies(plan.definitions),
    digest: recordsDigest(),
    lateness: latenessOf(week, calendar, carry?.firstKnown ?? {}),
    business: workingTime(plan),
    incidentsRecorded: carry?.incidentsRecorded ?? false,
  };
  let source: SourceTally | null = null;

  const add = (record: EventRecord): void => {
    const time = readInstant(record.time);
    if (!(time >= from && time < to)) {
      throw new RangeError(`record ${record.id} of ${record.source} at ${record.time} is not of ${week}`);
    }
    if (time > asOf || record.type === "record.voided") return;
    fold.digest.add(record);
    if (source?.name !== record.source) source = fold.tallies.of(record.source);
    const recorded = record.recordedtime === undefined ? -1 : readRecorded(record.recordedtime);
    tally(source, record, time, recorded);
    fold.lateness.add(recorded, record.source);
    const read: ReadRecord = {
      record,
      time,
      sequence: record.sequence === undefined ? 0 : Number(record.sequence),
      recorded,
      source: source.number,
    };
    const cases = record.workflow === undefined ? undefined : fold.cases.get(record.workflow);
    if (cases) addToCases(cases, read);
    fold.audience.add(read);
    if (record.type.startsWith("incident.")) fold.incidentsRecorded = true;
  };
  return Object.assign(fold, { add });
}

export function casesOf(plan: Plan, carry: Carry | null): Map<string, Cases> {
  return new Map(
    plan.workflows.map((workflow) => {
      const { name } = workflow.definition;
      return [
        name,
        restoreCases(
          workflow,
          carry?.workflows.find((saved) => saved.name === name),
        ),
      ];
    }),
  );
}

/** Business time of the definitions; laid out only when a measure asks. */
export function workingTime({ definitions }: Plan): WorkingTime {
  const { zone, businessHours, holidays } = definitions;
  let calendar: WorkingTime | null = null;
  return {
    between: (from, to) => {
      calendar ??= businessCalendar({ zone, hours: businessHours, holidays });
      return calendar.between(from, to);
    },
  };
}

/** Whether a source is one whose integrity is shown. */
export function isOutside(name: string): boolean {
  return name !== OWN_SOURCE;
}

/** A batch's records all became known at one instant, so the same text mostly comes again. */
function lastRead(read: (text: string) => number): (text: string) => number {
  let last = "";
  let instant = -1;
  return (text) => {
    if (text !== last) {
      last = text;
      instant = read(text);
    }
    return instant;
  };
}
