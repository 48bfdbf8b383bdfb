import { allowedUrl } from "./allowed-url.ts";
import { HttpFailure } from "./failure.ts";
import type { Network } from "./network.ts";
import { ask } from "./request.ts";

export interface Posting {
  /** Where a webhook's address is itself the secret, it is quoted nowhere. */
  url: string;
  allowedHosts: readonly string[];
  body: unknown;
  network: Network;
  /** Milliseconds; default {@link LONGEST_POST}. */
  time?: number;
}

const LONGEST_POST = 15_000;

/**
 * Sends JSON to a webhook over https: to a host of the caller's list, at a public address, without following redirects
 * (SEC-33). Throws HttpFailure where it was not taken; where that is `temporary`, it may have been taken all the same.
 */
export async function postJson({ url, allowedHosts, body, network, time }: Posting): Promise<void> {
  const to = allowedUrl(url, allowedHosts);
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = { "content-type": "application/json; charset=utf-8", "content-length": `${bytes.length}` };
  const signal = AbortSignal.timeout(time ?? LONGEST_POST);
  const answer = await ask(network, { url: to, method: "POST", headers, body: bytes, signal });
  const status = answer.statusCode ?? 0;
  answer.destroy();
  if (status >= 200 && status < 300) return;
  const temporary = status === 429 || status >= 500;
  throw new HttpFailure(
    `${to.hostname} did not take the message (${status})`,
    temporary ? "nothing: the next run tries again" : "make a new webhook there and set its address again",
    temporary,
  );
}
