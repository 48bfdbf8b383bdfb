import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusalOf, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe("git data over the API", () => {
  it("makes a commit of blobs, a tree and a parent, and a branch at it", async () => {
    const { ann, repo } = stage;
    const main = await ann.rest.git.getRef({ ...repo, ref: "heads/main" });
    const blob = await ann.rest.git.createBlob({ ...repo, content: "aGVsbG8K", encoding: "base64" });
    expect(blob.data.sha).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
    const tree = await ann.rest.git.createTree({
      ...repo,
      base_tree: main.data.object.sha,
      tree: [
        { path: "docs/deep/hello.txt", mode: "100644", type: "blob", sha: blob.data.sha },
        { path: "README.md", mode: "100644", type: "blob", sha: null },
      ],
    });
    const commit = await ann.rest.git.createCommit({
      ...repo,
      message: "Say hello",
      tree: tree.data.sha,
      parents: [main.data.object.sha],
    });
    await ann.rest.git.createRef({ ...repo, ref: "refs/heads/hello", sha: commit.data.sha });
    const listed = await ann.rest.git.getTree({ ...repo, tree_sha: "hello", recursive: "true" });
    expect(listed.data.tree.map(({ path, type }) => [path, type])).toEqual([
      ["docs", "tree"],
      ["docs/deep", "tree"],
      ["docs/deep/hello.txt", "blob"],
      ["prices.csv", "blob"],
    ]);
    const branch = await ann.rest.repos.getBranch({ ...repo, branch: "hello" });
    expect(branch.data.commit.commit.message).toBe("Say hello");
  });

  it("refuses what GitHub refuses of refs", async () => {
    const { ann, repo } = stage;
    const sha = (await ann.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
    const absent = "1".repeat(40);
    expect(await refusalOf(ann.rest.git.getRef({ ...repo, ref: "heads/none" }))).toEqual([404, "Not Found"]);
    expect(await refusalOf(ann.rest.git.createRef({ ...repo, ref: "refs/heads/main", sha }))).toEqual([
      422,
      "Reference already exists",
    ]);
    expect(await refusalOf(ann.rest.git.createRef({ ...repo, ref: "refs/heads/x", sha: absent }))).toEqual([
      422,
      "Object does not exist",
    ]);
    expect(await refusalOf(ann.rest.git.updateRef({ ...repo, ref: "heads/none", sha }))).toEqual([
      422,
      "Reference does not exist",
    ]);
    const orphan = await ann.rest.git.createCommit({
      ...repo,
      message: "Elsewhere",
      tree: (await ann.rest.git.getCommit({ ...repo, commit_sha: sha })).data.tree.sha,
      parents: [],
    });
    expect(
      await refusalOf(ann.rest.git.updateRef({ ...repo, ref: "heads/main", sha: orphan.data.sha })),
    ).toEqual([422, "Update is not a fast forward"]);
  });

  it("writes, replaces and deletes a file only against the blob that stands there", async () => {
    const { ann, repo } = stage;
    const content = Buffer.from("one\n").toString("base64");
    const made = await ann.rest.repos.createOrUpdateFileContents({
      ...repo,
      path: "notes/a b.md",
      message: "Add",
      content,
    });
    expect(made.status).toBe(201);
    const sha = made.data.content?.sha as string;
    const again = {
      ...repo,
      path: "notes/a b.md",
      message: "Change",
      content: Buffer.from("two\n").toString("base64"),
    };
    expect((await refusalOf(ann.rest.repos.createOrUpdateFileContents(again)))[0]).toBe(422);
    expect(
      await refusalOf(ann.rest.repos.createOrUpdateFileContents({ ...again, sha: "1".repeat(40) })),
    ).toEqual([409, `notes/a b.md does not match ${"1".repeat(40)}`]);
    const changed = await ann.rest.repos.createOrUpdateFileContents({ ...again, sha });
    expect(changed.status).toBe(200);
    const read = await ann.rest.repos.getContent({ ...repo, path: "notes/a b.md" });
    expect(Buffer.from((read.data as { content: string }).content, "base64").toString()).toBe("two\n");
    await ann.rest.repos.deleteFile({
      ...repo,
      path: "notes/a b.md",
      message: "Go",
      sha: changed.data.content?.sha as string,
    });
    expect((await refusalOf(ann.rest.repos.getContent({ ...repo, path: "notes/a b.md" })))[0]).toBe(404);
    const root = await ann.rest.repos.getContent({ ...repo, path: "" });
    expect((root.data as { name: string }[]).map(({ name }) => name)).toEqual(["README.md", "prices.csv"]);
  });

  it("compares two branches from their merge base on", async () => {
    const { ann, repo } = stage;
    const { data } = await ann.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: "main...hello" });
    expect([data.status, data.ahead_by, data.behind_by]).toEqual(["diverged", 1, 3]);
    expect(data.files?.map(({ filename, status }) => [filename, status])).toEqual([
      ["README.md", "removed"],
      ["docs/deep/hello.txt", "added"],
    ]);
    const commits = await ann.rest.repos.listCommits({ ...repo, sha: "main", path: "notes/a b.md" });
    expect(commits.data.map(({ commit }) => commit.message)).toEqual(["Go", "Change", "Add"]);
  });

  it("answers as GitHub describes it", () => {
    expect(stage.breaches).toEqual([]);
  });
});
