import { closest } from "../closest.ts";
import { type KindOfFile, kindOf, kinds, kindsAt } from "./kinds.ts";
import { splitFrontMatter } from "./parse/front-matter.ts";
import type { Problem, ValuePath } from "./parse/problem.ts";
import { MOST_BYTES, parseYaml } from "./parse/yaml.ts";
import type { OddNumber } from "./parse/yaml-value.ts";

/** The YAML of a file, and the offset at which it begins. */
export interface YamlPart {
  text: string;
  start: number;
}

/** What one file says, before it is held against the schema of its kind. */
export type ReadFile = Unreadable | Misplaced | Readable;

/** The text is not what a definition is written in. */
export interface Unreadable {
  state: "unreadable";
  problems: Problem[];
}

/** The file is readable, but not what it should be here. */
export interface Misplaced {
  state: "misplaced";
  yaml: YamlPart;
  misfit: Misfit;
}

export interface Readable {
  state: "readable";
  yaml: YamlPart;
  value: unknown;
  kind: KindOfFile;
  /** Where the Markdown begins; the text's end for YAML. */
  bodyStart: number;
  oddNumbers: OddNumber[];
}

/** Something wrong with the envelope or the place of a file; `path` is what it points at. */
export interface Misfit {
  code: string;
  path: ValuePath;
  at?: "key";
  message: string;
  why: string;
  fix: string;
  replacement?: string;
}

const UNPLACED = "Opsbook looks for each kind in its own folder, so that people find it there as well";

/** Reads the YAML of a definition and tells its kind. `place` is the path below the catalog's folder. */
export function readFile(place: string, text: string, markdown: boolean): ReadFile {
  if (text.length > MOST_BYTES) return { state: "unreadable", problems: [tooLarge()] };
  const parts = markdown ? splitFrontMatter(text) : { yaml: text, yamlStart: 0, bodyStart: text.length };
  if (parts === null) return { state: "unreadable", problems: [noFrontMatter(text)] };
  const { value, problems, oddNumbers } = parseYaml(parts.yaml);
  const yaml = { text: parts.yaml, start: parts.yamlStart };
  if (problems.length > 0) {
    const moved = problems.map((one) => ({
      ...one,
      start: one.start + yaml.start,
      end: one.end + yaml.start,
    }));
    return { state: "unreadable", problems: moved };
  }
  const kind = kindOfFile(place, value, markdown);
  if ("code" in kind) return { state: "misplaced", yaml, misfit: kind };
  return { state: "readable", yaml, value, kind, bodyStart: parts.bodyStart, oddNumbers };
}

/** The kind that the file names, if it belongs where the file stands. */
function kindOfFile(place: string, value: unknown, markdown: boolean): KindOfFile | Misfit {
  const here = kindsAt(place);
  const names = (here.length > 0 ? here : kinds.filter((one) => one.markdown === markdown)).map(
    ({ kind }) => kind,
  );
  if (value === null || typeof value !== "object" || Array.isArray(value)) return notADefinition(names, here);
  const named = "kind" in value ? value.kind : undefined;
  if (named === undefined) return noKind(names);
  const kind = typeof named === "string" ? kindOf(named) : undefined;
  if (kind === undefined) return unknownKind(named, names);
  return here.includes(kind) ? kind : misplaced(place, kind, here);
}

function notADefinition(names: readonly string[], here: readonly KindOfFile[]): Misfit {
  return {
    code: "missing-key",
    path: [],
    message: "this file holds no definition",
    why: "every file of the catalog says what it defines; an empty one defines nothing",
    fix: `begin with \`apiVersion: opsbook/v1\` and \`kind: ${names[0] ?? "..."}\`${
      here.length > 0 ? "" : ", or move the file out of the catalog"
    }`,
  };
}

function noKind(names: readonly string[]): Misfit {
  return {
    code: "missing-key",
    path: [],
    message: '"kind" is missing',
    why: "the kind says how the rest of the file is to be read",
    fix: `add kind: ${names.join(" or ")}`,
  };
}

function unknownKind(named: unknown, names: readonly string[]): Misfit {
  const text = String(named);
  const near =
    closest(text, names) ??
    closest(
      text,
      kinds.map(({ kind }) => kind),
    );
  return {
    code: "unknown-kind",
    path: ["kind"],
    message:
      near === null
        ? `"${text}" is no kind of definition`
        : `"${text}" is no kind of definition; did you mean "${near}"?`,
    why: "the kind says how the rest of the file is to be read",
    fix: near === null ? `write kind: ${names.join(" or ")}` : `write ${near}`,
    ...(near === null ? {} : { replacement: near }),
  };
}

function misplaced(place: string, kind: KindOfFile, here: readonly KindOfFile[]): Misfit {
  const ending = /\.yml$/i.test(place);
  return {
    code: "misplaced-file",
    path: ["kind"],
    message: ending ? "the file's name ends with .yml" : `a ${kind.kind} does not belong here`,
    why: ending ? "one ending for all files keeps them easy to find" : UNPLACED,
    fix: ending
      ? `rename it to ${place.replace(/\.yml$/i, ".yaml")}`
      : `move it to a place such as ${kind.example}${
          here.length === 0 ? "" : `, or write kind: ${here.map((one) => one.kind).join(" or ")}`
        }`,
  };
}

function tooLarge(): Problem {
  return { code: "file-too-large", start: 0, end: 0, ...REFUSED["file-too-large"] };
}

function noFrontMatter(text: string): Problem {
  const end = text.indexOf("\n");
  const open = text.startsWith("---");
  return {
    code: "no-front-matter",
    start: 0,
    end: end === -1 ? text.length : end,
    message: open ? "the front matter has no end" : "the front matter is missing",
    why: "the lines between two --- at the top of a Markdown file say what it is and who looks after it",
    fix: open
      ? "add a line --- below the front matter"
      : "begin the file with ---, the definition, and --- again",
  };
}

/** Files that are refused before they are read: by the reader of the folder, or of git's objects. */
export type Refusal = "file-too-large" | "file-not-text" | "file-is-link" | "file-name";

export const REFUSED: Readonly<Record<Refusal, { message: string; why: string; fix: string }>> = {
  "file-too-large": {
    message: `the file is larger than ${MOST_BYTES / 1024} KB`,
    why: "no definition is that long; such files are made to exhaust a reader",
    fix: "split it, or move it out of the catalog",
  },
  "file-not-text": {
    message: "the file is no UTF-8 text",
    why: "its letters would be guessed, and guessed differently elsewhere",
    fix: "save it with the encoding UTF-8",
  },
  "file-is-link": {
    message: "this is a link to another file",
    why: "a link can lead out of the repository, and what is there can change without a review",
    fix: "replace it by the file itself",
  },
  "file-name": {
    message: "the path holds a backslash or an invisible character",
    why: "such a path means another file on another computer",
    fix: "rename it with letters, digits, hyphens and points",
  },
};
