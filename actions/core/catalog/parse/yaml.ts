import {
  type Document,
  type DocumentOptions,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from "yaml";
import type { Problem } from "./problem.ts";
import { readQuickYaml } from "./quick-yaml.ts";
import { syntaxProblems } from "./yaml-syntax.ts";
import { type OddNumber, readValue } from "./yaml-value.ts";

/** A larger file is refused before it is parsed (SEC-28): the longest real definition has a few kilobytes. */
export const MOST_BYTES = 256 * 1024;

export interface ParsedYaml {
  /** What the text says; undefined where there are problems. */
  value: unknown;
  problems: Problem[];
  /** Numbers that lost something when they were read: 1.10, 012. */
  oddNumbers: OddNumber[];
}

/**
 * Reads one YAML document of YAML 1.2's core schema, without aliases, tags, directives and repeated keys (SEC-28).
 * Positions are not looked up here: that is done for files with findings only. Never throws.
 */
export function parseYaml(text: string): ParsedYaml {
  const value = readQuickYaml(text);
  return value === undefined ? parseAnyYaml(text) : { value, problems: [], oddNumbers: [] };
}

/** The same by the full parser alone, by which `readQuickYaml` is tested. */
export function parseAnyYaml(text: string): ParsedYaml {
  const document = documentOf(text);
  const syntax = syntaxProblems(document.errors, text);
  if (syntax.length > 0) return { value: undefined, problems: syntax, oddNumbers: [] };
  const { value, problems, oddNumbers } = readValue(document.contents, text);
  return { value: problems.length > 0 ? undefined : value, problems, oddNumbers };
}

/** The document with its nodes; keys are compared by `readValue`, because the library takes quadratic time for it. */
export function documentOf(text: string): Document.Parsed {
  // A hostile text makes an error for each of its characters, and their stack traces seven eighths of the time (SEC-28).
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, OPTIONS);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  version: "1.2",
  schema: "core",
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
};
