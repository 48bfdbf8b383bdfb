import { nodeId, type World } from "../api/world.ts";
import { type Commit, type Signature, signatureTime } from "../git/commit.ts";
import type { FileChange } from "../git/diff.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { WEB_FLOW_EMAIL } from "./app.ts";
import type { CommitAnswer, DiffEntry, GitCommit, SimpleUser } from "./types.ts";
import { simpleUser, userOfEmail } from "./user.ts";

const person = (signature: Signature) => ({
  name: signature.name,
  email: signature.email,
  date: signatureTime(signature),
});

/** GitHub signs what it commits itself; nothing else is signed here. */
function verification({ committer }: Commit) {
  const signed = committer.email === WEB_FLOW_EMAIL;
  return {
    verified: signed,
    reason: signed ? "valid" : "unsigned",
    signature: null,
    payload: null,
    verified_at: null,
  };
}

/** The account of a commit's author or committer, as far as its address belongs to one. */
function accountOf(world: World, { email }: Signature): SimpleUser | null {
  const user = userOfEmail(world, email);
  return user === null ? null : simpleUser(world, user.login);
}

/** A commit as the git data routes show it. */
export function gitCommit(world: World, repo: RepositoryState, commit: Commit): GitCommit {
  const api = `${world.url}/repos/${fullName(repo)}/git`;
  const html = `${world.url}/${fullName(repo)}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId("C", commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${api}/trees/${commit.tree}` },
    message: commit.message.replace(/\n$/, ""),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/${sha}` })),
    verification: verification(commit),
  };
}

/** A commit as lists and comparisons show it: without its files. */
export function commitShape(world: World, repo: RepositoryState, commit: Commit): CommitAnswer {
  const api = `${world.url}/repos/${fullName(repo)}`;
  const html = `${world.url}/${fullName(repo)}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId("C", commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message.replace(/\n$/, ""),
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: verification(commit),
    },
    author: accountOf(world, commit.author),
    committer: accountOf(world, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${html}/${sha}`,
    })),
  };
}

/** A changed file as pull requests, commits and comparisons show it. */
export function diffEntry(world: World, repo: RepositoryState, head: string, file: FileChange): DiffEntry {
  const path = encodePath(file.filename);
  const name = fullName(repo);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${world.url}/${name}/blob/${head}/${path}`,
    raw_url: `${world.url}/${name}/raw/${head}/${path}`,
    contents_url: `${world.url}/repos/${name}/contents/${path}?ref=${head}`,
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  };
}

/** A path as it stands in an address. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
