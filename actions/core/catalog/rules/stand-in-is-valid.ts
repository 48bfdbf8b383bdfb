import type { Catalog } from "../catalog.ts";
import { daysBetween } from "../lookup/dates.ts";
import { isSamePerson, peopleById } from "../lookup/names.ts";
import { overlap, standInsOf, type WrittenStandIn } from "../lookup/stand-ins.ts";
import { unknownPerson } from "../lookup/unknown-person.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const MOST_DAYS = 30;

/**
 * A stand-in is one known person for another, for at most 30 days, and only one at a time; and is not away then too. Longer
 * than that it is no stand-in: the role has a new person, and workflows should name that person.
 */
export const standInIsValid: CatalogRule = {
  id: "stand-in-is-valid",
  severity: "error",
  description: "A stand-in is another known person who is there, for at most 30 days, one at a time.",
  check: (catalog, { against }) => {
    if (peopleById(catalog).size === 0) return [];
    const all = standInsOf(catalog);
    return all.flatMap((written, index) => [
      ...people(catalog, written, against),
      ...dates(written),
      ...conflicts(written, all, index),
    ]);
  },
};

function people(
  catalog: Catalog,
  { file, path, standIn }: WrittenStandIn,
  against: Catalog | undefined,
): RuleFinding[] {
  const known = peopleById(catalog);
  const why = "while the one is away, nobody decides in their place";
  const unknown = (["for", "by"] as const)
    .filter((key) => !known.has(standIn[key]))
    .map(
      (key): RuleFinding => ({
        file,
        place: { path: [...path, key] },
        why,
        ...unknownPerson(standIn[key], catalog, against),
      }),
    );
  if (unknown.length > 0 || !isSamePerson(catalog, standIn.for, standIn.by)) return unknown;
  return [
    {
      file,
      place: { path: [...path, "by"] },
      message: `"${standIn.by}" stands in for themselves`,
      why,
      fix: "name another person",
    },
  ];
}

function dates({ file, path, standIn: { from, to } }: WrittenStandIn): RuleFinding[] {
  const place = { path: [...path, "to"] };
  const days = daysBetween(from, to);
  if (days < 0) {
    return [
      {
        file,
        place,
        message: `the last day, ${to}, comes before the first, ${from}`,
        why: "the stand-in would never begin",
        fix: "write the first day as `from` and the last one as `to`",
      },
    ];
  }
  if (days <= MOST_DAYS) return [];
  return [
    {
      file,
      place,
      message: `${to} is ${days} days after ${from}; ${MOST_DAYS} are allowed`,
      why: "approvals given away for long are forgotten, and stay given away",
      fix: "shorten it, or give the role to the new person in the workflows",
    },
  ];
}

function conflicts(
  { file, path, standIn }: WrittenStandIn,
  all: readonly WrittenStandIn[],
  index: number,
): RuleFinding[] {
  const others = all.map(({ standIn: other }) => other);
  const double = others.slice(0, index).find((other) => other.for === standIn.for && overlap(other, standIn));
  if (double !== undefined) {
    return [
      {
        file,
        place: { path: [...path, "for"] },
        message: `"${standIn.for}" has another stand-in then: ${double.by}, ${double.from} to ${double.to}`,
        why: "two people would each think that the other one decides",
        fix: "let the first end before the second begins",
      },
    ];
  }
  const away = others.find(
    (other) => other.for === standIn.by && standIn.for !== standIn.by && overlap(other, standIn),
  );
  if (away === undefined) return [];
  return [
    {
      file,
      place: { path: [...path, "by"] },
      message: `"${standIn.by}" is away then too, ${away.from} to ${away.to}`,
      why: "a stand-in's stand-in has been asked by nobody",
      fix: "name someone who is there",
    },
  ];
}
