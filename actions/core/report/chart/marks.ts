import { element } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** What a point says: by shape first, by colour second, so that nobody needs the colour. */
export type Mark = "good" | "bad" | "watch" | "open" | "plain";

/** A circle on goal, a diamond off goal, a triangle to watch, a ring where the count is still open. */
export function mark(kind: Mark, x: number, y: number, size: number, theme: Theme): string {
  switch (kind) {
    case "bad":
      return element("path", { d: diamond(x, y, size * 1.35), fill: theme.bad });
    case "watch":
      return element("path", { d: triangle(x, y, size * 1.3), fill: theme.warn });
    case "open":
      return element("circle", {
        cx: x,
        cy: y,
        r: size,
        fill: theme.background,
        stroke: theme.muted,
        "stroke-width": 1.5,
      });
    case "good":
      return element("circle", { cx: x, cy: y, r: size, fill: theme.good });
    case "plain":
      return element("circle", { cx: x, cy: y, r: size, fill: theme.line });
    default:
      return kind satisfies never;
  }
}

/** Where a value should be and is not. */
export function missingMark(x: number, y: number, theme: Theme): string {
  return element("circle", {
    cx: x,
    cy: y,
    r: 3.5,
    fill: "none",
    stroke: theme.muted,
    "stroke-width": 1.5,
    "stroke-dasharray": "1.5 2",
  });
}

function diamond(x: number, y: number, size: number): string {
  return `M${at(x, y - size)}L${at(x + size, y)}L${at(x, y + size)}L${at(x - size, y)}Z`;
}

function triangle(x: number, y: number, size: number): string {
  return `M${at(x, y - size)}L${at(x + size, y + size * 0.8)}L${at(x - size, y + size * 0.8)}Z`;
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
