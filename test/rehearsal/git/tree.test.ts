import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeBare } from "../../../actions/rehearsal/git/bare.ts";
import { diffFiles } from "../../../actions/rehearsal/git/diff.ts";
import { type Objects, openObjects } from "../../../actions/rehearsal/git/objects.ts";
import { changeTree, entryAt, walkTree } from "../../../actions/rehearsal/git/tree.ts";
import { type Git, gitAt } from "../../../actions/shell/git.ts";

let dir = "";
let git: Git;
let objects: Objects;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "opsbook-tree-"));
  await makeBare(dir, { defaultBranch: "main" });
  git = gitAt(dir);
  objects = openObjects(git);
});
afterAll(async () => {
  objects.close();
  await rm(dir, { recursive: true, force: true });
});

/** Names that sort differently as files and as folders, and names beyond ASCII. */
const name = fc.constantFrom("a", "a.b", "a-b", "a b", "ab", "é", "B", "z\u{1F600}");
const files = fc.dictionary(
  fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")),
  fc.string(),
  {
    maxKeys: 8,
  },
);

/** A file cannot also be a folder: the shorter path gives way. */
function consistent(wanted: Record<string, string>): [path: string, text: string][] {
  const paths = Object.keys(wanted);
  return Object.entries(wanted).filter(([own]) => !paths.some((other) => other.startsWith(`${own}/`)));
}

const changesOf = (wanted: [string, string][]) =>
  Promise.all(
    wanted.map(async ([file, text]) => ({
      path: file,
      mode: "100644",
      sha: await objects.write("blob", Buffer.from(text)),
    })),
  );

it("writes the trees that git itself would write", async () => {
  await fc.assert(
    fc.asyncProperty(files, files, async (first, second) => {
      const wanted = consistent({ ...first, ...second });
      const inOne = await changeTree(objects, null, await changesOf(wanted));
      const before = await changeTree(objects, null, await changesOf(consistent(first)));
      const gone = consistent(first).filter(([file]) => !wanted.some(([own]) => own === file));
      const removals = gone.map(([file]) => ({ path: file, mode: "100644", sha: null }));
      const inTwo = await changeTree(
        objects,
        await changeTree(objects, before, removals),
        await changesOf(wanted),
      );
      expect(inTwo).toBe(inOne);
      const listed = (await git.text(["ls-tree", "-r", "-z", "--name-only", inOne]))
        .split("\0")
        .filter((file) => file !== "");
      expect(listed.toSorted()).toEqual(wanted.map(([file]) => file).toSorted());
      const walked = (await walkTree(objects, inOne)).filter(({ mode }) => mode !== "040000");
      expect(walked.map((entry) => entry.path)).toEqual(listed);
    }),
    { numRuns: 25 },
  );
  expect((await git.run(["fsck", "--strict", "--no-dangling"])).toString()).toBe("");
});

it("finds what stands at a path, and nothing below a file", async () => {
  const tree = await changeTree(objects, null, await changesOf([["a/b.txt", "x"]]));
  expect((await entryAt(objects, tree, "a/b.txt"))?.mode).toBe("100644");
  expect((await entryAt(objects, tree, "a/"))?.mode).toBe("040000");
  expect(await entryAt(objects, tree, "a/b.txt/c")).toBeNull();
});

it("answers nothing to a name that would be a second question", async () => {
  expect(await objects.read("HEAD\ncontents HEAD")).toBeNull();
  expect(await objects.find("no such thing")).toBeNull();
  expect(await objects.find("1".repeat(40))).toBeNull();
});

it("tells renamed, binary, removed and changed files apart", async () => {
  const long = "one\ntwo\nthree\nfour\nfive\n";
  const before = await changeTree(
    objects,
    null,
    await changesOf([
      ["old name.md", long],
      ["gone.md", "x\n"],
      ["same.md", "y\n"],
    ]),
  );
  const binary = await objects.write("blob", Buffer.from([0, 1, 2]));
  const added = await changesOf([
    ["new é.md", `${long}six\n`],
    ["same.md", "z\n"],
  ]);
  const removed = ["old name.md", "gone.md"].map((file) => ({ path: file, mode: "100644", sha: null }));
  const after = await changeTree(objects, before, [
    ...added,
    ...removed,
    { path: "b.bin", mode: "100644", sha: binary },
  ]);
  const found = await diffFiles(git, before, after);
  expect(
    found.map(({ filename, status, additions, deletions, patch }) => [
      filename,
      status,
      additions,
      deletions,
      patch?.split("\n")[0],
    ]),
  ).toEqual([
    ["b.bin", "added", 0, 0, undefined],
    ["gone.md", "removed", 0, 1, "@@ -1 +0,0 @@"],
    ["new é.md", "renamed", 1, 0, "@@ -3,3 +3,4 @@ two"],
    ["same.md", "modified", 1, 1, "@@ -1 +1 @@"],
  ]);
  expect(found[2]?.previousFilename).toBe("old name.md");
});
