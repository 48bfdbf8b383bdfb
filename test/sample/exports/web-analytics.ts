import { gzipSync } from "node:zlib";
import { separated } from "../format.ts";
import type { Visit } from "../web.ts";

/** One row a visit, seconds since 1970, gzipped. */
export function visitExport(visits: readonly Visit[]): Uint8Array {
  const rows = visits.map(({ id, started, customer, channel, landing, query, intent }) => [
    ...[id, started / 1000, customer?.email ?? null, channel, landing, query, intent],
  ]);
  const text = `session,started,visitor,channel,landing,query,intent\n${separated(rows, ",", "\n")}`;
  return gzipSync(text, { level: 9 });
}
