import type { Range } from "../finding.ts";

/** What rules read of a Markdown file's body. Ranges count from the first line of the file, front matter included. */
export interface MarkdownBody {
  headings: { depth: number; text: string; range: Range }[];
  /** Links to files of this repository and to headings; not those with a scheme. */
  links: { url: string; range: Range }[];
  /** The names in `{{ name }}`, in order, with repeats. */
  placeholders: { name: string; range: Range }[];
  /** Sections by heading text in lower case: true where there is text below it. */
  filled: ReadonlyMap<string, boolean>;
  text: string;
}
