import type { Severity } from "../finding.ts";
import type { Refusal } from "./read-file.ts";
import { rules } from "./rules/index.ts";
import type { SchemaCode } from "./schema/words.ts";
import { slips } from "./slips/index.ts";

/** What can be said about a code without a file at hand. */
export interface Code {
  id: string;
  severity: Severity;
  /** What is asked for, in one sentence. */
  description: string;
  group: "Rules" | "Likely slips" | "What fits a kind" | "What can be read";
}

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

const SCHEMA: Readonly<Record<SchemaCode, string>> = {
  "missing-key": "Every file says all that its kind asks for.",
  "unknown-key":
    "A file says nothing that its kind does not know, so that no misspelt name is silently ignored.",
  "wrong-type": "A text, a number, a list or a group stands where one is meant.",
  "not-a-choice": "Where only certain words are meant, one of them is written.",
  "wrong-form": "Ids, durations, weeks, dates and times are written in their one form.",
  "out-of-range": "Numbers, texts and lists keep within their limits.",
  "repeated-item": "No entry of a list stands in it twice.",
};

type ReadingCode =
  | Refusal
  | "yaml-syntax"
  | "yaml-alias"
  | "yaml-tag"
  | "yaml-duplicate-key"
  | "reserved-key"
  | "file-too-deep"
  | "no-front-matter"
  | "unknown-kind"
  | "misplaced-file";

const READING: Readonly<Record<ReadingCode, string>> = {
  "yaml-syntax": "Every definition is readable as YAML.",
  "yaml-alias": "Values are written where they count, without YAML's anchors (&) and aliases (*).",
  "yaml-tag": "Values are written without YAML's tags (!).",
  "yaml-duplicate-key": "No key stands twice in one group.",
  "reserved-key": "No key has a name with a special meaning: << or __proto__.",
  "file-too-deep": "Values are nested no deeper than 32 levels.",
  "file-too-large": "No definition is larger than 256 KB.",
  "file-not-text": "Every definition is a UTF-8 text.",
  "file-is-link": "The catalog holds files, no links to files.",
  "file-name": "Paths hold no backslash and no invisible character.",
  "no-front-matter": "A Markdown definition begins with its front matter between two lines ---.",
  "unknown-kind": "Every definition names a kind that Opsbook knows.",
  "misplaced-file":
    "Every definition stands in the folder of its kind, in a file that ends with .yaml or .md.",
};

/** Every code that a finding can have: rules, slips, what fits a kind, what can be read. */
export const codes: readonly Code[] = [
  ...rules.map(({ id, severity, description }): Code => ({ id, severity, description, group: "Rules" })),
  ...slips.map(
    ({ id, description }): Code => ({ id, severity: "error", description, group: "Likely slips" }),
  ),
  ...described(SCHEMA, "What fits a kind"),
  ...described(READING, "What can be read"),
];

function described(descriptions: Readonly<Record<string, string>>, group: Code["group"]): Code[] {
  return Object.entries(descriptions).map(([id, description]) => ({
    id,
    severity: "error",
    description,
    group,
  }));
}
