import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkCatalog } from "../../actions/core/catalog/check.ts";
import { readCatalog } from "../../actions/shell/catalog.ts";
import { importFile } from "../../actions/shell/import.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { scratchRepository } from "../shell/ledger/repository.ts";

const catalogFolder = path.join(import.meta.dirname, "catalog");
const data = path.join(import.meta.dirname, "../../../shared/data/itsm");
const reason = existsSync(data) ? "" : " (skipped: the folder ../shared/data/itsm is not here)";
const afterTheLog = Date.parse("2017-03-01T00:00:00Z");

it("the catalog of the ITSM log has no findings", async () => {
  expect(checkCatalog(await readCatalog(catalogFolder), { today: "2026-11-22" })).toEqual([]);
});

describe(`the ITSM log${reason}`, () => {
  it.skipIf(reason !== "")(
    "is imported through two Sources without a row in quarantine, and once only",
    async () => {
      const { catalog } = await readCatalog(catalogFolder);
      const ledger = await openLedger(scratchRepository());
      const run = async (name: string, file: string) => {
        const source = catalog.sources.find(({ value }) => value.metadata.name === name);
        if (source === undefined) throw new Error(`no source ${name}`);
        const request = {
          file: path.join(data, file),
          source: source.value,
          catalog,
          ledger,
          now: afterTheLog,
          piiKey: null,
        };
        const result = await importFile(request);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const { added, alreadyThere, superseded, quarantined } = result.summary;
        return { added, alreadyThere, superseded, quarantined };
      };
      const nothing = { added: 0, alreadyThere: 0, superseded: 0, quarantined: 0 };
      expect(await run("itsm-cases", "itsm_incident_cases.csv")).toEqual({ ...nothing, added: 20_769 });
      expect(await run("itsm-events", "itsm_incident_events.csv")).toEqual({ ...nothing, added: 119_998 });
      expect(await run("itsm-cases", "itsm_incident_cases.csv")).toEqual({
        ...nothing,
        alreadyThere: 20_769,
      });
    },
  );
});
