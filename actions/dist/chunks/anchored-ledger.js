// actions/shell/scoreboard/anchored-ledger.ts
/**
* The ledger as it stood after the batch with this digest, to read from only; null where the chain no longer holds that batch.
*/
function ledgerAt(ledger, digest) {
	return ledger.asOf(digest);
}

export { ledgerAt as t };