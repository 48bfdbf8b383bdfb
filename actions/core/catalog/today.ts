import { dayOf } from "../as-of.ts";
import type { Catalog } from "./catalog.ts";

/** The day of an instant where the business is; a zone that is missing or does not exist is a finding, and counts as UTC. */
export function todayOf({ cadences }: Catalog, instant: number): string {
  const zone = cadences[0]?.value.spec.zone ?? "UTC";
  try {
    return dayOf({ instant }, zone);
  } catch (error) {
    if (error instanceof RangeError) return dayOf({ instant }, "UTC");
    throw error;
  }
}
