import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openSharedRepository } from "../../../actions/shell/operate/shared-repository.ts";
import { git, scratchFolder, scratchRepository } from "../ledger/repository.ts";

const TOKEN = "a-token-of-a-job";

/** A repository with two commits, as the remote. */
function origin(): { url: string; tip: string; blob: string } {
  const url = scratchRepository("with a work tree");
  for (const text of ["one", "two"]) {
    git(url, ["commit", "--quiet", "--allow-empty", "-m", text]);
  }
  const blob = git(url, ["hash-object", "-w", "--stdin"], "a definition");
  const folder = git(url, ["mktree"], `100644 blob ${blob}\ta.yaml\n`);
  const other = git(url, ["mktree"], `100644 blob ${blob}\tb.yaml\n`);
  const tree = git(url, ["mktree"], `040000 tree ${other}\tboards\n040000 tree ${folder}\tcatalog\n`);
  const tip = git(url, ["commit-tree", tree, "-p", "HEAD", "-m", "three"]);
  git(url, ["update-ref", "refs/heads/main", tip]);
  git(url, ["config", "uploadpack.allowFilter", "true"]);
  git(url, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  return { url: `file://${url}`, tip, blob };
}

const here = (dir: string): string[] =>
  git(dir, ["cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"]).split("\n").toSorted();

describe("the repository that a job's steps share", () => {
  it("has a commit without its past and its files, and the files that are asked for", async () => {
    const { url, tip, blob } = origin();
    const shared = await openSharedRepository({ url, token: TOKEN, temp: scratchFolder() });
    await shared.fetchTree(tip, "catalog");
    // The other folder is not here.
    expect(here(shared.git.dir)).toEqual(["commit", "tree", "tree"]);
    await shared.fetchBlobs([blob]);
    expect(here(shared.git.dir)).toEqual(["blob", "commit", "tree", "tree"]);
    expect(await shared.git.text(["show", `${tip}:catalog/a.yaml`])).toBe("a definition");
  });

  it("keeps what one step has fetched for the next, and not the token", async () => {
    const { url, tip, blob } = origin();
    const temp = scratchFolder();
    const first = await openSharedRepository({ url, token: TOKEN, temp });
    await first.fetchTree(tip, "catalog");
    await first.fetchBlobs([blob]);
    const config = path.join(first.git.dir, "config");
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
    expect(await readFile(config, "utf8")).toContain(basic);
    await first.close();
    expect(await readFile(config, "utf8")).not.toContain(basic);
    // The remote is gone: what the second step needs is there.
    const second = await openSharedRepository({ url: "file:///nowhere", token: TOKEN, temp });
    await second.fetchTree(tip, "catalog");
    await second.fetchBlobs([blob]);
    expect(here(second.git.dir)).toEqual(["blob", "commit", "tree", "tree"]);
  });

  it("is made anew where a killed step left it broken", async () => {
    const { url, tip } = origin();
    const temp = scratchFolder();
    await mkdir(path.join(temp, "opsbook-operate.git", "refs"), { recursive: true });
    await writeFile(path.join(temp, "opsbook-operate.git", "config"), "[core\n");
    const shared = await openSharedRepository({ url, token: TOKEN, temp });
    await writeFile(path.join(shared.git.dir, "shallow.lock"), "");
    const again = await openSharedRepository({ url, token: TOKEN, temp });
    await again.fetchTree(tip, "catalog");
    expect(here(again.git.dir)).toEqual(["commit", "tree", "tree"]);
  });
});
