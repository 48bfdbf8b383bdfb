import type { WeekFacts } from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { type CanonicalJson, canonicalJson } from "./canonical.ts";
import { chartsOf } from "./charts.ts";
import { headlinePicture } from "./headline-picture.ts";
import { linksOf, type Place, type Surroundings } from "./links.ts";
import { page } from "./page.ts";
import { HEADLINE_PICTURE } from "./paths.ts";
import { type Row, rowsOf } from "./rows.ts";
import { WEEKS_TO_EARN } from "./stages.ts";

/** What a week's page needs besides the week's own facts. */
export interface Neighbours {
  /** Up to four weeks before, the newest last. */
  earlier: readonly WeekFacts[];
  /** Every week that has a page, this one included, the oldest first. */
  weeks: readonly string[];
  /** Where the scoreboard's folder lies; without, in a repository's `scoreboard/`. */
  surroundings?: Surroundings;
}

/** How many weeks before its own a page reads: those that earn a stage, where the week itself is not over. */
export const WEEKS_READ = WEEKS_TO_EARN;

/** The files of one week by path in the scoreboard's folder: its page, its pictures and its facts. */
export function renderWeek(facts: WeekFacts, neighbours: Neighbours): Map<string, string> {
  const input = inputOf(facts, neighbours);
  return new Map([
    [`weeks/${facts.week}.md`, pageIn("weeks", input)],
    [`data/${facts.week}.json`, input.data.text],
    ...chartsOf(input.facts, input.rows),
  ]);
}

/** `README.md`: the newest week's page, one folder up, and the picture of its headline for pages that link it. */
export function renderBoard(facts: WeekFacts, neighbours: Neighbours): Map<string, string> {
  const input = inputOf(facts, neighbours);
  return new Map([
    ["README.md", pageIn("board", input)],
    [HEADLINE_PICTURE, headlinePicture(input.facts, input.rows)],
  ]);
}

interface Input {
  facts: WeekFacts;
  data: CanonicalJson;
  rows: Row[];
  neighbours: Neighbours;
}

function inputOf(given: WeekFacts, around: Neighbours): Input {
  const { facts, data } = committedForm(given);
  const neighbours = { ...around, earlier: around.earlier.map((earlier) => committedForm(earlier).facts) };
  const before = neighbours.earlier.find(({ week }) => week === addWeeks(facts.week, -1)) ?? null;
  return { facts, data, rows: rowsOf(facts, before), neighbours };
}

/** Made once for each value: a week's facts are read by its own pages and by those of the four weeks after it. */
const committed = new WeakMap<WeekFacts, { facts: WeekFacts; data: CanonicalJson }>();

/** Facts as they are published: a page is the same whether they were just measured or read back. */
function committedForm(given: WeekFacts): { facts: WeekFacts; data: CanonicalJson } {
  const known = committed.get(given);
  if (known !== undefined) return known;
  const data = canonicalJson(given);
  const form = { facts: JSON.parse(data.text) as WeekFacts, data };
  committed.set(given, form);
  return form;
}

function pageIn(place: Place, { facts, data, rows, neighbours }: Input): string {
  const links = linksOf(facts.week, data, place, neighbours.surroundings);
  return page({ facts, earlier: neighbours.earlier, weeks: neighbours.weeks, rows, links });
}
