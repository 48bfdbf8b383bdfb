import type { Paint } from "../core/report/findings/paint.ts";
import { colours } from "./output.ts";

/** The colours of findings on this terminal; none where there is no terminal. */
export const paint: Paint = {
  severity: (text, severity) => colours.bold(severity === "error" ? colours.red(text) : colours.yellow(text)),
  loud: colours.red,
  strong: colours.bold,
  dim: colours.dim,
  good: colours.green,
};
