/** Thrown where a part of the branch `derived` is not what Opsbook writes: it is then computed again from the ledger. */
export class BrokenCache extends Error {
  override readonly name = "BrokenCache";
}
