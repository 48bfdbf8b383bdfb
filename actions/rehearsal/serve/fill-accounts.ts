import { isNode } from "yaml";
import { documentOf } from "../../core/catalog/parse/yaml.ts";

interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The account of each person of a people.yaml: the one that is named there, else the person's id. */
export function accountsOf(people: readonly { id: string; github: string | null }[]): string[] {
  return people.map(({ id, github }) => github ?? id);
}

/** A people.yaml in which every person has an account; nothing else of the text changes. */
export function fillAccounts(text: string, people: readonly { id: string; github: string | null }[]): string {
  const splices = people.flatMap(({ id, github }, index): Splice[] =>
    github === null ? [spliceAt(text, ["spec", "people", index, "github"], id)] : [],
  );
  return spliced(text, splices);
}

/** A settings.yaml that says `live: true`; nothing else of the text changes. */
export function setLive(text: string): string {
  return spliced(text, [spliceAt(text, ["spec", "live"], "true")]);
}

function spliceAt(text: string, path: (string | number)[], value: string): Splice {
  const node = documentOf(text).getIn(path, true);
  if (!isNode(node) || !node.range) throw new Error(`There is no ${path.join(".")} to fill in.`);
  const [start, end] = node.range;
  // `github:` with nothing behind it is null too; its place begins right behind the colon.
  return { start, end, text: start === end ? ` ${value}` : value };
}

function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((left, right) => right.start - left.start)
    .reduce((sofar, { start, end, text: value }) => sofar.slice(0, start) + value + sofar.slice(end), text);
}
