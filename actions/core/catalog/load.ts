import { compareText, type Finding, type Range } from "../finding.ts";
import type { Catalog } from "./catalog.ts";
import { findingsOfFile } from "./file-findings.ts";
import { type CatalogList, formOf, kinds, kindsAt } from "./kinds.ts";
import type { MarkdownBody } from "./markdown.ts";
import { splitFrontMatter } from "./parse/front-matter.ts";
import { linesOf } from "./parse/lines.ts";
import { readBody } from "./parse/markdown-body.ts";
import { narrow } from "./parse/part.ts";
import { positionsOf } from "./parse/positions.ts";
import { MOST_BYTES } from "./parse/yaml.ts";
import { REFUSED, type Refusal, readFile } from "./read-file.ts";
import type { Place } from "./rules/rule.ts";

/** Finds the place of a rule's finding in the text; a file that is not there is pointed at as a whole. */
export type Locate = (file: string, place: Place) => Range;

export interface LoadedCatalog {
  catalog: Catalog;
  /** What kept files out of the catalog. */
  findings: Finding[];
  /** The lists that may lack a definition, because a file in their place could not be read. */
  incomplete: ReadonlySet<CatalogList>;
  locate: Locate;
}

/** A catalog that was loaded before, with the texts that it was loaded from. */
export interface KnownCatalog extends LoadedCatalog {
  files: ReadonlyMap<string, string>;
}

const NOWHERE: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Reads all definitions of a catalog. A file that cannot be read, or does not fit its kind, is left out and becomes
 * findings, all together. Pure: the same files give the same answer.
 *
 * @param files repository path to text; of files that are neither YAML nor Markdown only the path counts.
 * @param root the catalog's folder in the repository: `workflows-catalog`. `sample/` below it is not loaded.
 * @param refused files that the reader would not read, and why.
 * @param known another state of the same catalog: what stands there in the same words is not read a second time.
 */
export function loadCatalog(
  files: ReadonlyMap<string, string>,
  root: string,
  refused: ReadonlyMap<string, Refusal> = new Map(),
  known?: KnownCatalog,
): LoadedCatalog {
  const paths = [...new Set([...files.keys(), ...refused.keys()])]
    .filter((file) => isBelow(file, root))
    .sort(compareText);
  const catalog = emptyCatalog(root, paths);
  const findings: Finding[] = [];
  const incomplete = new Set<CatalogList>();
  const before = known?.catalog.root === root ? definitionsByFile(known) : null;
  for (const file of paths) {
    const refusal = refused.get(file);
    const text = files.get(file) ?? "";
    const same = refusal === undefined && known?.files.get(file) === text ? before?.get(file) : undefined;
    if (same !== undefined) {
      (catalog[same.list] as unknown[]).push(same.located);
      continue;
    }
    const found = refusal === undefined ? addFile(catalog, file, text) : [refusedFile(file, refusal)];
    if (found.length === 0) continue;
    findings.push(...found);
    if (refusal === undefined) keepBody(catalog, file, text);
    for (const { list } of kindsAt(file.slice(root.length + 1))) incomplete.add(list);
  }
  return { catalog, findings, incomplete, locate: locateIn(files, known) };
}

/** Every definition by its file. */
function definitionsByFile({ catalog }: LoadedCatalog): Map<string, { list: CatalogList; located: unknown }> {
  return new Map(
    kinds.flatMap(({ list }) => catalog[list].map((located) => [located.file, { list, located }] as const)),
  );
}

function isBelow(file: string, root: string): boolean {
  return file.startsWith(`${root}/`) && !file.startsWith(`${root}/sample/`);
}

/** A catalog while it is read. */
type Filling = Catalog & { looseBodies: Map<string, MarkdownBody> };

function emptyCatalog(root: string, paths: readonly string[]): Filling {
  return {
    root,
    files: new Set(paths),
    looseBodies: new Map(),
    workflows: [],
    playbooks: [],
    thresholdTests: [],
    runbooks: [],
    prompts: [],
    eventTypes: [],
    sources: [],
    riskPolicies: [],
    approvalPolicies: [],
    people: [],
    cadences: [],
    maintenance: [],
    services: [],
    settings: [],
  };
}

/** Adds the file's definition to its list, or returns why it is none. */
function addFile(catalog: Catalog, file: string, text: string): Finding[] {
  const place = file.slice(catalog.root.length + 1);
  const form = formOf(place);
  if (form === "other") return [];
  const read = readFile(place, text, form === "markdown");
  if (read.state !== "readable") return findingsOfFile(file, text, read);
  const { kind, value, oddNumbers, bodyStart } = read;
  if (!kind.fits(value) || oddNumbers.length > 0) {
    const findings = findingsOfFile(file, text, read);
    if (findings.length > 0) return findings;
  }
  // The validator of the kind has just said that the value is of the list's type.
  const list = catalog[kind.list] as unknown[];
  list.push(kind.markdown ? withBody({ file, value }, text, bodyStart) : { file, value });
  return [];
}

/** A slip in the front matter does not hide what the text below it says. */
function keepBody(catalog: Filling, file: string, text: string): void {
  const isMarkdown = formOf(file.slice(catalog.root.length + 1)) === "markdown";
  const parts = isMarkdown && text.length <= MOST_BYTES ? splitFrontMatter(text) : null;
  if (parts !== null) catalog.looseBodies.set(file, readBody(text, parts.bodyStart));
}

/** The body is read when a rule asks for it: most runs of most verbs never do. */
function withBody(located: { file: string; value: unknown }, text: string, bodyStart: number): object {
  let body: MarkdownBody | undefined;
  return {
    ...located,
    get body() {
      body ??= readBody(text, bodyStart);
      return body;
    },
  };
}

function refusedFile(file: string, refusal: Refusal): Finding {
  return { code: refusal, severity: "error", file, range: NOWHERE, ...REFUSED[refusal] };
}

/**
 * Looks places up in the texts; a file is parsed for it once, and only when a finding points into it, whichever of two
 * states of the catalog it is.
 */
function locateIn(files: ReadonlyMap<string, string>, known: KnownCatalog | undefined): Locate {
  const finders = new Map<string, (place: Place) => Range>();
  return (file, place) => {
    if ("range" in place) return place.range;
    const text = files.get(file);
    if (text === undefined) return NOWHERE;
    if (known?.files.get(file) === text) return known.locate(file, place);
    let find = finders.get(file);
    if (find === undefined) {
      find = finderIn(file, text);
      finders.set(file, find);
    }
    return find(place);
  };
}

/** Finds places in one definition's text, YAML or Markdown with front matter. */
function finderIn(file: string, text: string): (place: Place) => Range {
  const lines = linesOf(text);
  const parts = /\.md$/i.test(file) ? splitFrontMatter(text) : null;
  const start = parts?.yamlStart ?? 0;
  const yaml = parts?.yaml ?? text;
  const positions = positionsOf(yaml);
  return (place) => {
    if ("range" in place) return place.range;
    const whole = positions.spanOf(place.path, place.at);
    const [from, to] = place.part === undefined ? whole : narrow(yaml, whole, place.part);
    return lines.range(start + from, start + to);
  };
}
