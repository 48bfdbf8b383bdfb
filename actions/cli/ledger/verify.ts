import { EMPTY_LEDGER } from "../../core/report/ledger/empty.ts";
import { verifyText } from "../../core/report/ledger/verify-text.ts";
import { openGit } from "../../shell/git.ts";
import { readAnchors } from "../../shell/ledger/anchors.ts";
import { verifyLedger } from "../../shell/ledger/verify.ts";
import { print } from "../../shell/output.ts";
import { EXIT_FINDINGS } from "../exit-codes.ts";

export interface VerifyOptions {
  ledger?: string;
  anchors: string;
  format: "text" | "json";
}

/** `opsbook ledger verify`: exit code 1 where a line or a link is not as it was written. */
export async function verify({ ledger, anchors, format }: VerifyOptions): Promise<void> {
  const result = await verifyLedger(await openGit(ledger ?? "."), await readAnchors(anchors));
  if (result !== null && result.damages.length > 0) process.exitCode = EXIT_FINDINGS;
  if (format === "json") print(JSON.stringify(result ?? { batches: 0, damages: [] }, null, 2));
  else print(result === null ? EMPTY_LEDGER : verifyText(result));
}
