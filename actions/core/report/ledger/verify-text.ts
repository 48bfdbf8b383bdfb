import { compareText } from "../../finding.ts";
import type { LedgerDamage, Verification } from "../../signal/ledger/damage.ts";
import { isWeek } from "../../week.ts";
import { counted } from "../text/numbers.ts";
import { weekSpans } from "../text/week-spans.ts";
import { forTerminal } from "./plain.ts";

const SHOWN_DAMAGES = 50;

/** What `opsbook ledger verify` found, for a person: each damage with its place, each remedy once, the total last. */
export function verifyText({ batches, files, lines, anchors, damages }: Verification): string {
  const checked = `${counted(batches, "batch", "batches")}, ${counted(files, "file")}, ${counted(lines, "line")}`;
  if (damages.length === 0)
    return `The ledger is whole: ${checked}, each as it was written.\n${anchorText(anchors)}`;
  const problems = oneOfAnchors(damages);
  const shown = problems
    .slice(0, SHOWN_DAMAGES)
    .map((damage, at) => damageText(damage, problems.slice(0, at)));
  const more = problems.length > SHOWN_DAMAGES ? [`... and ${problems.length - SHOWN_DAMAGES} more`] : [];
  const total = `The ledger was altered: ${counted(problems.length, "problem")} in ${checked}.`;
  return forTerminal([...shown, ...more, total].join("\n\n"));
}

function anchorText(anchors: number): string {
  if (anchors > 0) return `It still holds every batch that ${counted(anchors, "published week")} came from.`;
  return "No published week anchors it yet. Until one does, nobody outside can see whether the newest batches were cut off.";
}

/** Published weeks whose batches are gone have one cause: they become one problem that names the weeks, where the first one stood. */
function oneOfAnchors(damages: readonly LedgerDamage[]): LedgerDamage[] {
  const anchors = damages.filter(({ code }) => code === "anchor");
  const [first] = anchors;
  if (first === undefined || anchors.length === 1) return [...damages];
  const names = anchors.map(({ path }) => /\d{4}-W\d{2}/.exec(path ?? "")?.[0] ?? path ?? "");
  const weeks = names.filter((name) => isWeek(name)).toSorted(compareText);
  const listed = [weekSpans(weeks), ...names.filter((name) => !isWeek(name))].filter((name) => name !== "");
  const message =
    `${counted(anchors.length, "published week")} came from batches that the chain does not hold: ${listed.join(", ")}. ` +
    "Batches were cut off or history was rewritten since.";
  return damages.flatMap((damage) => {
    if (damage.code !== "anchor") return [damage];
    return damage === first ? [{ ...first, message }] : [];
  });
}

function damageText({ code, batch, message, fix }: LedgerDamage, earlier: readonly LedgerDamage[]): string {
  const head = `error[${code}]${batch === null ? "" : ` batch ${batch}`}\n  ${message}`;
  return earlier.some((other) => other.fix === fix) ? head : `${head}\n  fix: ${fix}`;
}
