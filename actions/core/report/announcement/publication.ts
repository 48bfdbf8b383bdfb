import type { Period } from "../../learning/cadence/periods.ts";

/** A board that is to be made: which week it shows, as of when, and which periods are done by it. */
export interface Publication {
  /** What its announcement is known by: `scoreboard:2026-W47` to date, `close:2026-W46` closed, `asked:2026-W47` on demand before. */
  key: string;
  week: string;
  /** The instant that it is made as of, in milliseconds since 1970; not when the run happened to start. */
  asOf: number;
  /** All that it makes done, the oldest first; none on demand. */
  periods: readonly Period[];
}
