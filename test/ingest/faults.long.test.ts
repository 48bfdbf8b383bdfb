import { afterAll, beforeAll, expect, it } from "vitest";
import type { FaultRule } from "../../actions/rehearsal/http/faults.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { git } from "../shell/ledger/repository.ts";
import { type IngestStage, leadsCsv, setIngestStage } from "./stage.ts";

const LEAD = {
  "Lead ID": "L-1",
  Created: "11/16/2026 8:05 AM",
  Email: "kim@example.com",
  "Lead Source": "Website",
};
const PAYLOAD = {
  action: "opsbook",
  client_payload: {
    source: "crm-leads",
    rows: [LEAD, { ...LEAD, "Lead ID": "L-2", "Lead Source": "Pigeon" }],
  },
};

let stage: IngestStage;
let start: Snapshot;
let clean: unknown;
let calls = 0;
let pushes = 0;

beforeAll(async () => {
  stage = await setIngestStage();
  await stage.act();
  await stage.upload("crm-leads.csv", leadsCsv([{ ...LEAD, "Lead ID": "L-3" }]));
  await stage.upload("holiday.csv", "Day,Name\n2026-12-25,Christmas\n");
  start = await stage.github.snapshot();
  const before = stage.github.calls.length;
  await bring();
  const made = stage.github.calls.slice(before);
  calls = made.length;
  pushes = made.filter(({ route }) => route === "git-receive-pack").length;
  clean = await outcome();
}, 120_000);
afterAll(() => stage.close());

const bring = () => stage.act("repository_dispatch", PAYLOAD);

/** All that is left of a run, but for the number that it bears. */
async function outcome() {
  const records = (await stage.records()).map(({ recordedtime, ...record }) => ({
    ...record,
    id: record.id.replace(/:\d+(:|$)/, "$1"),
    data: { ...record.data, name: String(record.data?.name).replace(/run \d+/, "run") },
  }));
  const text = (value: unknown) => JSON.stringify(value);
  return {
    records: records.map(text).toSorted(),
    quarantine: (await stage.quarantine()).map(({ row, code }) => [row, code]),
    inbox: git(stage.directory, ["log", "--format=%s", "inbox"]),
  };
}

async function withFault(rule: FaultRule): Promise<void> {
  await stage.github.restore(start);
  stage.github.faults.add(rule);
  await bring();
  stage.github.faults.clear();
  await bring();
  expect([rule, await outcome()]).toEqual([rule, clean]);
}

it("knows what a clean run leaves", () => {
  expect(clean).toMatchObject({ quarantine: [[2, "unlisted-word"]], inbox: "An empty inbox" });
  expect([calls > 10, pushes > 2]).toEqual([true, true]);
});

/** Once before it is done, once after, and from here on: a job that is killed makes no more calls. */
const KINDS = [
  (nth: number): FaultRule => ({ kind: "error-before", nth }),
  (nth: number): FaultRule => ({ kind: "error-after", nth }),
  (nth: number): FaultRule => ({ kind: "reset", from: nth }),
];

it("ends as a clean run, whichever call fails or is the last (REL-9, REL-18)", async () => {
  for (let nth = 1; nth <= calls; nth += 1) {
    const fault = KINDS[nth % KINDS.length] as (nth: number) => FaultRule;
    await withFault(fault(nth));
  }
}, 600_000);

it("ends as a clean run, whatever becomes of a push", async () => {
  for (let nth = 1; nth <= pushes; nth += 1)
    for (const fault of KINDS) await withFault({ ...fault(nth), route: "git-receive-pack" });
}, 600_000);
