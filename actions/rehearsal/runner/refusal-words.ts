/**
 * What a thrown error says to the author of a workflow file: an expression that cannot be read, an action that is not
 * there, something that is not served. A mistake in this program's own code is thrown on.
 */
export function refusalWords(error: unknown): string {
  if (error instanceof TypeError || error instanceof ReferenceError || !(error instanceof Error)) throw error;
  return error.message;
}
