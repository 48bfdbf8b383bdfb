import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { git, scratchFolder, scratchRepository } from "../shell/ledger/repository.ts";

const root = path.resolve(import.meta.dirname, "../..");
const fixtures = path.join(root, "test/fixtures");
const bin = path.join(root, "actions/cli/bin.js");

function opsbook(...args: string[]) {
  const environment = { ...process.env, OPSBOOK_PII_KEY: "" };
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: root, env: environment, encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const catalog = ["--catalog", path.join(fixtures, "catalog"), "--as-of", "2026-11-16T08:00:00Z"];
const source = ["--source", path.join(fixtures, "import/german-crm.yaml")];
const leads = path.join(fixtures, "import/leads-w46.csv");

describe("opsbook import", () => {
  it("imports, says so in JSON, and ends well though some rows are in quarantine", () => {
    const ledger = scratchRepository();
    const { code, out, err } = opsbook(
      "import",
      leads,
      ...source,
      ...catalog,
      "--ledger",
      ledger,
      "--format",
      "json",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      imports: [
        { ok: true, summary: { source: "german-crm", added: 10, quarantined: 10, rows: { read: 14 } } },
      ],
    });
    expect(git(ledger, ["log", "--format=%s %aI", "ledger"])).toContain("2026-11-16T08:00:00");
  });

  it("drops a user's persons without a key, though the catalog is the sample business's", () => {
    const ledger = scratchRepository();
    const file = path.join(scratchFolder(), "leads.csv");
    writeFileSync(
      file,
      readFileSync(path.join(root, "workflows-catalog/sample/crm-leads-2026-11-16.csv"), "utf8")
        .split("\n", 5)
        .join("\n"),
    );
    const call = ["import", file, "--source", "crm-leads", "--catalog", path.join(root, "workflows-catalog")];
    const { code, out } = opsbook(...call, "--ledger", ledger, "--as-of", "2026-11-16T08:00:00Z");
    expect(code).toBe(0);
    expect(out).toContain("dropped, since OPSBOOK_PII_KEY is not set");
    expect(out).toContain("openssl rand -hex 32");
    expect(git(ledger, ["grep", "-c", "case.opened", "ledger", "--", "records"])).toContain("records/");
    expect(() => git(ledger, ["grep", "-q", '"person"', "ledger", "--", "records"])).toThrow();
  });

  it("ends with 1 where a file does not fit", () => {
    const file = path.join(scratchFolder(), "other.csv");
    writeFileSync(file, "a,b\n1,2\n");
    const { code, out } = opsbook("import", file, ...source, ...catalog, "--ledger", scratchRepository());
    expect(code).toBe(1);
    expect(out).toContain("other.csv does not fit the Source german-crm, so nothing of it was imported");
  });

  it("ends with 2 and the remedy where it was called wrongly", () => {
    const ledger = ["--ledger", scratchRepository()];
    const near = opsbook("import", leads, "--source", "help-dsk", ...catalog, ...ledger);
    expect([near.code, near.err]).toEqual([
      2,
      'opsbook: There is no Source "help-dsk". Did you mean help-desk?\n',
    ]);
    const absent = opsbook("import", "absent.csv", ...source, ...catalog, ...ledger);
    expect([absent.code, absent.err]).toEqual([
      2,
      "opsbook: There is no file absent.csv. Check the path of the export.\n",
    ]);
    const wrong = opsbook(
      "import",
      leads,
      "--source",
      path.join(fixtures, "catalog/people.yaml"),
      ...catalog,
      ...ledger,
    );
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("people.yaml is no Source");
  });
});
