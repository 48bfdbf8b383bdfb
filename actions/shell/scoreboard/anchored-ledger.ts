import type { Ledger } from "../ledger/ledger.ts";

/**
 * The ledger as it stood after the batch with this digest, to read from only; null where the chain no longer holds that batch.
 */
export function ledgerAt(ledger: Ledger, digest: string): Promise<Ledger | null> {
  return ledger.asOf(digest);
}
