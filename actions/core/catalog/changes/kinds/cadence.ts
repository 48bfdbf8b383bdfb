import { listed, upperFirst } from "../../../wording.ts";
import type { Located } from "../../catalog.ts";
import type { Cadence } from "../../generated/types.ts";
import { plainKey } from "../difference.ts";
import { isLonger, numberIn } from "../loosening.ts";
import type { KindTelling, Teller, Told, ToldDifference } from "../teller.ts";
import { day, fromTo, quoted, weekTime } from "../words.ts";
import { named } from "./named.ts";

type CadenceTeller = Teller<Located<Cadence>>;

const WEEKLY: Readonly<Record<string, string>> = {
  priorities: "The week's priorities",
  quality: "The quality checkpoint",
  scoreboard: "The scoreboard",
};
const MONTHLY: Readonly<Record<string, string>> = { drill: "The monthly drill", budget: "The budget review" };

const tellers: readonly CadenceTeller[] = [
  {
    at: "spec.zone",
    tell: ({ before, after }) => ({
      about: "schedule",
      text: `The time zone changes ${fromTo(before, after)}: weeks are cut at other times`,
    }),
  },
  { at: "spec.business_hours.*", tell: opening },
  {
    at: "spec.holidays.*",
    tell: ({ keys: [date], before, after }) => ({
      about: "schedule",
      text:
        after === undefined
          ? `${day(plainKey(date))} is no longer a holiday`
          : before === undefined
            ? `${day(plainKey(date))} is now a holiday: ${nameOf(after)}`
            : `The holiday of ${day(plainKey(date))} changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.holidays.*.name",
    tell: ({ keys: [date], before, after }) => ({
      about: "schedule",
      text: `The holiday of ${day(plainKey(date))} is renamed ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.weekly.*",
    tell: ({ keys: [what], before, after }) => ({
      about: "schedule",
      text: `${WEEKLY[what ?? ""] ?? quoted(what)} moves from ${weekTime(before)} to ${weekTime(after)}`,
    }),
  },
  { at: "spec.monthly.*", tell: monthly },
  { at: "spec.audit.sample", tell: sample },
  {
    at: "spec.audit.seed",
    tell: ({ before, after }) => ({
      about: "audit",
      text: `The seed of the audit sample changes from ${quoted(before ?? "audit-v1")} to ${quoted(after ?? "audit-v1")}`,
      lowers: "whoever picks the seed can pick the cases that are looked at",
    }),
  },
  { at: "spec.acknowledge.*", tell: acknowledge },
];

function nameOf(value: unknown): string {
  return typeof value === "object" && value !== null && "name" in value ? String(value.name) : quoted(value);
}

function opening({ keys: [weekday], before, after }: ToldDifference): Told {
  const name = upperFirst(weekTime(weekday));
  const text =
    after === undefined
      ? `${name} is now closed (it was ${hours(before)})`
      : before === undefined
        ? `${name} is now open ${hours(after)}`
        : `${name}'s business hours change from ${hours(before)} to ${hours(after)}`;
  return {
    about: "schedule",
    text,
    ...(minutes(after) < minutes(before)
      ? { lowers: "fewer hours count, so goals in business hours are easier to keep" }
      : {}),
  };
}

function hours(value: unknown): string {
  return Array.isArray(value) ? listed(value.map(String)) : quoted(value);
}

/** Open minutes of a day: 240 of `[08:00-12:00]`. */
function minutes(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  return value.reduce((sum: number, span) => {
    const [from, to] = String(span)
      .split("-")
      .map((time) => numberIn(time.slice(0, 2)) * 60 + numberIn(time.slice(3)));
    return sum + (to ?? 0) - (from ?? 0);
  }, 0);
}

function monthly({ keys: [what], before, after }: ToldDifference): Told {
  const name = MONTHLY[what ?? ""] ?? quoted(what);
  if (after === undefined) {
    return {
      about: "schedule",
      text: `${name} no longer takes place (it was on the ${weekTime(before)})`,
      lowers:
        what === "drill" ? "nobody tries out the fallbacks any more" : "nobody looks at the budget any more",
    };
  }
  return {
    about: "schedule",
    text:
      before === undefined
        ? `${name} is now on the ${weekTime(after)}`
        : `${name} moves from the ${weekTime(before)} to the ${weekTime(after)}`,
  };
}

function sample({ before, after }: ToldDifference): Told {
  const fewer = numberIn(after) < numberIn(before);
  return {
    about: "audit",
    text: `The weekly audit looks at ${after} cases instead of ${before}`,
    ...(fewer ? { lowers: "with fewer cases a decline is seen later" } : {}),
  };
}

function acknowledge({ keys: [severity], before, after }: ToldDifference): Told {
  return {
    about: "schedule",
    text: `The time to answer a ${severity} incident changes ${fromTo(before, after)}`,
    ...(isLonger(before, after) ? { lowers: "an incident may stay unanswered for longer" } : {}),
  };
}

/** The rhythm of the business: hours, holidays, weekly and monthly times, audit, times to answer. */
export const cadence: KindTelling<Located<Cadence>> = {
  tellers: [...tellers, ...named("the cadence")],
  added: () => ({ about: "schedule", text: "The business now has a cadence" }),
  removed: () => ({
    about: "schedule",
    text: "The cadence is removed",
    lowers: "no audit, drill or scoreboard has a time any more",
  }),
};
