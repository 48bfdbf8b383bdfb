import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MINUTE } from "../../actions/core/duration.ts";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { addWeeks, weeksBetween } from "../../actions/core/week.ts";
import { gitAt } from "../../actions/shell/git.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { ticketExport } from "../sample/exports/help-desk.ts";
import { type CommandLine, openCommandLine } from "./command-line.ts";
import { type Arrival, FIRST, LAST, moment, realWeeks, rowsOf } from "./real-weeks.ts";
import { NAME, type RunningLoop, setRunningLoop } from "./running.ts";

const HOST = "exports.example.com";
/** Board files that name the ledger's own chain: its batches are others where records came by another way. */
const ANCHOR = /\.manifest\.json$/;

/** The help desk's export lies at an address, from which each run fetches it. */
function pulled(files: Record<string, string>): void {
  const edit = (name: string, from: string, to: string): void => {
    const text = files[`workflows-catalog/${name}`] ?? "";
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    files[`workflows-catalog/${name}`] = text.replace(from, to);
  };
  edit(
    "sources/help-desk.yaml",
    "  format: csv\n",
    `  pull: {url: "https://${HOST}/help-desk.csv"}\n  format: csv\n`,
  );
  edit("settings.yaml", "allowed_hosts: [", `allowed_hosts: [${HOST}, `);
}

let loop: RunningLoop;
let line: CommandLine;
/** What came in on GitHub and is not imported by hand yet, by the name under which its batch is acknowledged. */
const waiting = new Map<string, Arrival>();
const noted = new Set<string>();

beforeAll(async () => {
  let files: Record<string, string> = {};
  loop = await setRunningLoop({
    now: moment(FIRST, 0, 8, 0),
    edit: (all) => {
      pulled(all);
      files = Object.fromEntries(
        Object.entries(all).filter(([name]) => name.startsWith("workflows-catalog/")),
      );
    },
  });
  line = await openCommandLine(files);
  // Before the first ticket the export is there, and empty.
  serveTickets(ticketExport([], moment(FIRST, 0, 0, 0), moment(FIRST, 0, 0, 0)));
});
afterAll(async () => {
  line?.close();
  await loop?.close();
});

function serveTickets(body: string | Uint8Array): void {
  loop.github.sites.set(HOST, () => ({ status: 200, headers: { "content-type": "text/csv" }, body }));
}

async function arrive(arrival: Arrival): Promise<void> {
  const { file, source, bytes, way } = arrival;
  await loop.skipTo(arrival.at);
  if (way === "inbox") {
    const content = Buffer.from(bytes).toString("base64");
    const upload = { ...loop.repo, path: file, content, message: `Add ${file}`, branch: "inbox" };
    await loop.as["office-manager"].rest.repos.createOrUpdateFileContents(upload);
    waiting.set(file, arrival);
  } else if (way === "pull") {
    loop.github.sites.set(HOST, () => ({
      status: 200,
      headers: { "content-type": "text/csv" },
      body: bytes,
    }));
    waiting.set(source, arrival);
  } else {
    const client_payload = { source, rows: rowsOf(arrival) };
    await loop.as.owner.rest.repos.createDispatchEvent({
      ...loop.repo,
      event_type: "opsbook",
      client_payload,
    });
    await loop.runner.idle();
    waiting.set("dispatch", arrival);
  }
}

/** Records that Opsbook wrote since the last look, in the order of the chain. */
async function ownRecords(): Promise<EventRecord[]> {
  const ledger = await openLedger(loop.github.directory(NAME));
  const found: EventRecord[] = [];
  for (const { week } of await ledger.weeks())
    for await (const block of resolveWeek(ledger.readWeek(week)))
      found.push(...block.filter(({ source, id }) => source === "opsbook" && !noted.has(id)));
  for (const { id } of found) noted.add(id);
  const place = ({ id }: EventRecord): number => Number(/^run\.ingested:(\d+)$/.exec(id)?.[1] ?? 0);
  return found.toSorted((a, b) => place(a) - place(b));
}

/** Does by hand what the runs have done since the last time, with the same clock. */
async function follow(): Promise<void> {
  for (const record of await ownRecords()) {
    if (record.type !== "run.ingested") {
      await line.note(record);
      continue;
    }
    const { way, name, source } = record.data ?? {};
    const key = way === "inbox" ? String(name) : way === "pull" ? String(source) : "dispatch";
    const arrival = waiting.get(key);
    if (arrival === undefined) throw new Error(`nobody has sent ${key}`);
    waiting.delete(key);
    await line.import(arrival, Date.parse(record.recordedtime as string));
  }
}

/** Runs that did not succeed, with what they printed. */
function failures(): string[] {
  const failed = loop.runner.runs.filter(({ conclusion }) => conclusion !== "success");
  return failed.map(({ id, event, createdAt }) => `${event} at ${createdAt}:\n${loop.runner.log(id)}`);
}

/** The board's files on the default branch; those that name the ledger's own chain are left out. */
async function boardOnGitHub(): Promise<Map<string, string>> {
  const git = gitAt(loop.github.directory(NAME));
  const listed = await git.text(["ls-tree", "-r", "-z", "main", "--", "scoreboard/"]);
  const entries = listed.split("\0").filter((line) => line !== "");
  const blobs = entries.map((line) => line.split(/[ \t]/)[2]);
  const read = await git.run(["cat-file", "--batch"], `${blobs.join("\n")}\n`);
  const files = new Map<string, string>();
  let at = 0;
  for (const entry of entries) {
    const start = read.indexOf("\n", at) + 1;
    const size = Number(read.toString("utf8", at, start).split(" ")[2]);
    files.set(
      entry.slice(entry.indexOf("\t") + "\tscoreboard/".length),
      read.toString("utf8", start, start + size),
    );
    at = start + size + 1;
  }
  return withoutAnchors(files);
}

const withoutAnchors = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].filter(([name]) => !ANCHOR.test(name)).toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe("four weeks of the sample business on GitHub", () => {
  it("come to the boards that the command line makes of the same exports, byte for byte", async () => {
    const arrivals = realWeeks();
    const stops = weeksBetween(FIRST, addWeeks(LAST, 1)).flatMap((week) => [
      { at: moment(week, 0, 8, 17), board: addWeeks(week, -1), asOf: moment(week, 0, 8, 0) },
      { at: moment(week, 4, 16, 17), board: week, asOf: moment(week, 4, 16, 0) },
    ]);
    for (const stop of stops.slice(0, -1)) {
      while (arrivals[0] !== undefined && arrivals[0].at < stop.at) await arrive(arrivals.shift() as Arrival);
      await loop.skipTo(stop.at - MINUTE);
      await loop.goTo(stop.at);
      expect(failures()).toEqual([]);
      await follow();
      // The week before the first one has no records, and so no board.
      if (stop.board < FIRST) continue;
      await line.write(stop.board, stop.asOf);
      const [there, here] = [await boardOnGitHub(), withoutAnchors(line.files())];
      expect([...there.keys()]).toEqual([...here.keys()]);
      for (const [name, text] of there)
        expect(text === here.get(name), `${name} of ${stop.board}`).toBe(true);
    }
    // The review site has fallen silent: its last export brought nothing new, so there is no batch to acknowledge.
    expect([...waiting.keys()]).toEqual(["review-site-w46.jsonl.gz"]);
  }, 600_000);
});
