import { parseDuration } from "../../duration.ts";
import { isZone } from "../../zone.ts";
import type { Located } from "../catalog.ts";
import type { BusinessHours, Cadence } from "../generated/types.ts";
import { DAYS, isOpenAt, MINUTES_OF_DAY, readMoment, readOpening } from "../lookup/opening-times.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

const WEEKLY = ["priorities", "quality", "scoreboard"] as const;
const MONTHLY = ["drill", "budget"] as const;
const SEVERITIES = ["critical", "major", "minor"] as const;

/**
 * The rhythm can be kept: the zone exists, the hours do not overlap, the meetings fall into them and follow each other
 * (priorities, quality, scoreboard), and no holiday is there twice. An audit sample that is too small for two cases of every workflow grows by itself.
 */
export const cadenceIsPossible: CatalogRule = {
  id: "cadence-is-possible",
  severity: "error",
  description: "Time zone, business hours, holidays, weekly times and acknowledgement times fit together.",
  check: (catalog) =>
    catalog.cadences.flatMap((cadence) => {
      const hours = openings(cadence);
      return [
        ...zone(cadence),
        ...hours,
        ...(hours.length === 0 ? [...meetings(cadence), ...order(cadence)] : []),
        ...holidays(cadence),
        ...acknowledge(cadence),
      ];
    }),
};

function zone({ file, value: { spec } }: Located<Cadence>): RuleFinding[] {
  if (isZone(spec.zone)) return [];
  return [
    {
      file,
      place: { path: ["spec", "zone"] },
      message: `"${spec.zone}" is no time zone`,
      why: "weeks, business hours and every local time depend on it",
      fix: "write a name such as Europe/Berlin or America/New_York",
    },
  ];
}

function openings({ file, value: { spec } }: Located<Cadence>): RuleFinding[] {
  return DAYS.flatMap((day) => {
    let closed = 0;
    return (spec.business_hours[day] ?? []).flatMap((text, index): RuleFinding[] => {
      const { from, to } = readOpening(text);
      const before = closed;
      closed = Math.max(closed, to);
      const place = { path: ["spec", "business_hours", day, index] };
      const why = "response times in business hours would be counted wrong";
      if (to > MINUTES_OF_DAY || from >= MINUTES_OF_DAY) {
        return [{ file, place, message: `"${text}" goes beyond the day`, why, fix: "a day ends at 24:00" }];
      }
      if (from >= to) {
        const fix = "write the opening time first; what goes past midnight belongs to the next day";
        return [{ file, place, message: `"${text}" ends before it begins`, why, fix }];
      }
      if (from >= before) return [];
      return [
        {
          file,
          place,
          message: `"${text}" begins before the opening above it has ended`,
          why,
          fix: "write each day's openings in order, without overlap",
        },
      ];
    });
  });
}

function meetings({ file, value: { spec } }: Located<Cadence>): RuleFinding[] {
  const written = [
    ...WEEKLY.map((name) => ({ name, path: ["spec", "weekly", name], text: spec.weekly[name] })),
    ...MONTHLY.map((name) => ({ name, path: ["spec", "monthly", name], text: spec.monthly?.[name] })),
  ];
  return written.flatMap(({ name, path, text }) =>
    text === undefined ? [] : outside(file, spec.business_hours, { name, path, text }),
  );
}

function outside(
  file: string,
  hours: BusinessHours,
  { name, path, text }: { name: string; path: Path; text: string },
): RuleFinding[] {
  const { day, minute } = readMoment(text);
  if (isOpenAt(hours, day, minute)) return [];
  const opened = hours[day];
  return [
    {
      file,
      place: { path },
      message: `${name} is at "${text}", and ${opened === undefined ? `${day} is closed` : `${day} is open ${opened.join(", ")}`}`,
      why: "what is planned outside of business hours does not happen",
      fix: "choose a time at which people are there",
    },
  ];
}

function order({ file, value: { spec } }: Located<Cadence>): RuleFinding[] {
  const at = (name: (typeof WEEKLY)[number]): number => {
    const { day, minute } = readMoment(spec.weekly[name]);
    return DAYS.indexOf(day) * MINUTES_OF_DAY + minute;
  };
  return WEEKLY.slice(1).flatMap((name, index): RuleFinding[] => {
    const before = WEEKLY[index] as (typeof WEEKLY)[number];
    if (at(before) < at(name)) return [];
    return [
      {
        file,
        place: { path: ["spec", "weekly", name] },
        message: `${name}, "${spec.weekly[name]}", does not come after ${before}, "${spec.weekly[before]}"`,
        why: "a week is planned, checked and then counted, in this order",
        fix: "put priorities first, quality between, and the scoreboard last",
      },
    ];
  });
}

function holidays({ file, value: { spec } }: Located<Cadence>): RuleFinding[] {
  const names = new Map<string, string>();
  return (spec.holidays ?? []).flatMap(({ date, name }, index): RuleFinding[] => {
    const other = names.get(date);
    names.set(date, other ?? name);
    if (other === undefined) return [];
    return [
      {
        file,
        place: { path: ["spec", "holidays", index, "date"] },
        message: `${date} is already there: ${other}`,
        why: "one of the two was meant for another day, on which nobody will be in",
        fix: "correct the date, or keep one of them",
      },
    ];
  });
}

function acknowledge({ file, value: { spec } }: Located<Cadence>): RuleFinding[] {
  const times = SEVERITIES.flatMap((name) => {
    const text = spec.acknowledge?.[name];
    return text === undefined ? [] : [{ name, text, length: parseDuration(text) ?? 0 }];
  });
  return times.slice(1).flatMap(({ name, text, length }, index): RuleFinding[] => {
    const graver = times[index];
    if (graver === undefined || graver.length <= length) return [];
    return [
      {
        file,
        place: { path: ["spec", "acknowledge", name] },
        message: `${name} incidents are answered within ${text}, sooner than ${graver.name} ones, ${graver.text}`,
        why: "people would leave the graver one for the lighter one",
        fix: "give the graver incidents the shorter time",
      },
    ];
  });
}
