import type { CatalogChange } from "../../catalog/changes/change.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";

export interface ChangesContext {
  titles: ReadonlyMap<string, string>;
  outside: number;
}

/** So many lines stand open in each group; the rest is folded. */
const MOST_OPEN = 12;
/** So many of all are written; their number is always said. */
const MOST_WRITTEN = 150;

/** Headings for what belongs to no workflow. */
const GROUPS: Readonly<Record<CatalogChange["kind"], string>> = {
  Workflow: "Workflows",
  Playbook: "Workflows",
  ThresholdTests: "Workflows",
  Prompt: "Workflows",
  Runbook: "Workflows",
  ServiceModule: "Services",
  People: "People",
  RiskPolicy: "Policies",
  ApprovalPolicy: "Policies",
  Cadence: "Rhythm of the business",
  Maintenance: "Rhythm of the business",
  Settings: "Settings",
  Source: "Sources",
  EventType: "Events",
  File: "Files",
};
/** Kinds of which a group may hold several files: their lines name the file. */
const NAMED = new Set<CatalogChange["kind"]>(["Prompt", "Runbook", "Source", "EventType", "ServiceModule"]);

/** The changes in words, by workflow, what lowers a control first. */
export function changesText(changes: readonly CatalogChange[], { titles, outside }: ChangesContext): string {
  const known = changes.filter(({ about }) => about !== "unreadable");
  const written = known.slice(0, MOST_WRITTEN);
  const parts = [
    ...unreadText(changes),
    ...[...grouped(written, titles)].flatMap(([heading, group]) => groupText(heading, group)),
  ];
  if (written.length < known.length) {
    parts.push(`... and ${counted(known.length - written.length, "more change", "more changes")}.`);
  }
  if (outside > 0) {
    parts.push(
      `${counted(outside, "file")} outside the catalog ${outside === 1 ? "changes" : "change"} too.`,
    );
  }
  return parts.length === 0 ? "Nothing: only comments or layout." : parts.join("\n\n");
}

/** Once for all files that cannot be read, before what is known of the rest. */
function unreadText(changes: readonly CatalogChange[]): string[] {
  const files = changes.filter(({ about }) => about === "unreadable").map(({ file }) => file);
  if (files.length === 0) return [];
  const named = files.slice(0, MOST_OPEN).map((file) => neutralise(file.split("/").slice(-2).join("/")));
  const more = files.length - named.length;
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
  const is = files.length === 1 ? "1 file cannot" : `${files.length} files cannot`;
  return [
    `**Put right first:** ${is} be read (${list}). What ${files.length === 1 ? "it changes" : "they change"} is told here once that is done, and nobody is asked to approve before. What is wrong stands under "To fix".`,
  ];
}

function grouped(
  changes: readonly CatalogChange[],
  titles: ReadonlyMap<string, string>,
): Map<string, CatalogChange[]> {
  const groups = new Map<string, CatalogChange[]>();
  for (const change of changes) {
    const { workflow, kind } = change;
    const heading = workflow === null ? GROUPS[kind] : (titles.get(workflow) ?? workflow);
    groups.set(heading, [...(groups.get(heading) ?? []), change]);
  }
  return groups;
}

function groupText(heading: string, group: readonly CatalogChange[]): string[] {
  const sorted = group.toSorted((a, b) => Number(b.lowersControl) - Number(a.lowersControl));
  const lowered = sorted.filter(({ lowersControl }) => lowersControl).length;
  // What lowers a control is never folded away.
  const open = Math.max(MOST_OPEN, lowered);
  const [first, rest] = [sorted.slice(0, open), sorted.slice(open)];
  return [
    `**${neutralise(heading)}**`,
    first.map(line).join("\n"),
    ...(rest.length === 0
      ? []
      : [
          `<details><summary>${counted(rest.length, "more change", "more changes")}</summary>`,
          rest.map(line).join("\n"),
          "</details>",
        ]),
  ];
}

function line({ kind, file, text, reason }: CatalogChange): string {
  const name = NAMED.has(kind) ? `${neutralise(file.slice(file.lastIndexOf("/") + 1))}: ` : "";
  const control = reason === null ? "" : ` **Lowers a control:** ${neutralise(reason)}.`;
  return `- ${name}${neutralise(text)}.${control}`;
}
