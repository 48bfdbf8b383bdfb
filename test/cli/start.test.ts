import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../shell/ledger/repository.ts";
import { repository } from "./run.ts";

const bin = path.join(repository, "actions/cli/bin.js");
const start = (out: string, env: Record<string, string>) =>
  spawnSync(process.execPath, [bin, "start", "--out", out], {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

describe("opsbook start", () => {
  // One run for all that is to be seen in it: it starts a GitHub, its runner, and the built actions.
  it("shows the gate shut and open, then the scoreboard, in lines that a newcomer can read", () => {
    const out = path.join(scratchFolder(), "made");
    const { status, stdout, stderr } = start(out, {});
    expect(stderr).toBe("");
    expect(status).toBe(0);
    for (const shown of [
      "✗ #1 opsbook/validate  failure: 1 thing to fix",
      '✗ #1 not merged        Required status check "opsbook/validate" is failing',
      "● #2 opsbook/approval  pending: Waits for Quality lead",
      "│ - Response goal tightens from 15 to 10 minutes.",
      "✓ #2 opsbook/approval  success: Approved by Quality lead",
      "✓ #2 merged",
      "26 weeks, 2026-W21 to 2026-W46",
      '· #6 issue opened      "The CRM is down"',
      "● #6 incident          acknowledged",
      "● #6 incident          mitigated",
      '✓ #6 issue closed      "The CRM is down"',
      "I understood:",
      "Until somebody took it on (MTTA): mean 19 min",
      '✓ main committed       "Scoreboard of week 47 (2026-W47), to date"',
      '✓ main committed       "Scoreboard of week 47 (2026-W47)"\n',
      "┌─ The board of 2026-W47, on main",
      "What to try next:",
    ])
      expect(stdout).toContain(shown);
    const order = [
      "#1 opened",
      "#1 not merged",
      "#2 merged",
      "30,916 records",
      "A week on GitHub",
      "#6 issue opened",
      "#6 issue closed",
      "to date",
      "┌─ Incidents on the board of 2026-W47",
      "On this computer, week 2026-W46:",
    ];
    const places = order.map((text) => stdout.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const lines = stdout.split("\n");
    expect(lines.length).toBeLessThanOrEqual(190);
    expect(stdout).not.toContain("\u001b");
    expect(existsSync(path.join(out, "scoreboard/README.md"))).toBe(true);
  }, 600_000);

  it("takes nothing of an earlier start away where there is no git to make it anew", () => {
    const out = path.join(scratchFolder(), "made");
    mkdirSync(path.join(out, "ledger.git"), { recursive: true });
    writeFileSync(path.join(out, "board.md"), "earlier");
    const { status, stderr } = start(out, { PATH: scratchFolder() });
    expect(status).toBe(2);
    expect(stderr).toContain("Install git and try again");
    expect(readFileSync(path.join(out, "board.md"), "utf8")).toBe("earlier");
  });

  it("tells what the machine refuses, and no bug", () => {
    const file = path.join(scratchFolder(), "file");
    writeFileSync(file, "x");
    const { status, stderr } = start(path.join(file, "made"), {});
    expect(status).toBe(2);
    expect(stderr).toBe(
      `opsbook: ${path.join(file, "made")}: A file stands where a folder is needed. Name another place.\n`,
    );
  });
});
