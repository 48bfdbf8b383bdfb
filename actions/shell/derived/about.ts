import type { DerivedBranch, TreeChange } from "./derived-branch.ts";
import { parseTreeObject, readObjects } from "./read-objects.ts";

/** What the index on the branch was made from. */
export interface About {
  /** The ledger's commit: every batch up to it is in the index. */
  ledger: string;
  /** The tree of the index. */
  ids: string;
}

/** The number goes up with every change of a form, of the hash, or of what a record's content is. */
const API_VERSION = "opsbook/derived-1";
const FILE = "derived.json";
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** What stands at the root of the branch by name; nothing where the branch is absent. */
export async function rootOf({ git, remote, tip }: DerivedBranch): Promise<Map<string, string>> {
  const commit = tip();
  if (commit === null) return new Map();
  const id = await git.text(["rev-parse", `${commit}^{tree}`]);
  await remote.bring([id]);
  const [tree] = await readObjects(git, [id]);
  if (!tree) return new Map();
  return new Map(parseTreeObject(tree, id.length).map((entry) => [entry.name, entry.id]));
}

/** Null where the branch is absent, of another form, or not ours. */
export async function readAbout(branch: DerivedBranch): Promise<About | null> {
  const root = await rootOf(branch);
  const [file, ids] = [root.get(FILE), root.get("ids")];
  if (file === undefined || ids === undefined) return null;
  await branch.remote.bring([file, ids]);
  const [bytes] = await readObjects(branch.git, [file]);
  try {
    const about = JSON.parse(bytes?.toString("utf8") ?? "") as { apiVersion?: unknown; ledger?: unknown };
    if (about.apiVersion !== API_VERSION || typeof about.ledger !== "string") return null;
    return COMMIT.test(about.ledger) ? { ledger: about.ledger, ids } : null;
  } catch {
    return null;
  }
}

export function renderAbout(ledger: string): TreeChange {
  return { do: "write", path: FILE, bytes: `${JSON.stringify({ apiVersion: API_VERSION, ledger })}\n` };
}
