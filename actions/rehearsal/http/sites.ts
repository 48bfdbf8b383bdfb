import type { IncomingMessage, ServerResponse } from "node:http";

/** What a host of the outside world is asked, and answers. */
export interface SiteRequest {
  method: string;
  /** With what follows the question mark. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What was sent along. */
  body: string;
}

export interface SiteAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export type Site = (request: SiteRequest) => SiteAnswer;

/**
 * The world outside of GitHub, by the name of its hosts. A run on the embedded GitHub asks no other network than this server
 * (shell/http/network.ts), and tells by the `Host` of a request whom it means.
 */
export type Sites = Map<string, Site>;

const OWN = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;
const MOST_BYTES = 1 << 20;

/** The host that is meant, where it is not the embedded GitHub itself. */
export function outsideHost({ headers }: IncomingMessage): string | null {
  const { host } = headers;
  return host === undefined || OWN.test(host) ? null : host.toLowerCase();
}

/** Answers for a host of the outside world; one that does not exist has nothing to say. */
export function answerSite(
  sites: Sites,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const site = sites.get(host);
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MOST_BYTES) request.destroy();
  });
  request.on("end", () => {
    if (site === undefined) {
      request.socket.destroy();
      return;
    }
    const { method = "GET", url: path = "/", headers } = request;
    const {
      status,
      headers: more = {},
      body = "",
    } = site({ method, path, headers, body: Buffer.concat(chunks).toString("utf8") });
    response.writeHead(status, more);
    response.end(body);
  });
}
