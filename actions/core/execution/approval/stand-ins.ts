import { Temporal } from "temporal-polyfill";
import type { Catalog } from "../../catalog/catalog.ts";
import { standInsOf } from "../../catalog/lookup/stand-ins.ts";
import type { Place } from "./needed.ts";
import { humanOf, personOf } from "./people.ts";
import type { Named } from "./verdict.ts";

/** A stand-in whose window is open. */
export interface ActiveStandIn {
  by: Named;
  /** The last day, inclusive. */
  until: string;
}

/**
 * Who stands in for a place today, by the business's own calendar. A person may be asked under several ids; whoever stands
 * in for one of them has to stand in for all. None where the day cannot be told.
 */
export function standInsFor(catalog: Catalog, place: Place, now: number): ActiveStandIn[] {
  const { person, asks, insteadOf } = place;
  const zone = catalog.cadences[0]?.value.spec.zone;
  if (person === null || zone === undefined) return [];
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const human = humanOf(person);
  const ids = new Set(insteadOf.length > 0 ? [person.id] : []);
  for (const ask of asks) {
    const asked = personOf(catalog, ask.person);
    if (asked !== undefined && humanOf(asked) === human) ids.add(ask.person);
  }
  const active = standInsOf(catalog).filter(({ standIn }) => standIn.from <= today && today <= standIn.to);
  const found = new Map<string, ActiveStandIn>();
  for (const { standIn } of active) {
    const by = personOf(catalog, standIn.by);
    if (by === undefined || !ids.has(standIn.for) || humanOf(by) === human) continue;
    const covered = active.filter(({ standIn: other }) => {
      const otherBy = personOf(catalog, other.by);
      return otherBy !== undefined && humanOf(otherBy) === humanOf(by);
    });
    const forAll = [...ids].every((id) => covered.some(({ standIn: other }) => other.for === id));
    if (forAll) found.set(humanOf(by), { by, until: standIn.to });
  }
  return [...found.values()];
}
