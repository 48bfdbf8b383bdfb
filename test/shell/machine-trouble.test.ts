import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { GitError } from "../../actions/shell/git.ts";
import { machineTrouble } from "../../actions/shell/machine-trouble.ts";
import { scratchFolder } from "./ledger/repository.ts";

const failed = (code: string, place?: string) =>
  Object.assign(new Error(`${code}: no, write`), { code, ...(place === undefined ? {} : { path: place }) });

function thrownBy(act: () => void): unknown {
  try {
    act();
    return null;
  } catch (error) {
    return error;
  }
}

describe("a failure of the machine", () => {
  it("is told with the place and the remedy", () => {
    expect(machineTrouble(failed("EACCES", "/data/board"))).toBe(
      "/data/board: This user has no permission for it. Give the user who runs Opsbook the right to read and write there, or name another place.",
    );
    expect(machineTrouble(failed("EROFS", "/data/board"))).toMatch(
      /^\/data\/board: The disk can only be read\. Name/,
    );
    expect(machineTrouble(failed("ENOSPC"))).toBe("The disk is full. Free some space, then run it again.");
  });

  it("is known in the words of git, with the repository", () => {
    const args = ["--git-dir=/data/ledger.git", "fast-import"];
    const denied = "error: insufficient permission for adding an object to repository database objects\nmore";
    expect(machineTrouble(new GitError(args, 128, denied))).toMatch(
      /^\/data\/ledger\.git: This user has no permission.*Git said: error: insufficient permission[^\n]*$/,
    );
    expect(machineTrouble(new GitError(args, 128, "fatal: write error: No space left on device"))).toContain(
      "The disk is full",
    );
    expect(machineTrouble(new GitError(args, 128, "fatal: Not a valid object name"))).toBeNull();
  });

  it.runIf(existsSync("/dev/full"))("is known when the disk is full indeed", () => {
    expect(machineTrouble(thrownBy(() => writeFileSync("/dev/full", "x")))).toContain("The disk is full");
  });

  it("is nothing else: a folder where a file belongs, or a bug, stays what it is", () => {
    const folder = path.join(scratchFolder(), "a");
    mkdirSync(folder);
    expect(machineTrouble(thrownBy(() => writeFileSync(folder, "x")))).toBeNull();
    expect(machineTrouble(new TypeError("x is undefined"))).toBeNull();
  });
});
