import type { Catalog } from "../../catalog/catalog.ts";
import { localClock } from "../../catalog/local-clock.ts";
import type { DeskSource } from "../../signal/desk/desk-source.ts";
import { exampleOf } from "../../signal/desk/phrase.ts";
import type { Understood } from "../../signal/desk/understand.ts";
import { neutralise } from "../text/neutralise.ts";

interface Setting {
  catalog: Catalog;
  desk: readonly DeskSource[];
}

const MOST_EXAMPLES = 5;

/** What was understood, and the question whether it shall be recorded. Markdown. */
export function questionText(
  sentences: readonly Understood[],
  { at }: { at: number },
  setting: Setting,
): string {
  const good = sentences.flatMap((one) =>
    one.kind === "understood" ? [meaning(one, at, setting.catalog)] : [],
  );
  const bad = sentences.filter(({ kind }) => kind !== "understood");
  const rest = bad.length === 0 ? [] : ["Not understood, and not recorded:", bad.map(complaint).join("\n")];
  const dropped = new Set(sentences.flatMap((one) => (one.kind === "understood" ? one.dropped : [])));
  const left =
    dropped.size === 0
      ? []
      : [
          `Left out, since it is personal and the secret \`OPSBOOK_PII_KEY\` is not set: ${[...dropped].map(code).join(", ")}.`,
        ];
  const what = good.length === 1 ? "it" : `these ${good.length}`;
  return [
    "I understood:",
    good.join("\n"),
    ...left,
    ...rest,
    `**Reply \`yes\` within a day to record ${what}.** \`no\` drops ${good.length === 1 ? "it" : "them"}.`,
  ].join("\n\n");
}

/** Why nothing was understood, and what can be said. Markdown. */
export function notUnderstood(sentences: readonly Understood[], { desk }: Setting): string {
  const phrases = desk.flatMap(({ phrases: known }) => known);
  if (phrases.length === 0) return NO_PHRASES;
  const complaints = sentences.map(complaint).join("\n");
  const hasHint = sentences.some((one) => one.kind !== "unknown" || one.near.length > 0);
  const examples = phrases.slice(0, MOST_EXAMPLES).map((phrase) => `- ${code(exampleOf(phrase))}`);
  return [
    sentences.length === 0 ? "There is no sentence in this that I can read." : "Nothing was recorded:",
    ...(complaints === "" ? [] : [complaints]),
    ...(hasHint ? [] : ["What I understand:", examples.join("\n")]),
    "`/help` lists everything that can be said here.",
  ].join("\n\n");
}

const NO_PHRASES =
  "Nothing was recorded: the catalog has no sentences for the desk yet. They stand in a source with `format: desk` " +
  "below `workflows-catalog/sources/`; somebody who edits the catalog can add them.";

/** `- "lead Kim called 14:05": A case began, in Answer new leads, Sun 22 Nov, 14:05`. */
function meaning(one: Extract<Understood, { kind: "understood" }>, at: number, catalog: Catalog): string {
  const times = one.rows.length;
  const first = one.rows[0]?.outcome.records ?? [];
  const clock = localClock(catalog);
  const shown = first.map((record) => {
    const type = catalog.eventTypes.find(({ value }) => value.metadata.name === record.type)?.value;
    const flow = catalog.workflows.find(({ value }) => value.metadata.name === record.workflow)?.value;
    const data = Object.entries(record.data ?? {}).map(([name, value]) => `${name} ${value}`);
    const parts = [
      type?.metadata.title ?? record.type,
      ...(flow === undefined ? [] : [flow.metadata.title ?? flow.metadata.name]),
      ...data,
      timeOf(record.time, at, clock),
    ];
    return parts.map(neutralise).join(" · ");
  });
  return `- “${neutralise(one.line)}” means ${times === 1 ? "" : `**${times} ×** `}${shown.join("; and ")}`;
}

/** The year is said where it is not the present one. */
function timeOf(time: string, at: number, clock: (instant: number) => string): string {
  const year = time.slice(0, 4);
  const shown = clock(Date.parse(time));
  return new Date(at).getUTCFullYear() === Number(year) ? shown : `${shown}, in ${year}`;
}

function complaint(one: Understood): string {
  const line = `- “${neutralise(one.line.slice(0, 200))}”`;
  if (one.kind === "refused") return `${line}: ${one.why}`;
  if (one.kind === "understood") return line;
  if (one.near.length === 0) return `${line}: no sentence that I know.`;
  return `${line}: no sentence that I know. Did you mean ${one.near.map(code).join(" or ")}?`;
}

/** A text as code, whatever it holds. */
export function code(text: string): string {
  return `\`${text.replaceAll(/[`\r\n]/g, "'").slice(0, 200)}\``;
}
