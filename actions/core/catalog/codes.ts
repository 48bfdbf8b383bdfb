/** Lines of a file, as an example shows them. */
export interface Excerpt {
  file: string;
  firstLine: number;
  lines: readonly string[];
}

/** A wrong and a right example of a finding. */
export interface Example {
  /** The finding as the terminal shows it. */
  wrong: string;
  /** What the wrong example becomes when it is right. */
  right: readonly Excerpt[];
}
