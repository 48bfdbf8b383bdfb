import type { LedgerDamage, Verification } from "../../signal/ledger/damage.ts";
import { counted } from "../text/numbers.ts";
import { forTerminal } from "./plain.ts";

const SHOWN_DAMAGES = 50;

/** What `opsbook ledger verify` found, for a person: each damage with its place, each remedy once, the total last. */
export function verifyText({ batches, files, lines, anchors, damages }: Verification): string {
  const checked = `${counted(batches, "batch", "batches")}, ${counted(files, "file")}, ${counted(lines, "line")}`;
  if (damages.length === 0)
    return `The ledger is whole: ${checked}, each as it was written.\n${anchorText(anchors)}`;
  const shown = damages.slice(0, SHOWN_DAMAGES).map((damage, at) => damageText(damage, damages.slice(0, at)));
  const more = damages.length > SHOWN_DAMAGES ? [`... and ${damages.length - SHOWN_DAMAGES} more`] : [];
  const total = `The ledger was altered: ${counted(damages.length, "problem")} in ${checked}.`;
  return forTerminal([...shown, ...more, total].join("\n\n"));
}

function anchorText(anchors: number): string {
  if (anchors > 0) return `It still holds every batch that ${counted(anchors, "published week")} came from.`;
  return "No published week anchors it yet. Until one does, nobody outside can see whether the newest batches were cut off.";
}

function damageText({ code, batch, message, fix }: LedgerDamage, earlier: readonly LedgerDamage[]): string {
  const head = `error[${code}]${batch === null ? "" : ` batch ${batch}`}\n  ${message}`;
  return earlier.some((other) => other.fix === fix) ? head : `${head}\n  fix: ${fix}`;
}
