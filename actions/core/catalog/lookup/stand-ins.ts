import type { Catalog } from "../catalog.ts";
import type { StandIn } from "../generated/types.ts";
import type { Path } from "../rules/rule.ts";
import { todayOf } from "../today.ts";

/** A stand-in and where it is written. */
export interface WrittenStandIn {
  file: string;
  path: Path;
  standIn: StandIn;
}

export function standInsOf(catalog: Catalog): WrittenStandIn[] {
  return catalog.people.flatMap(({ file, value }) =>
    (value.spec.stand_ins ?? []).map((standIn, index) => ({
      file,
      path: ["spec", "stand_ins", index],
      standIn,
    })),
  );
}

/** The stand-ins that hold on the day of an instant, in milliseconds, where the business is. */
export function standInsAt(catalog: Catalog, instant: number): StandIn[] {
  const today = todayOf(catalog, instant);
  return standInsOf(catalog)
    .map(({ standIn }) => standIn)
    .filter(({ from, to }) => from <= today && today <= to);
}

/** True where both hold on some day; dates are ISO texts, both ends inclusive. */
export function overlap(one: StandIn, other: StandIn): boolean {
  return one.from <= other.to && other.from <= one.to;
}
