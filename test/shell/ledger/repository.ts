import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { IncomingRow, NewRecords, OnChange } from "../../../actions/core/signal/ledger/batch.ts";
import { resolveWeek } from "../../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import type { Ledger } from "../../../actions/shell/ledger/ledger.ts";

/** Runs git as a person would, with a name and without the machine's configuration. */
export function git(dir: string, args: readonly string[], input?: string): string {
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_AUTHOR_NAME: "Person",
    GIT_AUTHOR_EMAIL: "person@example.com",
    GIT_COMMITTER_NAME: "Person",
    GIT_COMMITTER_EMAIL: "person@example.com",
  };
  const options = { cwd: dir, env: environment, input: input ?? "", stdio: "pipe" } as const;
  return execFileSync("git", [...args], { ...options, encoding: "utf8" }).trimEnd();
}

/** A folder that is removed after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "opsbook-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** An empty git repository that is removed after the test. */
export function scratchRepository(kind: "bare" | "with a work tree" = "bare"): string {
  const folder = scratchFolder();
  git(folder, ["init", "--quiet", "--initial-branch=main", ...(kind === "bare" ? ["--bare"] : [])]);
  return folder;
}

/** A batch of rows in the business's zone UTC. */
export function batchOf(
  rows: readonly IncomingRow[],
  { onChange = "quarantine", ...rest }: Partial<Omit<NewRecords, "onChange">> & { onChange?: OnChange } = {},
): NewRecords {
  return {
    zone: "UTC",
    at: "2026-11-23T09:00:00.000Z",
    title: "Import crm.csv",
    read: () => [rows],
    ...rest,
    onChange: () => onChange,
  };
}

/** The records that count, over all weeks, by id. */
export async function allRecords(ledger: Ledger): Promise<EventRecord[]> {
  const records: EventRecord[] = [];
  for (const { week } of await ledger.weeks()) {
    for await (const block of resolveWeek(ledger.readWeek(week))) records.push(...block);
  }
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
