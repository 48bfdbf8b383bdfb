/** A sentence that begins with this text: it gets a full stop only where it has no end of its own. */
export function endWithStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
