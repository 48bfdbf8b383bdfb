import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * What GitHub allows of its clients: partial clones, fetching any object by its hash, and reading pull requests'
 * refs. Objects are checked on the way in and never collected, so a snapshot of the refs is a snapshot of all.
 */
const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
	logallrefupdates = false
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[transfer]
	fsckObjects = true
[gc]
	auto = 0
`;

export interface BareOptions {
  defaultBranch: string;
  /** The repository that this one is a fork of: its objects are shared, as in GitHub's networks. */
  parent?: string;
}

/** Makes an empty bare repository, by hand: `git init` would cost a process at each start. */
export async function makeBare(dir: string, { defaultBranch, parent }: BareOptions): Promise<void> {
  await Promise.all(
    ["objects/info", "objects/pack", "refs/heads", "refs/tags"].map((folder) =>
      mkdir(path.join(dir, folder), { recursive: true }),
    ),
  );
  await writeFile(path.join(dir, "config"), CONFIG);
  await writeFile(path.join(dir, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
  if (parent !== undefined) {
    await writeFile(path.join(dir, "objects/info/alternates"), `${path.join(parent, "objects")}\n`);
  }
}
