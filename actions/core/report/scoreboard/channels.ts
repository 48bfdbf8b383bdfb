import type { Attribution, WeekFacts } from "../../catalog/generated/types.ts";
import { compareText } from "../../finding.ts";
import { listed } from "../../wording.ts";
import type { BarsInput } from "../chart/bars.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatMoney } from "../text/numbers.ts";
import type { Links } from "./links.ts";
import { channelsPath } from "./paths.ts";
import { markdownTable, pictureTag } from "./table.ts";

const MOST_CHANNELS = 6;
const MOST_INTENTS = 10;
/** Named in the sentence; all stand in the chart. */
const MOST_HELPERS = 2;

/** The models in plain words, in the order in which they are shown. */
const MODELS: Record<string, string> = {
  last: "last touch takes all",
  first: "first touch takes all",
  linear: "every touch the same",
  position: "first and last 40 % each",
  "time-decay": "later touches more",
  shapley: "fair share by what each adds (Shapley)",
  markov: "what is lost without it (Markov)",
  "markov-no-null": "the same, sales only",
};

interface Channel {
  name: string;
  closed: number;
  assisted: number;
}

/** Channels by what they closed and assisted together. */
function channelsOf(attribution: Attribution): Channel[] {
  const last = attribution.models.last ?? {};
  const names = new Set([...Object.keys(last), ...Object.keys(attribution.assisted)]);
  return [...names]
    .map((name) => ({
      name,
      closed: last[name]?.conversions ?? 0,
      assisted: attribution.assisted[name]?.conversions ?? 0,
    }))
    .filter(({ closed, assisted }) => closed + assisted > 0)
    .toSorted((a, b) => b.closed + b.assisted - (a.closed + a.assisted) || compareText(a.name, b.name));
}

/** The bar chart of the channels, or null where nothing was won. One bar a channel where every path has one touch. */
export function channelBars(facts: WeekFacts): BarsInput | null {
  if (facts.attribution === null) return null;
  const channels = channelsOf(facts.attribution).slice(0, MOST_CHANNELS);
  if (channels.length === 0) return null;
  const { singleTouch } = facts.attribution;
  return {
    title: `Sales of week ${Number(facts.week.slice(-2))} by channel`,
    description: channels
      .map(({ name, closed, assisted }) =>
        singleTouch
          ? `${name}: ${share(closed)}`
          : `${name}: closed ${share(closed)}, assisted ${share(assisted)}`,
      )
      .join("; "),
    first: singleTouch ? "sales" : "last step before the sale",
    second: singleTouch ? null : "earlier step (assist)",
    rows: channels.map(({ name, closed, assisted }) => ({
      name,
      first: closed,
      second: singleTouch ? 0 : assisted,
      firstText: share(closed),
      secondText: share(assisted),
    })),
  };
}

/** Channels and intent: who closes, who assists, in words first. */
export function channelsSection(facts: WeekFacts, links: Links): string {
  const parts = [];
  if (facts.attribution === null) {
    const reason = facts.state === "to-date" ? "No sale so far this week" : "No sale was recorded this week";
    parts.push(`${reason}, so there is nothing to share out between channels.`);
  } else {
    parts.push(wordsOf(facts.attribution, facts.definitions.currency, links));
    const bars = channelBars(facts);
    if (bars !== null) {
      parts.push(pictureTag(links, channelsPath(facts.week), `${bars.title}. ${bars.description}`, 380));
    }
    if (!facts.attribution.singleTouch) parts.push(modelsFold(facts.attribution, links));
  }
  const intent = intentFold(facts, links);
  return ["### Channels", ...parts, ...(intent === null ? [] : [intent])].join("\n\n");
}

function wordsOf(attribution: Attribution, currency: string | null, links: Links): string {
  const sales = counted(attribution.conversions, "sale");
  const worth = attribution.value > 0 ? ` worth ${formatMoney(attribution.value, currency)}` : "";
  const total = `[${sales}](${links.data("/attribution")})${worth}.`;
  if (attribution.singleTouch) return `${total} Every sale had one touch, so one column says it all.`;
  const helpers = channelsOf(attribution)
    .filter(({ closed, assisted }) => assisted > closed)
    .toSorted((a, b) => b.assisted - b.closed - (a.assisted - a.closed) || compareText(a.name, b.name))
    .slice(0, MOST_HELPERS);
  if (helpers.length === 0) return `${total} Every channel closes at least as much as it assists.`;
  const words = helpers.map(
    ({ name, closed, assisted }) =>
      `**${neutralise(name)}** (a step on the way to ${share(assisted)}, the last step of ${share(closed)})`,
  );
  const verb = helpers.length === 1 ? "assists more than it closes" : "assist more than they close";
  return `${total} ${listed(words)} ${verb}: judged by last clicks alone, ${helpers.length === 1 ? "it looks" : "they look"} weaker than ${helpers.length === 1 ? "it is" : "they are"}.`;
}

/** One row a model, so that eight of them still fit a phone. */
function modelsFold(attribution: Attribution, links: Links): string {
  const names = channelsOf(attribution).map(({ name }) => name);
  const rows = Object.entries(MODELS).flatMap(([model, words]) => {
    const credit = attribution.models[model];
    if (credit === undefined) return [];
    const shares = names
      .filter((name) => (credit[name]?.conversions ?? 0) > 0)
      .map((name) => `${neutralise(name)} ${share(credit[name]?.conversions ?? 0)}`);
    return [
      [
        `[${model}](${links.data(`/attribution/models/${model}`)})<br><sub>${words}</sub>`,
        shares.join(" · "),
      ],
    ];
  });
  const table = markdownTable(["Way to share out", "Sales by channel"], rows);
  return `<details><summary>The same sales, shared out in ${rows.length} ways</summary>\n\n${table}\n\n</details>`;
}

function intentFold(facts: WeekFacts, links: Links): string | null {
  if (facts.intent.length === 0) return null;
  const sorted = facts.intent
    .map((entry, index) => ({ ...entry, index }))
    .toSorted(
      (a, b) => b.count - a.count || compareText(a.channel, b.channel) || compareText(a.intent, b.intent),
    );
  const rows = sorted
    .slice(0, MOST_INTENTS)
    .map(({ channel, intent, count, index }) => [
      neutralise(intent),
      neutralise(channel),
      `[${counted(count, "search", "searches")}](${links.data(`/intent/${index}`)})`,
    ]);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const more = sorted.length > rows.length ? `\n\nThe ${rows.length} largest of ${sorted.length}.` : "";
  const table = markdownTable(["What people look for", "Channel", "This week"], rows);
  return `<details><summary>What people looked for (${counted(total, "search", "searches")})</summary>\n\n${table}${more}\n\n</details>`;
}

/** Sales shared out are rarely whole: one digit is enough. */
function share(conversions: number): string {
  const rounded = Math.round(conversions * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}
