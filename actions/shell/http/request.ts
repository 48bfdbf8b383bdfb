import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";
import { connectionFailure, HttpFailure } from "./failure.ts";
import type { Network } from "./network.ts";
import { isPublicAddress } from "./public-address.ts";

/** One request to one host. */
export interface Asking {
  url: URL;
  method: "GET" | "POST";
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array;
  /** Ends everything: the time for the whole errand is up. */
  signal: AbortSignal;
}

/** So much of headers is read; Node's own limit is the same today. */
const MOST_HEADERS = 16 * 1024;
const IDLE = 20_000;

/**
 * Asks one host at an address that was resolved and judged just now, so that the name cannot lead elsewhere in between
 * (SEC-33). No redirect is followed. Throws HttpFailure.
 */
export async function ask(network: Network, asking: Asking): Promise<IncomingMessage> {
  const { url, method, headers, body, signal } = asking;
  const host = url.hostname;
  const address = await publicAddress(network, host, signal);
  // Loading it takes 40 ms: only a step that asks spends them.
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const outgoing = request({
      createConnection: () => network.connect(address, host),
      method,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: { host, "user-agent": "opsbook", connection: "close", ...headers },
      maxHeaderSize: MOST_HEADERS,
      signal,
      timeout: IDLE,
    });
    outgoing.on("timeout", () => outgoing.destroy(tooSlow(host)));
    outgoing.on("error", (error) => reject(signal.aborted ? tooSlow(host) : connectionFailure(host, error)));
    outgoing.on("response", resolve);
    outgoing.end(body);
  });
}

/** One public address among all that a host has; where one of them is not public, none is used. */
async function publicAddress(network: Network, host: string, signal: AbortSignal): Promise<string> {
  let addresses: readonly string[];
  try {
    addresses = await Promise.race([network.resolve(host), ended(signal)]);
  } catch (error) {
    throw signal.aborted ? tooSlow(host) : connectionFailure(host, error);
  }
  // GitHub's runners have no IPv6.
  const first = addresses.find((address) => isIPv4(address)) ?? addresses[0];
  if (first === undefined) throw new HttpFailure(`there is no host ${host}`, "check the address");
  if (addresses.every(isPublicAddress)) return first;
  throw new HttpFailure(
    `${host} leads into a private network, where nothing may be asked`,
    "use an address of the public internet",
  );
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** The failure of a host that did not answer in time. */
export function tooSlow(host: string): HttpFailure {
  return new HttpFailure(`${host} took too long`, "nothing: the next run tries again", true);
}
