import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opsbook, repository } from "./run.ts";

const TESTS = "workflows-catalog/workflows/lead-response/thresholds.test.yaml";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opsbook-tests-"));
  await cp(path.join(repository, "test/fixtures/catalog"), path.join(folder, "workflows-catalog"), {
    recursive: true,
  });
});
afterAll(() => rm(folder, { recursive: true }));

async function edited(old: string, now: string, work: () => Promise<void>): Promise<void> {
  const file = path.join(folder, TESTS);
  const text = await readFile(file, "utf8");
  expect(text).toContain(old);
  await writeFile(file, text.replace(old, now));
  await work().finally(() => writeFile(file, text));
}

describe("opsbook test", () => {
  it("shows each test with what was decided, and when", async () => {
    const { code, out } = await opsbook(["test"], { cwd: folder });
    expect(out).toContain(
      `${TESTS}\n  ok  Nobody answers for a morning\n      2026-11-16 12:20  fires slow-first-response`,
    );
    expect(out).toContain("2 tests: 2 as expected.");
    expect(code).toBe(0);
  });

  it("runs only the tests of a folder", async () => {
    const { out } = await opsbook(["test", "workflows-catalog/workflows/service-desk"], { cwd: folder });
    expect(out).toContain("1 test: 1 as expected.");
  });

  it("shows what was expected and what came instead, with line and column, and fails", async () => {
    await edited("12:20, fires", "10:20, fires", async () => {
      const { code, out } = await opsbook(["test"], { cwd: folder });
      expect(out).toContain(`expected  2026-11-16 10:20  fires slow-first-response  ${TESTS}:13:16`);
      expect(out).toMatch(
        /got {7}2026-11-16 12:20 {2}fires slow-first-response \(more than 3\.3\sh, 8 cases\)/,
      );
      expect(out).toContain("2 tests: 1 as expected, 1 not.");
      expect(code).toBe(1);
    });
  });

  it("says of a test that cannot be run why, and fails", async () => {
    await edited("until: 2026-11-16 16:00", "until: 2026-11-31 16:00", async () => {
      const { code, out } = await opsbook(["test"], { cwd: folder });
      expect(out).toContain(
        `${TESTS}:11:14 "2026-11-31 16:00" is a time that America/New_York does not have`,
      );
      expect(out).toContain("1 could not be run");
      expect(code).toBe(1);
    });
  });

  it("is not run on a catalog that cannot be read", async () => {
    await edited("kind: ThresholdTests", "kind: Thresholds", async () => {
      const { code, err } = await opsbook(["test"], { cwd: folder });
      expect(err).toContain("the catalog cannot be read");
      expect(code).toBe(2);
    });
  });
});
