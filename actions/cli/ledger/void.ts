import { now } from "../../shell/clock.ts";
import { openLedger } from "../../shell/ledger/ledger.ts";
import { type RowVoidResult, type VoidRequest, voidRecord, voidRow } from "../../shell/ledger/void.ts";
import { print } from "../../shell/output.ts";

export interface VoidOptions {
  ledger?: string;
  why: string;
  who?: string;
  row?: boolean;
  format: "text" | "json";
}

/** `opsbook ledger void`: takes one wrong record out of every measure. */
export async function voidOne(source: string, id: string, options: VoidOptions): Promise<void> {
  const ledger = await openLedger(options.ledger ?? ".");
  const { why, who } = options;
  const at = new Date(now()).toISOString();
  const request = { source, id, why, at, ...(who === undefined ? {} : { who }) };
  if (options.row === true) return showRow(await voidRow(ledger, request), request, options);
  const result = await voidRecord(ledger, request);
  if (options.format === "json") print(JSON.stringify(result, null, 2));
  else if (result.alreadyVoid) print(`"${id}" of ${source} was void already. Nothing was written.`);
  else {
    print(
      `Voided the ${result.type} record "${id}" of ${source} (batch ${result.batch}).\n` +
        `It counts in no measure any more. Run \`npx opsbook scoreboard\`: ${result.week} and the weeks after it are restated.`,
    );
  }
}

function showRow(
  { ids, weeks, batch }: RowVoidResult,
  { source, id }: VoidRequest,
  { format }: VoidOptions,
): void {
  if (format === "json") print(JSON.stringify({ ids, weeks, batch }, null, 2));
  else if (batch === null)
    print(`All records of the row of "${id}" of ${source} were void already. Nothing was written.`);
  else {
    print(
      `Voided ${ids.map((one) => `"${one}"`).join(", ")} of ${source} (batch ${batch}).\n` +
        `They count in no measure any more. Run \`npx opsbook scoreboard\`: ${weeks[0]} and the weeks after it are restated.`,
    );
  }
}
