import { readPullAddress } from "../../core/signal/ways/pull-address.ts";
import { HttpFailure } from "./failure.ts";

/** The address as a URL that may be asked. Throws HttpFailure, which names the host alone. */
export function allowedUrl(text: string, allowed: readonly string[], from?: URL): URL {
  const read = readPullAddress(text, allowed, from);
  if (read.ok) return read.url;
  throw new HttpFailure(read.trouble.message, read.trouble.fix);
}
