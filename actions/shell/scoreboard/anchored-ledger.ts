import { type Ledger, openLedger } from "../ledger/ledger.ts";

/**
 * The ledger as it stood after the batch with this digest, to read from only; null where the chain no longer holds that batch.
 */
export async function ledgerAt(ledger: Ledger, digest: string): Promise<Ledger | null> {
  const tip = await ledger.tip();
  if (tip === null) return null;
  const pattern = `^Opsbook-Batch: .* ${digest}$`;
  const commit = await ledger.git.text(["rev-list", "--max-count=1", `--grep=${pattern}`, tip.commit]);
  if (commit === "") return null;
  const refs = {
    refresh: async () => commit,
    swap: async () => {
      throw new Error("a ledger of the past is only read");
    },
  };
  return openLedger(ledger.git.dir, { refs });
}
