import type { List, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { noPaint, type Paint } from "../findings/paint.ts";
import { printable, widthOf } from "../findings/width.ts";

type Brush = (text: string) => string;

/** A piece of a line without a break in it; `glued` where no space stands before it. */
interface Piece {
  text: string;
  brush: Brush;
  glued: boolean;
}

const plain: Brush = (text) => text;
const LINE_END: Piece = { text: "\n", brush: plain, glued: true };
const SUMMARY = /<summary>(.*?)<\/summary>/s;

/**
 * Markdown as lines of a terminal, of so many cells at most. Links are their text, a table's row is its cells with dots
 * between, a fold is its heading alone. Control characters are made visible.
 */
export function terminalMarkdown(markdown: string, width: number, paint: Paint = noPaint): string[] {
  const safe = markdown
    .split(/\r?\n/)
    .map((line) => printable(line))
    .join("\n");
  const { children } = fromMarkdown(safe, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = withoutFolds(children, paint)
    .map((node) => ({
      heading: "type" in node && node.type === "heading",
      lines: Array.isArray(node) ? node : blockLines(node, width, paint),
    }))
    .filter(({ lines }) => lines.length > 0);
  return blocks.flatMap(({ lines }, index) =>
    index === 0 || blocks[index - 1]?.heading === true ? lines : ["", ...lines],
  );
}

/** What is inside `<details>` is left out, and its summary stands for it. */
function withoutFolds(nodes: readonly RootContent[], paint: Paint): (RootContent | string[])[] {
  const kept: (RootContent | string[])[] = [];
  let depth = 0;
  for (const node of nodes) {
    const html = node.type === "html" ? node.value : "";
    const opens = html.split("<details").length - 1;
    if (depth === 0 && opens > 0) kept.push([paint.dim(`▸ ${SUMMARY.exec(html)?.[1] ?? "more"}`)]);
    else if (depth === 0 && node.type !== "html") kept.push(node);
    depth += opens - (html.split("</details>").length - 1);
  }
  return kept;
}

function blockLines(node: RootContent, width: number, paint: Paint): string[] {
  switch (node.type) {
    case "heading":
      return wrapped(piecesOf(node.children, paint.strong, paint), width);
    case "paragraph":
      return wrapped(piecesOf(node.children, plain, paint), width);
    case "list":
      return listLines(node, width, paint);
    case "table":
      return tableLines(node, width, paint);
    case "blockquote":
      return indented(childLines(node.children, width - 2, paint), "> ", "> ");
    case "code":
      return node.value.split("\n").map((line) => `    ${line}`);
    case "thematicBreak":
      return [paint.dim("─".repeat(width))];
    default:
      return [];
  }
}

const childLines = (nodes: readonly RootContent[], width: number, paint: Paint): string[] =>
  nodes.flatMap((node) => blockLines(node, width, paint));

function listLines(list: List, width: number, paint: Paint): string[] {
  return list.children.flatMap(({ children }, index) => {
    const mark = list.ordered === true ? `${(list.start ?? 1) + index}. ` : "- ";
    return indented(childLines(children, width - mark.length, paint), mark, " ".repeat(mark.length));
  });
}

/** The head of a table says what its cells say themselves. */
function tableLines(table: Table, width: number, paint: Paint): string[] {
  return table.children.slice(1).flatMap(({ children }) => {
    const cells = children.map(({ children: cell }) => piecesOf(cell, plain, paint));
    const filled = cells.filter((cell) => cell.length > 0);
    const dot: Piece = { text: "·", brush: paint.dim, glued: false };
    const pieces = filled.flatMap((cell, index) => (index === 0 ? cell : [dot, ...cell]));
    return indented(wrapped(pieces, width - 3), "", "   ");
  });
}

function indented(lines: readonly string[], first: string, rest: string): string[] {
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`);
}

function piecesOf(nodes: readonly PhrasingContent[], brush: Brush, paint: Paint): Piece[] {
  const pieces: Piece[] = [];
  let spaced = true;
  const add = (text: string, by: Brush): void => {
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(part)) spaced = true;
      else {
        pieces.push({ text: part, brush: by, glued: !spaced });
        spaced = false;
      }
    }
  };
  const visit = (node: Nodes, by: Brush): void => {
    if (node.type === "text") add(node.value, by);
    else if (node.type === "inlineCode") add(`\`${node.value}\``, by);
    else if (node.type === "break") {
      pieces.push(LINE_END);
      spaced = true;
    } else if (node.type === "html") {
      if (/^<br\s*\/?>$/.test(node.value)) add("; ", by);
    } else if ("children" in node) {
      for (const child of node.children) visit(child, node.type === "strong" ? paint.strong : by);
    }
  };
  for (const node of nodes) visit(node, brush);
  return pieces;
}

/** Pieces that are glued together are never torn apart. */
function wrapped(pieces: readonly Piece[], width: number): string[] {
  const lines: { text: string; cells: number }[] = [{ text: "", cells: 0 }];
  for (let at = 0; at < pieces.length; ) {
    let end = at + 1;
    while (end < pieces.length && pieces[end]?.glued === true && pieces[end] !== LINE_END) end += 1;
    const word = pieces.slice(at, end);
    at = end;
    if (word[0] === LINE_END) {
      lines.push({ text: "", cells: 0 });
      continue;
    }
    const cells = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    const text = word.map((piece) => piece.brush(piece.text)).join("");
    const line = lines.at(-1) as { text: string; cells: number };
    if (line.cells === 0) Object.assign(line, { text, cells });
    else if (line.cells + 1 + cells > width) lines.push({ text, cells });
    else Object.assign(line, { text: `${line.text} ${text}`, cells: line.cells + 1 + cells });
  }
  return lines.map(({ text }) => text).filter((text, index, all) => text !== "" || index < all.length - 1);
}
