import type { Severity } from "../../finding.ts";

/** How a terminal's colours are put around a text; the shell gives real ones. */
export interface Paint {
  severity: (text: string, severity: Severity) => string;
  /** What is to be noticed: the caret and its message. */
  loud: (text: string) => string;
  strong: (text: string) => string;
  dim: (text: string) => string;
  good: (text: string) => string;
}

/** No colours: for files, pipes and tests. */
export const noPaint: Paint = {
  severity: (text) => text,
  loud: (text) => text,
  strong: (text) => text,
  dim: (text) => text,
  good: (text) => text,
};
