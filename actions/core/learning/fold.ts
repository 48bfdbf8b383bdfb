import type { EventRecord } from "../signal/record.ts";
import { INGESTED } from "../signal/ways/acknowledgement.ts";
import type { WeekCalendar } from "../week.ts";
import { AUDIENCE, type Audience, openAudience } from "./audience.ts";
import { businessCalendar } from "./business-calendar.ts";
import { type Life, lifeOf } from "./cadence/life.ts";
import { COMPLETED } from "./cadence/periods.ts";
import { type Carry, restoreCases } from "./carry.ts";
import { addToCases, type Cases } from "./cases.ts";
import { type RecordsDigest, recordsDigest } from "./fingerprint.ts";
import { type IncidentLog, incidentLogOf } from "./incident-log.ts";
import { type SourceTallies, sourceTallies, tally } from "./integrity.ts";
import { type Lateness, latenessOf } from "./lateness.ts";
import type { WorkingTime } from "./measures/measure.ts";
import type { Plan } from "./plan.ts";
import { type ReadRecord, type RecordReader, recordOf, recordReader, unescaped } from "./scan/reader.ts";

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
  readonly life: Life;
  readonly incidents: IncidentLog;
  incidentsRecorded: boolean;
  /** Takes one record in, whatever its place among the others. Throws RangeError for one of another week. */
  add: (record: EventRecord) => void;
  /** Takes a block of whole lines in, as the ledger writes them. */
  addLines: (bytes: Uint8Array) => void;
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
  const from = calendar.start(week);
  const to = calendar.end(week);
  const reader = recordReader();
  const fold: Omit<WeekFold, "add" | "addLines"> = {
    plan,
    week,
    cases: casesOf(plan, reader, carry),
    audience: openAudience(plan.lookback, carry?.audience),
    tallies: sourceTallies(plan.definitions, reader),
    digest: recordsDigest(),
    lateness: latenessOf(week, calendar, carry?.firstKnown ?? {}),
    business: workingTime(plan),
    life: lifeOf(week, plan.definitions, carry?.liveSince ?? null),
    incidents: incidentLogOf(carry?.incidents ?? [], carry?.incidentsRecorded ?? false),
    incidentsRecorded: carry?.incidentsRecorded ?? false,
  };
  const casesByNumber = byNumber(
    (number) => fold.cases.get(unescaped(reader.workflows.text(number))) ?? null,
  );
  const treatment = byNumber((number) => treatmentOf(unescaped(reader.types.text(number))));

  const take = (read: ReadRecord): void => {
    if (!(read.time >= from && read.time < to)) {
      const { id, source, time } = recordOf(read);
      throw new RangeError(`record ${id} of ${source} at ${time} is not of ${week}`);
    }
    const special = treatment(read.type);
    if (read.time > asOf || special === "unused") return;
    if (special === "period") {
      fold.life.add(recordOf(read));
      return;
    }
    if (special === "register") {
      fold.incidentsRecorded = true;
      fold.incidents.add(recordOf(read));
      return;
    }
    fold.digest.add(read.line);
    const source = fold.tallies.at(read.source);
    tally(source, read, from);
    fold.lateness.add(read.recorded, source.name);
    if (read.workflow !== -1) {
      const cases = casesByNumber(read.workflow);
      if (cases) addToCases(cases, read);
    }
    if (special === "audience") fold.audience.add(recordOf(read), read);
    else if (special === "incident") fold.incidentsRecorded = true;
    if (special === "incident" || special === "override") fold.incidents.add(recordOf(read));
  };
  return Object.assign(fold, {
    add: (record: EventRecord) => reader.record(record, take),
    addLines: (bytes: Uint8Array) => reader.lines(bytes, take),
  });
}

/** Opsbook's book-keeping: no figure is computed from it, so a week says the same whichever way its events came in. */
const BOOK_KEEPING = new Set([
  "record.voided",
  INGESTED,
  "run.refused",
  "run.notified",
  "decision.evaluated",
  "approval.checked",
  "approval.given",
]);
/**
 * What incidents carry from week to week, and what the chat was told of them: that they are recorded at all is all that a figure
 * takes from it.
 */
const REGISTERS = new Set(["incident.register", "incident.carried", "incident.told"]);

/** What a record type needs beyond being folded into its case. */
function treatmentOf(
  type: string,
): "unused" | "period" | "register" | "audience" | "incident" | "override" | "none" {
  if (BOOK_KEEPING.has(type)) return "unused";
  if (REGISTERS.has(type)) return "register";
  if (type.startsWith("period.")) return type === COMPLETED ? "period" : "unused";
  if (AUDIENCE.has(type)) return "audience";
  if (type.startsWith("override.")) return "override";
  return type.startsWith("incident.") ? "incident" : "none";
}

/** Remembers what belongs to the numbers of a table. */
export function byNumber<T>(make: (number: number) => T): (number: number) => T {
  const known: T[] = [];
  return (number) => {
    if (number >= known.length || known[number] === undefined) known[number] = make(number);
    return known[number] as T;
  };
}

export function casesOf(plan: Plan, reader: RecordReader, carry: Carry | null): Map<string, Cases> {
  return new Map(
    plan.workflows.map((workflow) => {
      const { name } = workflow.definition;
      return [
        name,
        restoreCases(
          workflow,
          reader,
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
