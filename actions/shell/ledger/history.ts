import type { ChainCommit, TreeChange } from "../../core/signal/ledger/chain.ts";
import type { Git } from "../git.ts";
import { messageOfCommit, parseObjects } from "./snapshot.ts";

/** All commits below a tip, root first, with what each changes. Throws GitError where objects are absent or broken. */
export async function readHistory(git: Git, tip: string): Promise<ChainCommit[]> {
  const ids = (await git.text(["rev-list", "--topo-order", "--reverse", tip])).split("\n");
  const input = ids.map((id) => `${id}\n`).join("");
  const [objects, listed] = await Promise.all([
    git.run(["cat-file", "--batch"], input),
    git.text(["diff-tree", "--stdin", "-m", "--root", "-r", "-z", "--no-renames", "--no-abbrev"], input),
  ]);
  const changes = parseChanges(listed);
  return parseObjects(objects).map(({ id, content: raw }) => ({
    id,
    parents: [...raw.slice(0, raw.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(
      ([, parent]) => parent as string,
    ),
    message: messageOfCommit(raw),
    changes: changes.get(id) ?? [],
  }));
}

/** Output of `git diff-tree --stdin -z`: a commit's id, then for each change its description and its path. */
function parseChanges(listed: string): Map<string, TreeChange[]> {
  const byCommit = new Map<string, TreeChange[]>();
  let current: TreeChange[] = [];
  const fields = listed.split("\0");
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] as string;
    if (field.startsWith(":")) {
      const [, mode, before, after, status] = field.split(" ") as [string, string, string, string, string];
      at++;
      current.push({ mode, before, after, status: status[0] as string, path: fields[at] as string });
    } else if (field !== "") {
      const id = field.trim();
      current = byCommit.get(id) ?? [];
      byCommit.set(id, current);
    }
  }
  return byCommit;
}
