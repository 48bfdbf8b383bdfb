import { plural } from "../../core/signal/ledger/plural.ts";
import { openGit } from "../../shell/git.ts";
import { readAnchors } from "../../shell/ledger/anchors.ts";
import { type Verification, verifyLedger } from "../../shell/ledger/verify.ts";
import { print } from "../../shell/output.ts";
import { EMPTY } from "./empty.ts";

export interface VerifyOptions {
  ledger?: string;
  anchors: string;
  format: "text" | "json";
}

const SHOWN_DAMAGES = 50;

/** `opsbook ledger verify`: exit code 1 where a line or a link is not as it was written. */
export async function verify({ ledger, anchors, format }: VerifyOptions): Promise<void> {
  const result = await verifyLedger(await openGit(ledger ?? "."), await readAnchors(anchors));
  if (result !== null && result.damages.length > 0) process.exitCode = 1;
  if (format === "json") print(JSON.stringify(result ?? { batches: 0, damages: [] }, null, 2));
  else print(result === null ? EMPTY : render(result));
}

function render({ batches, files, lines, anchors, damages }: Verification): string {
  const checked = `${plural(batches, "batch", "batches")}, ${plural(files, "file")}, ${plural(lines, "line")}`;
  if (damages.length === 0) {
    const anchored =
      anchors === 0
        ? "No published week anchors it yet: until then, cutting off the newest batches cannot be seen from outside."
        : `${plural(anchors, "published week")} stand on it.`;
    return `The ledger is whole: ${checked}, each as it was written.\n${anchored}`;
  }
  const shown = damages.slice(0, SHOWN_DAMAGES).map(({ code, batch, message, fix }, at) => {
    const repeated = damages.findIndex((other) => other.fix === fix) < at;
    return `error[${code}]${batch === null ? "" : ` batch ${batch}`}\n  ${message}${repeated ? "" : `\n  fix: ${fix}`}`;
  });
  const more = damages.length > SHOWN_DAMAGES ? [`... and ${damages.length - SHOWN_DAMAGES} more`] : [];
  const total = `The ledger was altered: ${plural(damages.length, "problem")} in ${checked}.`;
  return [...shown, ...more, total].join("\n\n");
}
