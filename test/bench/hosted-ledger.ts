import { mkdtempSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import path from "node:path";
import type { IncomingRow, NewRecords } from "../../actions/core/signal/ledger/batch.ts";
import { encodeRecord } from "../../actions/core/signal/ledger/line.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { startGitHub } from "../../actions/rehearsal/server.ts";
import { ROOT } from "../../actions/shell/gate/gate.ts";
import { gitAt } from "../../actions/shell/git.ts";
import { openBatchWriter } from "../../actions/shell/ledger/batch-writer.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { BRANCH, readSnapshot, readTip } from "../../actions/shell/ledger/snapshot.ts";
import {
  openSharedRepository,
  type SharedRepository,
} from "../../actions/shell/operate/shared-repository.ts";
import { catalogFiles } from "../gate/stage.ts";

const WEEK_MS = 7 * 24 * 3_600_000;
const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const CHANNELS = ["direct", "ai-assistant", "social-search"];
const TYPES = ["case.opened", "case.responded", "case.worked", "case.completed"];

/** A repository on the embedded GitHub, and fresh runners behind a line that counts what comes down it. */
export interface HostedLedger {
  /** The repository as it lies on the server. */
  dir: string;
  fresh: () => Promise<Ledger>;
  /** The same after the job has fetched the catalog, as each does. */
  job: () => Promise<Ledger>;
  /** Bytes that fresh runners received since this was last asked. */
  received: () => number;
  close: () => Promise<void>;
}

export async function hostLedger(temp: string): Promise<HostedLedger> {
  const files = await catalogFiles(true);
  const github = await startGitHub({ frozen: true, now: "2026-12-28T09:00:00Z" });
  const token = await github.addUser({ login: "ann", email: "ann@example.com" });
  await github.addRepository({ owner: "ann", name: "shop", private: true, files });
  const line = await countingLine(Number(new URL(github.url).port));
  const dir = github.directory("ann/shop");
  const main = await gitAt(dir).text(["rev-parse", "refs/heads/main"]);
  const runner = (): Promise<SharedRepository> => {
    const url = `http://127.0.0.1:${line.port}/ann/shop.git`;
    return openSharedRepository({ url, token, temp: mkdtempSync(path.join(temp, "runner-")) });
  };
  const fresh = async (): Promise<Ledger> => {
    const { git, remote } = await runner();
    return openLedger(git.dir, { remote });
  };
  const job = async (): Promise<Ledger> => {
    const shared = await runner();
    await shared.fetchTree(main, ROOT);
    const blobs = await shared.git.text(["ls-tree", "-r", "--format=%(objectname)", main, `${ROOT}/`]);
    await shared.fetchBlobs(blobs.split("\n"));
    return openLedger(shared.git.dir, { remote: shared.remote });
  };
  return {
    dir,
    fresh,
    job,
    received: line.received,
    close: async () => {
      line.close();
      await github.close();
    },
  };
}

/** A line of TCP to a port of this machine that counts what comes from there. */
async function countingLine(
  to: number,
): Promise<{ port: number; received: () => number; close: () => void }> {
  let bytes = 0;
  const server = createServer((client) => {
    const upstream = connect(to, "127.0.0.1");
    upstream.on("data", (chunk) => {
      bytes += chunk.length;
    });
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const received = (): number => {
    const counted = bytes;
    bytes = 0;
    return counted;
  };
  return { port: (server.address() as AddressInfo).port, received, close: () => server.close() };
}

/** Deterministic noise: what a business's records hold that nobody can foresee. */
export function noise(seed: number): (digits: number) => string {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (digits) => {
    let text = "";
    while (text.length < digits) {
      state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) >>> 0;
      text += ((state ^ (state >>> 14)) >>> 0).toString(16).padStart(8, "0");
    }
    return text.slice(0, digits);
  };
}

export type Ids = "counted up" | "random";

/** Records `from` to `to` of a business in a week: four to a case, from three sources. */
export function rowsOf(week: number, from: number, to: number, ids: Ids, perWeek: number): IncomingRow[] {
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    const random = noise(week * 100_000 + at);
    const source = ["crm", "help-desk", "billing"][Math.floor(at / 4) % 3] as string;
    const number = week * perWeek + Math.floor(at / 4);
    const name = ids === "random" ? noise(number)(32) : String(100_000 + number);
    const type = TYPES[at % 4] as string;
    const time = FIRST_MONDAY + week * WEEK_MS + Math.floor((at / perWeek) * WEEK_MS);
    const record: EventRecord = {
      specversion: "1.0",
      id: `${type}:${name}`,
      source,
      type,
      subject: name,
      time: new Date(time).toISOString(),
      workflow: "lead-response",
      channel: CHANNELS[Number.parseInt(random(2), 16) % 3] as string,
      person: random(32),
      actor: at % 3 === 0 ? "ai" : "human",
      sequence: String(at),
      recordedtime: new Date(time + 90_000).toISOString(),
      data: { topic: ["boiler", "roof", "drain", "heat pump"][Number.parseInt(random(2), 16) % 4] as string },
    };
    return { records: [record], quarantined: [], row: at + 2, file: "sha256:00", fileName: "export.csv" };
  });
}

export function batchOf(rows: readonly IncomingRow[], week: number): NewRecords {
  return {
    zone: "UTC",
    at: new Date(FIRST_MONDAY + (week + 1) * WEEK_MS).toISOString(),
    title: "Bench",
    onChange: () => "quarantine",
    read: () => [rows],
  };
}

/** Records `from` to `to` of a week. */
export interface Span {
  week: number;
  from: number;
  to: number;
}

/** Writes records as one batch, without asking whether their ids are new: a history is made fast. */
export async function fill(dir: string, spans: readonly Span[], ids: Ids, perWeek: number): Promise<void> {
  const git = gitAt(dir);
  const before = await readTip(git);
  const writer = openBatchWriter(git);
  for (const { week, from, to } of spans) {
    const place = { kind: "records", week: weekAt(week), changes: false } as const;
    for (const { records } of rowsOf(week, from, to, ids, perWeek))
      for (const record of records) writer.write(place, encodeRecord(record).line);
  }
  const onto = before === null ? null : (await readSnapshot(git, before)).tip;
  const { title, at, zone } = batchOf([], spans.at(-1)?.week ?? 0);
  const { commit } = await writer.commit({ title, at, zone, onto });
  await git.run(["update-ref", BRANCH, commit]);
}

/** The name of the week that is so many weeks after the first. */
export function weekAt(week: number): string {
  const start = Date.UTC(2024, 0, 1) + week * WEEK_MS;
  const thursday = new Date(start + 3 * 24 * 3_600_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 4);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * 24 * 3_600_000;
  const number = Math.round((start - monday) / WEEK_MS) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}
