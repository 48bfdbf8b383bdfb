import { lookup } from "node:dns/promises";
import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { isEmbedded } from "../embedded-github.ts";

/** How a host is found and reached. Whether its addresses may be reached at all is judged by the one who asks. */
export interface Network {
  /** All addresses of a host, as they stand now. */
  resolve: (host: string) => Promise<readonly string[]>;
  /** A connection to exactly this address, over which only the host itself can read and answer. */
  connect: (address: string, host: string) => Socket;
}

const HTTPS = 443;

/** The internet: port 443, and a certificate that proves the host's name. */
const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  connect: (address, host) =>
    connectTls({ host: address, port: HTTPS, servername: host, ALPNProtocols: ["http/1.1"] }),
};

/** Any public address: `connect` of a rehearsal goes to no other place than the embedded GitHub. */
const STAND_IN = "1.1.1.1";

/**
 * The network of a run. Where GitHub itself is the embedded one, there is no outside world: every
 * host is asked of that very server, which knows by the `Host` of a request who is meant, and nothing leaves the machine.
 * On GitHub this cannot be had: the runner sets GITHUB_API_URL, and no workflow can set it to another value.
 */
export function networkOf(apiUrl: string): Network {
  if (!isEmbedded(apiUrl)) return internet;
  const { port } = new URL(apiUrl);
  return {
    resolve: async () => [STAND_IN],
    connect: () => connectPlain({ host: "127.0.0.1", port: Number(port) }),
  };
}
