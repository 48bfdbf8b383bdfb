import type { ImportSummary } from "../../signal/source/import-summary.ts";
import type { QuarantineGroup } from "../../signal/source/tally.ts";
import type { Outcome } from "../../signal/ways/outcome.ts";
import { endWithStop, upperFirst } from "../../wording.ts";
import { neutralise, neutraliseSentence } from "../text/neutralise.ts";
import { counted, formatCount } from "../text/numbers.ts";

type Taken = Outcome & { kind: "taken" };
type Refused = Outcome & { kind: "refused" };

const MOST_GROUPS = 20;
const WAYS: Readonly<Record<Outcome["way"], string>> = {
  pull: "fetched",
  inbox: "uploaded",
  dispatch: "sent",
  desk: "desk",
  form: "form",
};

/** What became of everything that came in, for whoever brought it; "" where nothing did. Markdown. */
export function ingestSummary(outcomes: readonly Outcome[]): string {
  const taken = outcomes.filter((outcome) => outcome.kind === "taken");
  const refused = outcomes.filter((outcome) => outcome.kind === "refused");
  const parts = [
    taken.map(takenLine).join("\n"),
    ...taken.map(quarantineText),
    ...refused.map(refusedText),
    ...outcomes.map(quietText),
    personalText(taken),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ["## Events in", ...parts].join("\n\n");
}

/** A line, not a row of a table: eight columns are read on no phone. */
function takenLine({ way, name, summary }: Taken): string {
  const { added, alreadyThere, superseded, quarantined, released = 0 } = summary;
  const counts = [
    [added, "added"],
    [alreadyThere, "already there"],
    [superseded, "superseded"],
    [quarantined, "in quarantine"],
    [released, "released from quarantine"],
  ] as const;
  const said = counts
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, what]) => `${formatCount(count)} ${what}`);
  return `- **${neutralise(name)}** (${WAYS[way]}, source ${neutralise(summary.source)}): ${said.join(", ")}.`;
}

function quarantineText({ name, summary }: Taken): string {
  const { rows, groups, complete } = summary;
  const silent =
    rows.silent === 0
      ? ""
      : `${counted(rows.silent, "row")} said nothing that the source ${neutralise(summary.source)} reads.`;
  const cut = complete ? "" : "The file was **not read to its end**.";
  if (groups.length === 0 && silent === "" && cut === "") return "";
  const shown = groups.slice(0, MOST_GROUPS).map(groupLine);
  const more = groups.length > MOST_GROUPS ? [`- ${groups.length - MOST_GROUPS} more reasons`] : [];
  const head = `**${neutralise(name)}**: ${[headOf(summary), silent, cut].filter((part) => part !== "").join(" ")}`;
  return [head, ...shown, ...more].join("\n");
}

function headOf({ rows, groups }: ImportSummary): string {
  if (groups.length === 0) return "";
  const entries = groups.reduce((sum, { count }) => sum + count, 0);
  return `${counted(rows.read, "row")} read, ${formatCount(entries)} of what they say in quarantine. Mend it and bring it again: what is mended is released.`;
}

function groupLine({ title, fix, column, count, rows, examples }: QuarantineGroup): string {
  const place = column === undefined ? "" : `, column "${neutralise(column)}"`;
  const more = count > rows.length ? ", ..." : "";
  const where = `row${rows.length === 1 ? "" : "s"} ${rows.join(", ")}${more}`;
  const example =
    examples[0] === undefined ? "" : ` ${neutraliseSentence(endWithStop(upperFirst(examples[0])))}`;
  return `- ${formatCount(count)}× ${neutraliseSentence(title)}${place} (${where}).${example} To mend: ${neutraliseSentence(endWithStop(fix))}`;
}

function refusedText({ way, name, problems }: Refused): string {
  const told = problems.map(
    ({ message, fix }) =>
      `- ${neutraliseSentence(endWithStop(message))} To mend: ${neutraliseSentence(endWithStop(fix))}`,
  );
  const gone = way === "inbox" ? " It was taken out of the inbox." : "";
  return [`**${neutralise(name)} was refused**, and nothing of it was taken in.${gone}`, ...told].join("\n");
}

function quietText(outcome: Outcome): string {
  if (outcome.kind === "unchanged") return `${neutralise(outcome.name)}: unchanged since it was read.`;
  if (outcome.kind === "delayed")
    return `${neutralise(outcome.name)}: ${neutraliseSentence(outcome.message)}. The next run tries again.`;
  return "";
}

function personalText(taken: readonly Taken[]): string {
  const of = (key: "hashed" | "dropped") => [...new Set(taken.flatMap(({ summary }) => summary[key]))];
  const [hashed, dropped] = [of("hashed"), of("dropped")];
  const lines = [
    hashed.length === 0
      ? ""
      : `Personal data is stored as keyed hashes only: ${hashed.map(neutralise).join(", ")}.`,
    dropped.length === 0
      ? ""
      : `Personal data was left out, since the secret OPSBOOK\\_PII\\_KEY is not set: ${dropped.map(neutralise).join(", ")}.`,
  ];
  return lines.filter((line) => line !== "").join("\n");
}
