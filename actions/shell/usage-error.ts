/**
 * A wrong set-up or a wrong call: an option that does not exist, a folder that is absent, a setting that is missing.
 * The message says the remedy; the command line prints it alone, without a stack, and exits with 2.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
