import type { Heading, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Range } from "../../finding.ts";
import type { MarkdownBody } from "../markdown.ts";
import { type Lines, linesOf } from "./lines.ts";
import { scanLinks, scanSections } from "./markdown-scan.ts";

const PLACEHOLDER = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
const SCHEME = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * What rules read of a Markdown body. It is read as CommonMark: what GitHub adds (tables, task lists, bare addresses)
 * changes no heading and no link to a file. Ranges count from the top of the file. Each part is read when it is asked for,
 * and the parser, by far the most expensive reader of a catalog, only where nothing simpler is sure of the answer.
 */
export function readBody(file: string, bodyStart: number): MarkdownBody {
  const text = file.slice(bodyStart);
  const lines = once(() => linesOf(file));
  const root = once(() => fromMarkdown(text));
  const sections = once(
    () => scanSections(text, bodyStart, lines()) ?? sectionsOf(root(), rangesOf(lines(), bodyStart)),
  );
  const links = once(() => inRepository(scanLinks(text) ?? linksOf(root()), rangesOf(lines(), bodyStart)));
  const placeholders = once(() => placeholdersOf(text, rangesOf(lines(), bodyStart)));
  return {
    get headings() {
      return sections().headings;
    },
    get filled() {
      return sections().filled;
    },
    get links() {
      return links();
    },
    get placeholders() {
      return placeholders();
    },
    text,
  };
}

/** Ranges in the file of offsets into its body. */
type Ranges = (start: number, end: number) => Range;

function rangesOf(lines: Lines, bodyStart: number): Ranges {
  return (start, end) => lines.range(bodyStart + start, bodyStart + end);
}

function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** Headings and filled sections, as the Markdown parser sees them. */
export function sectionsOf(root: Root, ranges: Ranges): Pick<MarkdownBody, "headings" | "filled"> {
  const headings: MarkdownBody["headings"] = [];
  visit(root, (node) => {
    if (node.type === "heading")
      headings.push({ depth: node.depth, text: textOf(node), range: placeOf(node, ranges) });
  });
  return { headings, filled: filledSections(root) };
}

interface Link {
  url: string;
  start: number;
  end: number;
}

/** All links, pictures and link definitions, as the Markdown parser sees them. */
export function linksOf(root: Root): Link[] {
  const links: Link[] = [];
  visit(root, (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    links.push({
      url: node.url,
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
    });
  });
  return links;
}

function inRepository(links: readonly Link[], ranges: Ranges): MarkdownBody["links"] {
  return links
    .filter(({ url }) => !SCHEME.test(url))
    .map(({ url, start, end }) => ({ url, range: ranges(start, end) }));
}

function placeholdersOf(text: string, ranges: Ranges): MarkdownBody["placeholders"] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    name: match[1] as string,
    range: ranges(match.index, match.index + match[0].length),
  }));
}

function placeOf({ position }: Nodes, ranges: Ranges): Range {
  return ranges(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function visit(node: Nodes, act: (node: Nodes) => void): void {
  act(node);
  if ("children" in node) for (const child of node.children) visit(child, act);
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** A section is filled when something other than headings and comments stands in it or in one below it. */
function filledSections(root: Root): Map<string, boolean> {
  const filled = new Map<string, boolean>();
  let open: Heading[] = [];
  for (const node of root.children) {
    if (node.type === "heading") {
      open = [...open.filter(({ depth }) => depth < node.depth), node];
      const name = textOf(node).trim().toLowerCase();
      filled.set(name, filled.get(name) ?? false);
    } else if (!isEmpty(node)) {
      for (const heading of open) filled.set(textOf(heading).trim().toLowerCase(), true);
    }
  }
  return filled;
}

function isEmpty(node: Nodes): boolean {
  if (node.type === "thematicBreak" || node.type === "definition") return true;
  if (node.type === "html") return node.value.replaceAll(/<!--[\s\S]*?-->/g, "").trim() === "";
  if (node.type === "list" || node.type === "listItem" || node.type === "blockquote")
    return node.children.every(isEmpty);
  return node.type !== "image" && node.type !== "paragraph" && textOf(node).trim() === "";
}

/** The words of the first list entry below a heading, on one line; null where there is none. */
export function firstStepUnder(heading: string, body: string): string | null {
  const nodes = fromMarkdown(body).children;
  const start = nodes.findIndex(
    (node) => node.type === "heading" && textOf(node).trim().toLowerCase() === heading.toLowerCase(),
  );
  if (start === -1) return null;
  for (const node of nodes.slice(start + 1)) {
    if (node.type === "heading") return null;
    const first = node.type === "list" ? node.children[0]?.children[0] : undefined;
    if (first !== undefined) return textOf(first).replaceAll(/\s+/g, " ").trim();
  }
  return null;
}
