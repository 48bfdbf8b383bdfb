import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opsbook, repository } from "./run.ts";

const run = promisify(execFile);
const LEAD = "workflows-catalog/workflows/lead-response/workflow.yaml";
const DESK = "workflows-catalog/workflows/service-desk/workflow.yaml";
const AS_OF = ["--as-of", "2026-11-22"];
let folder: string;

async function git(...args: string[]): Promise<string> {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return (await run("git", ["-C", folder, ...who, ...args])).stdout;
}

async function edit(file: string, old: string, now: string): Promise<void> {
  const text = await readFile(path.join(folder, file), "utf8");
  expect(text).toContain(old);
  await writeFile(path.join(folder, file), text.replace(old, now));
}

const against = (ref: string, ...more: string[]) =>
  opsbook(["validate", "--against", ref, ...AS_OF, ...more], { cwd: folder });

/** `main` lacks a tolerance; `edit` left it, and `main` has gone on since. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opsbook-against-"));
  await cp(path.join(repository, "test/fixtures/catalog"), path.join(folder, "workflows-catalog"), {
    recursive: true,
  });
  await edit(DESK, "  tolerance: 20%\n", "");
  await git("init", "-q", "-b", "main");
  await git("add", ".");
  await git("commit", "-q", "-m", "one");
  await git("switch", "-q", "-c", "edit");
  await git("switch", "-q", "main");
  await edit(LEAD, "amount: 45", "amount: 60");
  await git("commit", "-q", "-a", "-m", "two");
  await git("switch", "-q", "edit");
});
afterAll(() => rm(folder, { recursive: true }));

describe("opsbook validate --against", () => {
  it("says what changes, and lists what stood there before; that alone is no failure", async () => {
    await edit(LEAD, 'goal: "<= 15m"', 'goal: "<= 10m"');
    const { code, out, err } = await against("main");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replace(/commit [0-9a-f]{10}/, "commit 0123456789")).toBe(
      `Compared with where this branch left main, commit 0123456789.

${LEAD}
  - Response goal tightens from 15 to 10 minutes

1 problem stood there before:
  error[tolerance-before-controlled] ${DESK}:10:10 stage is "standard" and there is no tolerance

Safe to merge. 1 change; new: nothing to fix.
`,
    );
  });

  it("fails for an error that it brings, and leaves the repository as it is", async () => {
    await edit(LEAD, "fallback: crm-down.md", "");
    const before = await git("status", "--porcelain=v2", "--branch");
    const { code, out } = await against("main");
    expect(code).toBe(1);
    expect(out).toContain('    lowers a control: nobody knows what to do while "crm" is down\n');
    expect(out).toMatch(/^error\[fallback-per-dependency\] /m);
    expect(out).toMatch(/\n1 thing to fix\. 2 changes; new: 1 error\.\n$/);
    expect(await git("status", "--porcelain=v2", "--branch")).toBe(before);
  });

  it("asks the rules that compare with the default branch", async () => {
    await edit(LEAD, "stage: controlled", "stage: baseline");
    await edit(DESK, "stage: standard", "stage: controlled");
    await git("commit", "-q", "-a", "-m", "three");
    await edit(LEAD, "stage: baseline", "stage: controlled");
    expect((await against("HEAD")).out).not.toContain("one-expansion-at-a-time");
    await edit(DESK, "stage: controlled", "stage: standard");
    const { code, out } = await against("HEAD");
    expect(code).toBe(1);
    expect(out.match(/^error\[one-expansion-at-a-time\]/gm)).toHaveLength(2);
    await edit(DESK, "  measures:", "  tolerance: 10%\n  measures:");
  });

  it("gives it to other programs as JSON, for some files only where asked", async () => {
    const { out } = await against("main", "--format", "json", DESK);
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual(["summary", "findings", "against", "changes", "standing", "mended"]);
    expect(found.against).toEqual({ ref: "main", commit: (await git("merge-base", "main", "HEAD")).trim() });
    expect(found.changes.map(({ file }: { file: string }) => file)).toEqual([DESK]);
    expect(found.mended.map(({ code }: { code: string }) => code)).toEqual(["tolerance-before-controlled"]);
  });

  it("names files as the folder's reader does, wherever it is called", async () => {
    const inside = path.join(folder, "workflows-catalog");
    const args = ["validate", "--catalog", ".", "--against", "main", "--format", "json", ...AS_OF];
    const { changes } = JSON.parse((await opsbook(args, { cwd: inside })).out);
    expect(new Set(changes.map(({ file }: { file: string }) => file))).toEqual(new Set([LEAD, DESK]));
  });

  it("says so where there is no such branch, or no repository", async () => {
    const wrong = await against("nowhere");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('there is no branch, tag or commit "nowhere"');
    const apart = await mkdtemp(path.join(tmpdir(), "opsbook-apart-"));
    await cp(path.join(repository, "test/fixtures/catalog"), path.join(apart, "workflows-catalog"), {
      recursive: true,
    });
    const { code, err } = await opsbook(["validate", "--against", "main"], { cwd: apart });
    await rm(apart, { recursive: true });
    expect(code).toBe(2);
    expect(err).toContain("lies in no git repository");
  });
});
