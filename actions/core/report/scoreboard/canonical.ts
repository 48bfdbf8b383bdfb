import { compareText } from "../../finding.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON text and where each value of it stands. */
export interface CanonicalJson {
  text: string;
  /** First and last line of a value by its JSON pointer: `/workflows/0/measures/response_time`. */
  lines: ReadonlyMap<string, readonly [first: number, last: number]>;
}

/**
 * The one form in which facts are committed: keys in order, two spaces, a newline at the end; undefined keys left out.
 * Same value, same bytes, so that a digest of them means something.
 */
export function canonicalJson(value: unknown): CanonicalJson {
  const lines = new Map<string, readonly [number, number]>();
  let line = 1;
  const write = (node: Json, pointer: string, indent: string): string => {
    const first = line;
    const text = isBranch(node) ? writeBranch(node, pointer, indent) : JSON.stringify(node);
    lines.set(pointer, [first, line]);
    return text;
  };
  const writeBranch = (
    node: readonly Json[] | { readonly [key: string]: Json },
    pointer: string,
    indent: string,
  ) => {
    const isList = Array.isArray(node);
    const entries: [string, Json][] = isList
      ? node.map((child, index) => [String(index), child])
      : Object.entries(node)
          .filter(([, child]) => child !== undefined)
          .sort(([a], [b]) => compareText(a, b));
    const [open, close] = isList ? ["[", "]"] : ["{", "}"];
    if (entries.length === 0) return `${open}${close}`;
    const inner = `${indent}  `;
    const parts = entries.map(([key, child]) => {
      line += 1;
      const name = isList ? "" : `${JSON.stringify(key)}: `;
      return `${inner}${name}${write(child, `${pointer}/${escapePointer(key)}`, inner)}`;
    });
    line += 1;
    return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
  };
  return { text: `${write(value as Json, "", "")}\n`, lines };
}

function isBranch(node: Json): node is readonly Json[] | { readonly [key: string]: Json } {
  return typeof node === "object" && node !== null;
}

/** RFC 6901. */
function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
