/** The present instant, in milliseconds since 1970-01-01T00:00Z: the only place that reads the clock. */
export function now(): number {
  return Date.now();
}
