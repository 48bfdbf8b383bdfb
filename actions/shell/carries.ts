import { type CarryCache, carryCache } from "./carry-cache.ts";
import { derivedCarries } from "./derived/carries.ts";
import { cacheFolder } from "./ledger/index-cache.ts";
import type { Ledger } from "./ledger/ledger.ts";

/** The carries of a ledger: of this machine, and behind them those that earlier jobs left on the branch `derived`. */
export function carriesOf(ledger: Ledger): CarryCache {
  const local = carryCache(cacheFolder(ledger.git));
  if (ledger.derived === null) return local;
  const shared = derivedCarries(ledger.derived);
  return {
    read: async (key) => {
      const near = await local.read(key);
      if (near !== null) return near;
      const found = await shared.read(key);
      if (found !== null) await local.write(key, found);
      return found;
    },
    has: shared.has,
    write: async (key, carry) => {
      await Promise.all([local.write(key, carry), shared.write(key, carry)]);
    },
    flush: shared.flush,
  };
}
