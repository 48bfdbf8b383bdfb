export type ThemeName = "light" | "dark";

/**
 * Colours of one theme. Texts stand out from the background by at least 4.5 : 1, lines and points by at least 3 : 1 (WCAG 2.2,
 * 1.4.3 and 1.4.11), also on the striped rows of a table; `band` only tints an area whose edges are drawn in `axis`.
 */
export interface Theme {
  name: ThemeName;
  background: string;
  stripe: string;
  text: string;
  muted: string;
  axis: string;
  line: string;
  good: string;
  bad: string;
  warn: string;
  second: string;
  band: string;
}

/** After GitHub's own palettes (primer/primitives), so that charts sit in the page like its text. */
export const THEMES: Record<ThemeName, Theme> = {
  light: {
    name: "light",
    background: "#ffffff",
    stripe: "#f6f8fa",
    text: "#1f2328",
    muted: "#59636e",
    axis: "#818b98",
    line: "#0969da",
    good: "#1a7f37",
    bad: "#cf222e",
    warn: "#9a6700",
    second: "#8250df",
    band: "#f0f3f6",
  },
  dark: {
    name: "dark",
    background: "#0d1117",
    stripe: "#151b23",
    text: "#f0f6fc",
    muted: "#9198a1",
    axis: "#6e7681",
    line: "#4493f8",
    good: "#3fb950",
    bad: "#f85149",
    warn: "#d29922",
    second: "#ab7df8",
    band: "#1c2530",
  },
};
