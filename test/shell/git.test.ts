import { mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { GitError, gitEnvironment, openGit } from "../../actions/shell/git.ts";
import { UsageError } from "../../actions/shell/usage-error.ts";
import { scratchFolder, scratchRepository } from "./ledger/repository.ts";

describe("the git command", () => {
  it("opens a repository with a work tree and a bare one", async () => {
    const tree = realpathSync(scratchRepository("with a work tree"));
    const bare = realpathSync(scratchRepository("bare"));
    expect((await openGit(tree)).dir).toBe(path.join(tree, ".git"));
    expect((await openGit(bare)).dir).toBe(bare);
  });

  it("refuses a folder inside another repository, so that a mistyped path is not written to", async () => {
    const folder = path.join(scratchRepository("with a work tree"), "inside");
    mkdirSync(folder);
    await expect(openGit(folder)).rejects.toThrow(UsageError);
    await expect(openGit(folder)).rejects.toThrow("is not a git repository");
  });

  it("says what to do where there is no folder", async () => {
    await expect(openGit(path.join(scratchFolder(), "absent"))).rejects.toThrow(/git init/);
  });

  it("passes arguments and input as they are, without a shell", async () => {
    const git = await openGit(scratchRepository());
    const id = await git.text(["hash-object", "-w", "--stdin"], "$(rm -rf /); `x`\n");
    expect(await git.text(["cat-file", "blob", id])).toBe("$(rm -rf /); `x`");
  });

  it("keeps git's own words in the error of a call that failed", async () => {
    const git = await openGit(scratchRepository());
    const failed = git.run(["cat-file", "blob", "nothing"]);
    await expect(failed).rejects.toThrow(GitError);
    await expect(failed).rejects.toThrow(
      /cat-file blob nothing ended with 128: fatal: Not a valid object name/,
    );
  });

  it("hides what a surrounding git has set and keeps how to reach a remote", () => {
    const environment = gitEnvironment({
      PATH: "/bin",
      GIT_DIR: "/elsewhere",
      GIT_INDEX_FILE: "/elsewhere/index",
      GIT_SSH_COMMAND: "ssh -i key",
    });
    expect(environment).toMatchObject({ PATH: "/bin", GIT_SSH_COMMAND: "ssh -i key" });
    expect(environment).not.toHaveProperty("GIT_DIR");
    expect(environment).not.toHaveProperty("GIT_INDEX_FILE");
  });
});
