import { mkdtempSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { IncomingRow } from "../../../actions/core/signal/ledger/batch.ts";
import { type EmbeddedGitHub, startGitHub } from "../../../actions/rehearsal/server.ts";
import { type Ledger, openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { openSharedRepository } from "../../../actions/shell/operate/shared-repository.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";
import { scratchFolder } from "./repository.ts";

const DAY = 24 * 3_600_000;
const MONDAY = Date.UTC(2026, 8, 28);

/** Rows of a week of a business: cases counted up, two records each. */
export function weekOf(week: number, count: number): IncomingRow[] {
  return sampleRows(
    ...Array.from({ length: count }, (_, at) => {
      const number = 1000 + week * 100 + Math.floor(at / 2);
      const type = at % 2 === 0 ? "case.opened" : "case.responded";
      const time = new Date(MONDAY + week * 7 * DAY + at * 60_000).toISOString();
      return sampleRecord({ id: `${type}:${number}`, type, subject: `${number}`, time });
    }),
  );
}

/** A repository on the embedded GitHub, and fresh runners that know it by its address and a token alone. */
export interface Hosted {
  github: EmbeddedGitHub;
  /** The repository itself, as it lies on the server. */
  dir: string;
  /** The ledger as a job on a fresh runner opens it. */
  fresh: () => Promise<Ledger>;
  /** Requests of git since the last time that this was asked, by what they were for. */
  requests: () => Record<string, number>;
}

export async function hosted(): Promise<Hosted> {
  const github = await startGitHub({ frozen: true, now: "2026-11-23T09:00:00Z" });
  onTestFinished(() => github.close());
  const token = await github.addUser({ login: "ann", email: "ann@example.com" });
  await github.addRepository({
    owner: "ann",
    name: "shop",
    private: true,
    files: { "README.md": "# Shop\n" },
  });
  const temp = scratchFolder();
  const fresh = async (): Promise<Ledger> => {
    const folder = mkdtempSync(path.join(temp, "runner-"));
    const { git, remote } = await openSharedRepository({
      url: `${github.url}/ann/shop.git`,
      token,
      temp: folder,
    });
    return openLedger(git.dir, { remote });
  };
  let seen = 0;
  const requests = (): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { route } of github.calls.slice(seen)) counts[route] = (counts[route] ?? 0) + 1;
    seen = github.calls.length;
    return counts;
  };
  return { github, dir: github.directory("ann/shop"), fresh, requests };
}
