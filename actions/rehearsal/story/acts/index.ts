import type { Act } from "../act.ts";
import { badChange } from "./bad-change.ts";
import { goodChange } from "./good-change.ts";

export { aWeek } from "./a-week.ts";

/** The acts about changes of the catalog, in order: they need nothing but the repository. */
export const CHANGES: readonly Act[] = [badChange, goodChange];
