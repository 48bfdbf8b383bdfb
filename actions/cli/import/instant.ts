import { parseIso } from "../../core/signal/source/iso-time.ts";
import { UsageError } from "../../shell/usage-error.ts";

/** The instant of `--as-of` in milliseconds; a text without an offset is UTC. Throws UsageError for any other text. */
export function instantOf(text: string): number {
  const written = parseIso(text);
  if (written !== null) return written.local - (written.offset ?? 0);
  throw new UsageError(`"${text}" is no instant. Write --as-of 2026-11-22T09:00:00Z.`);
}
