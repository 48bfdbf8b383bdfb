import type { WeekFacts } from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { canonicalJson } from "./canonical.ts";
import { headlineOf } from "./headline.ts";
import { linksOf } from "./links.ts";
import { type Row, rowsOf } from "./rows.ts";

/** The board's headline without links and markup, for a terminal or a message. */
export function headlineText(facts: WeekFacts, earlier: readonly WeekFacts[]): string {
  const before = earlier.find(({ week }) => week === addWeeks(facts.week, -1)) ?? null;
  const { title, body } = plainHeadline(facts, rowsOf(facts, before));
  return `${title} ${body}`;
}

/** The same in its two parts; rows come worst first. */
export function plainHeadline(facts: WeekFacts, rows: readonly Row[]): { title: string; body: string } {
  const { title, body } = headlineOf(facts, rows, linksOf(facts.week, canonicalJson(facts), "board"));
  return { title: withoutMarkup(title), body: withoutMarkup(body) };
}

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#36;": "$" };

const ESCAPED = /\\([^A-Za-z0-9\s])/g;
const ESCAPED_OR_LINK = /\\([^A-Za-z0-9\s])|\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g;

/** Undoes what `neutralise` and the links of a headline put in. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replaceAll("**", "")
    .replace(
      ESCAPED_OR_LINK,
      (_, mark: string | undefined, text: string) => mark ?? text.replace(ESCAPED, "$1"),
    )
    .replace(/&(?:amp|lt|gt|#36);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("\u2060", "");
}
