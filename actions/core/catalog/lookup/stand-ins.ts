import type { Catalog } from "../catalog.ts";
import type { StandIn } from "../generated/types.ts";
import type { Path } from "../rules/rule.ts";

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

/** True where both hold on some day; dates are ISO texts, both ends inclusive. */
export function overlap(one: StandIn, other: StandIn): boolean {
  return one.from <= other.to && other.from <= one.to;
}
