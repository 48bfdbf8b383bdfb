import type { Row } from "./rows.ts";

/** The picture of the headline, which the repository's README shows. */
export const HEADLINE_PICTURE = "headline.svg";

/** Where a row's sparkline stands in the scoreboard's folder; a folder a week keeps listings short (REL-16). */
export function chartPath(week: string, row: Row, kind: "spark" | "trend" = "spark"): string {
  const name = `${row.workflow.name}.${row.name.replace(/[^a-z0-9_-]/gi, "_")}`;
  return `charts/${week}/${name}${kind === "trend" ? ".trend" : ""}.svg`;
}

/** Where the picture of the channels stands. */
export function channelsPath(week: string): string {
  return `charts/${week}/channels.svg`;
}

/** The same picture for a dark page. */
export function darkPath(path: string): string {
  return path.replace(/\.svg$/, "-dark.svg");
}
