import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkCatalog } from "../../../actions/core/catalog/check.ts";
import { loadCatalog } from "../../../actions/core/catalog/load.ts";
import type { Finding } from "../../../actions/core/finding.ts";
import { terminalFindings } from "../../../actions/core/report/findings/terminal.ts";
import {
  fixtureAgainst,
  fixtureCatalog,
  fixtureRecurring,
  fixtureRefusals,
  ROOT,
} from "../../catalog-fixture.ts";

const TODAY = "2026-11-22";
const folder = path.resolve(import.meta.dirname, "../../fixtures/rules");
const codes = readdirSync(folder).sort();

function check(overlay: string): { findings: Finding[]; shown: string } {
  const files = fixtureCatalog(overlay);
  const against = fixtureAgainst(overlay);
  const findings = checkCatalog(loadCatalog(files, ROOT, fixtureRefusals(overlay)), {
    today: TODAY,
    recurring: fixtureRecurring(overlay),
    ...(against === undefined ? {} : { against: loadCatalog(against, ROOT).catalog }),
  });
  return { findings, shown: `${terminalFindings(findings, files)}\n` };
}

it("the small catalog has no findings", () => {
  const loaded = loadCatalog(fixtureCatalog(), ROOT);
  expect(terminalFindings(checkCatalog(loaded, { today: TODAY }), fixtureCatalog())).toBe("");
});

describe.each(codes)("%s", (code) => {
  const cases = readdirSync(path.join(folder, code)).sort();

  it("has a wrong and a right example", () => {
    expect(cases.some((name) => name.startsWith("bad"))).toBe(true);
    expect(cases.some((name) => name.startsWith("ok"))).toBe(true);
    expect(cases.filter((name) => !/^(bad|ok)(-|$)/.test(name))).toEqual([]);
  });

  it.each(cases.filter((name) => name.startsWith("bad")))(
    "%s shows exactly what is expected",
    async (name) => {
      const { findings, shown } = check(`rules/${code}/${name}`);
      expect(findings.map((finding) => finding.code)).toContain(code);
      await expect(shown).toMatchFileSnapshot(path.join(folder, code, name, "expected.txt"));
    },
  );

  it.each(cases.filter((name) => name.startsWith("ok")))("%s has no finding of this rule", (name) => {
    const { findings, shown } = check(`rules/${code}/${name}`);
    expect(
      findings.filter((finding) => finding.code === code),
      shown,
    ).toEqual([]);
  });
});
