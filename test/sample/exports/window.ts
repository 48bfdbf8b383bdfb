import { START } from "../business.ts";

/** Shows an instant only where it lies within what the export covers. */
export const until = (end: number) => (instant: number | null) =>
  instant !== null && instant >= START && instant < end ? instant : null;
