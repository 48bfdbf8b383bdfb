import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { recurringIn } from "../../../actions/core/catalog/recurring.ts";
import { recurringBeside } from "../../../actions/shell/recurring.ts";

const failure = { cause: "dependency:crm", title: "The CRM is down", times: 2, runbook: null, issue: 4 };
const factsWith = (recurring: unknown): string => JSON.stringify({ incidents: { recurring } });

it("reads what came back, and of what it cannot read nothing", () => {
  expect(recurringIn(factsWith([failure]))).toEqual([failure]);
  expect(recurringIn(factsWith([failure, { ...failure, times: "2" }, null]))).toEqual([failure]);
  for (const text of ["", "{", "null", "{}", "[]", factsWith("x"), '{"incidents":null}'])
    expect(recurringIn(text)).toEqual([]);
});

it("takes the newest board beside the catalog, where there is one", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "opsbook-recurring-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const catalog = path.join(folder, "workflows-catalog");
  expect(await recurringBeside(catalog)).toEqual([]);
  const data = path.join(folder, "scoreboard/data");
  await mkdir(data, { recursive: true });
  await writeFile(path.join(data, "2026-W45.json"), factsWith([]));
  await writeFile(path.join(data, "2026-W46.json"), factsWith([failure]));
  await writeFile(path.join(data, "2026-W46.manifest.json"), "{}");
  expect(await recurringBeside(catalog)).toEqual([failure]);
});
