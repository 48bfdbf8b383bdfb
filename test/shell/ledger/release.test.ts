import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Source } from "../../../actions/core/catalog/generated/types.ts";
import { loadCatalog } from "../../../actions/core/catalog/load.ts";
import { importText } from "../../../actions/core/report/import/summary.ts";
import type { ImportSummary } from "../../../actions/core/signal/source/import-summary.ts";
import { importFile } from "../../../actions/shell/import.ts";
import { type Ledger, openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { ledgerStats } from "../../../actions/shell/ledger/stats.ts";
import { verifyLedger } from "../../../actions/shell/ledger/verify.ts";
import { fixtureCatalog, ROOT } from "../../catalog-fixture.ts";
import { hosted } from "./hosted.ts";
import { scratchFolder, scratchRepository } from "./repository.ts";

const MONDAY = Date.parse("2026-11-16T08:00:00Z");
const WEEK = 7 * 24 * 3_600_000;
const HEAD = "no,opened,channel";

const sourceText = (times: string, change: string): string => `apiVersion: opsbook/v1
kind: Source
metadata: {name: phone, title: Phone system}
spec:
  system: The phone system.
  format: csv
  zone: UTC
  times: [${times}]
  on_change: ${change}
  emit:
    - {type: case.opened, time: opened, id: [no], subject: no, workflow: lead-response, channel: {column: channel, map: {web: direct}}}
`;

const catalog = loadCatalog(fixtureCatalog(), ROOT).catalog;

function source({ times = '"yyyy-MM-dd"', change = "quarantine" } = {}): Source {
  const files = new Map([...fixtureCatalog(), [`${ROOT}/sources/phone.yaml`, sourceText(times, change)]]);
  const found = loadCatalog(files, ROOT).catalog.sources.find(({ value }) => value.metadata.name === "phone");
  if (found === undefined) throw new Error("the Source does not load");
  return found.value;
}

/** A place to import into: a repository, or fresh runners on one. */
interface Place {
  open: () => Promise<Ledger>;
  bring: (
    name: string,
    rows: readonly string[],
    how?: { by?: Source; now?: number },
  ) => Promise<ImportSummary>;
}

function placeOf(open: () => Promise<Ledger>): Place {
  const bring: Place["bring"] = async (name, rows, { by = source(), now = MONDAY } = {}) => {
    const file = path.join(scratchFolder(), name);
    writeFileSync(file, `${[HEAD, ...rows].join("\n")}\n`);
    const result = await importFile({ file, source: by, catalog, ledger: await open(), now, piiKey: null });
    if (!result.ok) throw new Error(importText(result));
    return result.summary;
  };
  return { open, bring };
}

const here = (): Place => {
  const repository = scratchRepository();
  return placeOf(() => openLedger(repository));
};
const there = async (): Promise<Place> => placeOf((await hosted()).fresh);

/** Entries that wait, by week, and how many were released. */
async function waiting({ open }: Place): Promise<{ waits: Record<string, number>; released: number }> {
  const ledger = await open();
  const { weeks = [], released = 0 } = (await ledgerStats(ledger)) ?? {};
  const waits = weeks.filter(({ quarantined }) => quarantined > 0);
  if (ledger.derived === null) expect((await verifyLedger(ledger.git, []))?.damages).toEqual([]);
  return { waits: Object.fromEntries(waits.map(({ week, quarantined }) => [week, quarantined])), released };
}

describe.each([
  ["in a repository", async () => here()],
  ["on a fresh runner", there],
])("what waits in quarantine, %s", (_, make) => {
  it("is released by the mended row, from whatever file, in the week where it waits", async () => {
    const place = await make();
    expect(await place.bring("a.csv", ["1,2026-11-10,fax", "2,2026-11-10,web"])).toMatchObject({
      added: 1,
      quarantined: 1,
    });
    expect(await waiting(place)).toEqual({ waits: { "2026-W46": 1 }, released: 0 });
    const mended = await place.bring("b.csv", ["7,2026-11-11,web", "1,2026-11-10,web"], {
      now: MONDAY + WEEK,
    });
    expect(mended).toMatchObject({ added: 2, quarantined: 0, released: 1 });
    expect(importText({ ok: true, summary: mended })).toContain(
      "released      1 row that waited in quarantine",
    );
    expect(await waiting(place)).toEqual({ waits: {}, released: 1 });
    expect(await place.bring("b.csv", ["7,2026-11-11,web", "1,2026-11-10,web"])).toMatchObject({
      released: 0,
      batch: null,
    });
    expect(await place.bring("a.csv", ["1,2026-11-10,fax"])).toMatchObject({ alreadyThere: 1, batch: null });
  });

  it("is released by the same file once the Source was mended", async () => {
    const place = await make();
    const rows = ["1,9.11.2026,web", "2,10.11.2026,web"];
    expect(await place.bring("a.csv", rows)).toMatchObject({ added: 0, quarantined: 2 });
    const by = source({ times: '"yyyy-MM-dd", "d.M.yyyy"' });
    expect(await place.bring("a.csv", rows, { by })).toMatchObject({ added: 2, released: 2 });
    expect((await waiting(place)).released).toBe(2);
  });

  it("waits once for an id: a newer bad row takes the older one's place", async () => {
    const place = await make();
    await place.bring("a.csv", ["1,2026-11-03,fax"]);
    expect(await place.bring("b.csv", ["1,2026-11-10,telex"])).toMatchObject({ quarantined: 1, released: 0 });
    expect((await waiting(place)).waits).toEqual({ "2026-W46": 1 });
    expect(await place.bring("c.csv", ["1,2026-11-10,web"])).toMatchObject({ added: 1, released: 1 });
    expect((await waiting(place)).waits).toEqual({});
  });

  it("is released by its place where it has no id: the same export, mended", async () => {
    const place = await make();
    const good = ["1,2026-11-09,web", "2,2026-11-10,web", "3,2026-11-10,web"];
    await place.bring("a.csv", [...good, ",2026-11-11,web"]);
    expect((await waiting(place)).waits).toEqual({ "2026-W46": 1 });
    const next = ["11,2026-11-12,web", "12,2026-11-12,web", "13,2026-11-12,web", "14,2026-11-12,web"];
    expect(await place.bring("a.csv", next)).toMatchObject({ added: 4, released: 0 });
    expect(await place.bring("a.csv", [...good, "4,2026-11-11,web"])).toMatchObject({
      added: 1,
      released: 1,
    });
    expect((await waiting(place)).waits).toEqual({});
  });

  it("stays where the old content comes again, and goes once the new one may count", async () => {
    const place = await make();
    await place.bring("a.csv", ["1,2026-11-09,web"]);
    const other = ["1,2026-11-10,web"];
    expect(await place.bring("b.csv", other)).toMatchObject({ quarantined: 1 });
    expect(await place.bring("c.csv", other)).toMatchObject({ alreadyThere: 1, quarantined: 0, batch: null });
    expect(await place.bring("a.csv", ["1,2026-11-09,web"])).toMatchObject({ alreadyThere: 1, released: 0 });
    expect((await waiting(place)).waits).toEqual({ "2026-W46": 1 });
    const by = source({ change: "supersede" });
    expect(await place.bring("b.csv", other, { by })).toMatchObject({ superseded: 1, released: 1 });
    expect((await waiting(place)).waits).toEqual({});
  });
});
