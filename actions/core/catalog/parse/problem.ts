/** Something that is wrong in a text, in words, before its offsets have become lines and columns. */
export interface Problem {
  code: string;
  /** Offsets into the file's text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  message: string;
  why: string;
  fix: string;
  /** The exact text for start to end, where the fix is certain. */
  replacement?: string;
}

/** Which value a path leads to, from the top of the file: `["spec", "steps", 2, "kind"]`. */
export type ValuePath = readonly (string | number)[];
