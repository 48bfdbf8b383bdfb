/** Whether this is the embedded GitHub of a rehearsal or a test: it is on the loopback address, where no real one is. */
export function isEmbedded(apiUrl: string): boolean {
  return new URL(apiUrl).hostname === "127.0.0.1";
}
