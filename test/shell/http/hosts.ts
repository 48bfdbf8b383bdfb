import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { connect } from "node:tls";
import { onTestFinished } from "vitest";
import type { Network } from "../../../actions/shell/http/network.ts";

const folder = path.join(import.meta.dirname, "../../fixtures/tls");
const cert = readFileSync(path.join(folder, "certificate.pem"));
const key = readFileSync(path.join(folder, "key.pem"));

/** A public address for hosts that nobody asked about in particular. */
export const SOME_ADDRESS = "93.184.216.34";

export interface Hosts {
  network: Network;
  /** What was asked, in order. */
  asked: { host: string; path: string; headers: IncomingMessage["headers"]; body: string }[];
  /** Every connection that was opened: to which address, for which host. */
  dialled: { address: string; host: string }[];
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Hosts of the internet, played by one server on the loopback address that shows a real certificate. Everything is as in
 * production but for the last step: the connection to a public address ends here.
 */
export async function serveHosts(
  answers: Readonly<Record<string, Answer>>,
  resolve: Network["resolve"] = async () => [SOME_ADDRESS],
): Promise<Hosts> {
  const asked: Hosts["asked"] = [];
  const dialled: Hosts["dialled"] = [];
  const server = createServer({ cert, key }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const host = request.headers.host ?? "";
      const body = Buffer.concat(chunks).toString("utf8");
      asked.push({ host, path: request.url ?? "", headers: request.headers, body });
      const answer = answers[`${host}${request.url}`] ?? answers[host];
      if (answer === undefined) response.writeHead(404).end();
      else answer(request, response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const network: Network = {
    resolve,
    connect: (address, host) => {
      dialled.push({ address, host });
      return connect({ host: "127.0.0.1", port, servername: host, ca: cert });
    },
  };
  return { network, asked, dialled };
}

/** Answers with a text. */
export function text(body: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(200, { "content-type": "text/csv", ...headers }).end(body);
}

/** Sends on to another address. */
export function moved(location: string, status = 302): Answer {
  return (_, response) => response.writeHead(status, { location }).end();
}
