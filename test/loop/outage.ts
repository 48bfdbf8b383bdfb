import type { Definitions, Threshold } from "../../actions/core/catalog/generated/types.ts";
import { evaluate, groundOf, type Transition } from "../../actions/core/decision/evaluate.ts";
import { collectEvidence } from "../../actions/core/decision/evidence.ts";
import { compileRules } from "../../actions/core/decision/rule.ts";
import { QUIET } from "../../actions/core/decision/rule-state.ts";
import { DAY, HOUR, MINUTE } from "../../actions/core/duration.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { addWeeks, mondayDate, weeksBetween } from "../../actions/core/week.ts";
import { clock, FIRST_WEEK, instantOf, isHoliday, LAST_WEEK, weeks } from "../sample/business.ts";
import { type Lead, leadsOf } from "../sample/leads.ts";
import { customers } from "../sample/people.ts";
import { random } from "../sample/random.ts";

/** What stops at nine: the CRM and all that it sends, or only the people who answer. */
export type Outage = "nothing comes" | "nobody answers";

/** A week has so many Wednesdays' worth of leads; see arrivals.ts. */
const DAYS_OF_A_WEEK = 6.25;

/** 26 weeks of a business that answers its leads in time, week in, week out; one in a hundred is forgotten. */
function cleanLeads(aDay: number): Lead[] {
  const name = `${aDay} leads a day`;
  const aWeek = aDay * DAYS_OF_A_WEEK;
  return leadsOf(random(name), customers(random(name)), { aWeek, slow: new Map() });
}

/** What a CRM sends of a lead, each at its own time. */
function recordsOf({ id, ...lead }: Lead): EventRecord[] {
  const of = (type: string, time: number | null, more: Partial<EventRecord> = {}): EventRecord[] => {
    if (time === null) return [];
    const instant = new Date(time).toISOString();
    const common = {
      specversion: "1.0",
      source: "crm-leads",
      subject: id,
      workflow: "lead-response",
    } as const;
    return [
      { ...common, id: `${type}:${id}:${instant}`, type, time: instant, recordedtime: instant, ...more },
    ];
  };
  const work = (time: number | null, activity: string) =>
    of("case.worked", time, { actor: "human", data: { activity } });
  return [
    ...of("case.opened", lead.created, { channel: lead.channel }),
    ...of("case.responded", lead.autoReply, { actor: "ai" }),
    ...of("case.responded", lead.reply, { actor: "human" }),
    ...work(lead.qualified, "qualify"),
    ...work(lead.toEstimator, "estimate"),
    ...work(lead.sentBack, "qualify"),
    ...of("case.completed", lead.closed, { actor: "human" }),
  ];
}

/** Which of a business's records there are when something stops at an instant. */
function during(outage: Outage, from: number, records: readonly EventRecord[]): EventRecord[] {
  return records.filter(({ type, time, actor }) => {
    if (Date.parse(time) < from) return true;
    return outage === "nobody answers" && (type === "case.opened" || actor === "ai");
  });
}

/** Decisions of a workflow's thresholds that open incidents. */
function firings(
  definitions: Definitions,
  records: readonly EventRecord[],
  { after, until }: { after: number; until: number },
): Transition[] {
  const rules = compileRules(definitions).rules.filter(
    ({ workflow, threshold }) => workflow === "lead-response" && threshold.then.open_incident !== undefined,
  );
  const collecting = collectEvidence(rules.map(({ feed }) => feed));
  for (const record of records) collecting.add(record);
  const ground = groundOf(collecting.finish(), definitions);
  return rules.flatMap((rule) =>
    evaluate(rule, ground, { state: QUIET, after, until }).transitions.filter(({ does }) => does === "fires"),
  );
}

/** How often the thresholds open an incident in the 26 clean weeks; with and without the leads that were forgotten. */
export function falseAlarms(definitions: Definitions, aDay: number, forgotten: boolean): number {
  const span = { after: weeks.start(FIRST_WEEK), until: weeks.end(LAST_WEEK) };
  const leads = cleanLeads(aDay).filter(({ reply }) => forgotten || reply !== null);
  return firings(definitions, leads.flatMap(recordsOf), span).length;
}

/** One outage: when it was decided, when the next run of the schedule acted on it, and by which threshold. */
interface Noticed {
  decided: number;
  told: number;
  by: string;
}

/** Nine o'clock on each Tuesday, Wednesday and Thursday of the clean weeks, each an outage of its own. Minutes. */
function noticed(definitions: Definitions, aDay: number, outage: Outage): (Noticed | null)[] {
  const leads = cleanLeads(aDay);
  return nines().map((nine) => {
    const near = leads.filter(({ created }) => created > nine - 10 * DAY && created < nine + DAY);
    const records = during(outage, nine, near.flatMap(recordsOf));
    const [first] = firings(definitions, records, { after: nine - 2 * DAY, until: nine + DAY })
      .filter(({ at }) => at > nine)
      .toSorted((a, b) => a.at - b.at);
    if (first === undefined) return null;
    return {
      decided: (first.at - nine) / MINUTE,
      told: (nextRun(first.at) - nine) / MINUTE,
      by: first.rule.threshold.id,
    };
  });
}

/** The middle one and the ninth of ten; in minutes. */
export interface Spread {
  p50: number;
  p90: number;
}

/** What becomes of outages: how many are noticed within a day, by which threshold mostly, and when. */
export interface Told {
  noticed: string;
  by: string;
  decided: Spread;
  told: Spread;
}

export function tellingOf(definitions: Definitions, aDay: number, outage: Outage): Told {
  const all = noticed(definitions, aDay, outage);
  const found = all.filter((one) => one !== null);
  const names = Object.entries(Object.groupBy(found, ({ by }) => by));
  const [by] = names.toSorted(([, a = []], [, b = []]) => b.length - a.length)[0] ?? ["none"];
  return {
    noticed: `${found.length} of ${all.length}`,
    by,
    decided: spreadOf(found.map(({ decided }) => decided)),
    told: spreadOf(found.map(({ told }) => told)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number): number => sorted[Math.ceil(p * sorted.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p90: at(0.9) };
}

function nines(): number[] {
  return weeksBetween(addWeeks(FIRST_WEEK, 1), LAST_WEEK).flatMap((week) =>
    [1, 2, 3].flatMap((day) => {
      const local = Date.parse(mondayDate(week)) + day * DAY;
      return isHoliday(local) ? [] : [instantOf(local + 9 * HOUR) as number];
    }),
  );
}

/** The first run of operate.yml's schedule that is not before an instant: 17 minutes past each hour of business. */
function nextRun(at: number): number {
  for (let hour = Math.floor(at / HOUR) * HOUR; ; hour += HOUR) {
    const run = hour + 17 * MINUTE;
    const local = new Date(clock.local(run));
    const [day, hours] = [local.getUTCDay(), local.getUTCHours()];
    const isRun = day === 6 ? [8, 10, 12].includes(hours) : day !== 0 && hours >= 8 && hours <= 17;
    if (run >= at && isRun) return run;
  }
}

/** Thresholds for a business that gets so many leads a day: how long nothing may come, and half of them wait. */
export function tuned(definitions: Definitions, silence: string): Definitions {
  const opens: Pick<Threshold, "then"> = JSON.parse('{"then": {"open_incident": {"severity": "major"}}}');
  const more: Threshold[] = [
    { id: "leads-stop", when: `silence > ${silence}`, over: "7d", clear: "silence < 15m", ...opens },
    {
      ...{
        id: "nobody-answers",
        when: "response_time.p50 > 20m",
        over: "2h",
        at_least: "3 cases",
        for: "10m",
      },
      ...{ clear: "response_time.p50 < 15m", ...opens },
    },
  ];
  const ids = new Set(more.map(({ id }) => id));
  return {
    ...definitions,
    workflows: definitions.workflows.map((workflow) => ({
      ...workflow,
      thresholds: [...workflow.thresholds.filter(({ id }) => !ids.has(id)), ...more],
    })),
  };
}

/** The length of silence that is rare at so many leads a day. */
export const RARE_SILENCE: Readonly<Record<number, string>> = { 8: "3h", 25: "75m", 60: "45m" };

/** All that is stated of outages at so many leads a day. */
export function stated(catalog: Definitions, aDay: number) {
  const own = tuned(catalog, RARE_SILENCE[aDay] as string);
  const of = (definitions: Definitions) => ({
    "nothing comes": tellingOf(definitions, aDay, "nothing comes"),
    "nobody answers": tellingOf(definitions, aDay, "nobody answers"),
    alarms: falseAlarms(definitions, aDay, true),
    alarmsWithoutForgotten: falseAlarms(definitions, aDay, false),
  });
  return { sample: of(catalog), tuned: of(own) };
}
