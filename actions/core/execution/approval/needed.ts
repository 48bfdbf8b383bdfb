import type { Catalog } from "../../catalog/catalog.ts";
import { isMaker, type Makers } from "./makers.ts";
import { humanOf, personOf } from "./people.ts";
import { everybody, substitutesFor } from "./substitutes.ts";
import type { Ask, Named } from "./verdict.ts";

/** Who is needed, before anybody has said anything. */
export interface Place {
  /** Null where any other named person will do. */
  person: Named | null;
  insteadOf: Named[];
  asks: Ask[];
}

export interface Needed {
  places: Place[];
  /** Makers of the change whose own place fell away: all who could stand for them are asked already. */
  coveredByOthers: Named[];
}

/** The reasons for which one maker of the change would have been asked, and which one substitute has to cover. */
interface Vacancy {
  maker: Named;
  isRisk: boolean;
  workflow: string | null;
  asks: Ask[];
}

/**
 * Turns reasons into people. Whoever made some of the change, by GitHub's record, is replaced: nobody approves their own
 * work. A substitute is somebody who made none of it and is not needed already, so that one person never fills two places
 * by substitution. Where everybody who could stand in is asked anyway, the place falls away, as long as somebody is asked.
 *
 * @param second why two people have to approve, so that any second named person joins a single one; null where one may do.
 */
export function neededFor(
  catalog: Catalog,
  asks: readonly Ask[],
  makers: Makers,
  second: string | null,
): Needed {
  const places = new Map<string, Place>();
  const vacancies = new Map<string, Vacancy>();
  for (const ask of asks) {
    const person = personOf(catalog, ask.person);
    if (person === undefined) continue;
    if (isMaker(makers, humanOf(person))) addVacancy(vacancies, person, ask);
    else placeOf(places, person).asks.push(ask);
  }
  const coveredByOthers = fillVacancies(catalog, [...vacancies.values()], makers, places);
  const found = [...places.values()];
  const missing = second === null ? 0 : Math.max(0, 2 - found.length);
  const seconds = Array.from({ length: missing }, () => secondPerson(second ?? ""));
  return { places: [...found, ...seconds], coveredByOthers };
}

function placeOf(places: Map<string, Place>, person: Named): Place {
  const key = humanOf(person);
  const place = places.get(key) ?? { person, insteadOf: [], asks: [] };
  places.set(key, place);
  return place;
}

function addVacancy(vacancies: Map<string, Vacancy>, maker: Named, ask: Ask): void {
  const isRisk = ask.kind === "risk-owner";
  const key = JSON.stringify([humanOf(maker), isRisk, ask.workflow]);
  const vacancy = vacancies.get(key) ?? { maker, isRisk, workflow: ask.workflow, asks: [] };
  vacancy.asks.push(ask);
  vacancies.set(key, vacancy);
}

/** The risk policy's vacancies come first: fewer people can fill them. Returns those for whom nobody is left. */
function fillVacancies(
  catalog: Catalog,
  vacancies: readonly Vacancy[],
  makers: Makers,
  places: Map<string, Place>,
): Named[] {
  const taken = new Map<string, string>([...places.keys()].map((human) => [human, "named"]));
  const left: Vacancy[] = [];
  for (const vacancy of vacancies.toSorted((a, b) => Number(b.isRisk) - Number(a.isRisk))) {
    // One substitute may stand for the same person in several workflows: that is one place.
    const place = JSON.stringify([humanOf(vacancy.maker), vacancy.isRisk]);
    const substitute = substitutesFor(catalog, vacancy.isRisk, vacancy.workflow).find((candidate) => {
      const user = taken.get(humanOf(candidate));
      return isAble(candidate, makers) && (user === undefined || user === place);
    });
    if (substitute === undefined) {
      left.push(vacancy);
      continue;
    }
    taken.set(humanOf(substitute), place);
    putInPlace(places, substitute, vacancy);
  }
  return leftOver(catalog, left, makers, places);
}

function isAble(candidate: Named, makers: Makers): boolean {
  return candidate.account !== null && !isMaker(makers, humanOf(candidate));
}

function putInPlace(places: Map<string, Place>, substitute: Named, { maker, asks }: Vacancy): void {
  const filled = placeOf(places, substitute);
  filled.asks.push(...asks);
  if (!filled.insteadOf.some(({ id }) => id === maker.id)) filled.insteadOf.push(maker);
}

/**
 * Where nobody else is asked either, the first person with a role anywhere is. Where there is none, the maker's place stays,
 * and stays empty: a change never approves itself.
 */
function leftOver(
  catalog: Catalog,
  left: readonly Vacancy[],
  makers: Makers,
  places: Map<string, Place>,
): Named[] {
  if (places.size > 0) return [...new Map(left.map(({ maker }) => [maker.id, maker])).values()];
  const anybody = everybody(catalog).find((candidate) => isAble(candidate, makers));
  for (const vacancy of left) {
    if (anybody !== undefined) putInPlace(places, anybody, vacancy);
    else placeOf(places, vacancy.maker).asks.push(...vacancy.asks);
  }
  return [];
}

function secondPerson(rule: string): Place {
  const ask: Ask = { kind: "second-person", person: "", workflow: null, lowered: false, files: [], rule };
  return { person: null, insteadOf: [], asks: [ask] };
}
