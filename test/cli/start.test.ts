import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
