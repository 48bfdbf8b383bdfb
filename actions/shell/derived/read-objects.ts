import type { Git } from "../git.ts";

/** An entry of a tree. */
export interface TreeEntry {
  name: string;
  id: string;
  isTree: boolean;
}

/** The bytes of objects, in the order asked for, from one `git cat-file --batch`; null for one that is absent. */
export async function readObjects(git: Git, ids: readonly string[]): Promise<(Buffer | null)[]> {
  if (ids.length === 0) return [];
  const answer = await git.run(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  let at = 0;
  return ids.map(() => {
    const end = answer.indexOf(0x0a, at);
    const size = Number(answer.toString("latin1", at, end).split(" ")[2]);
    at = end + 1;
    if (!Number.isSafeInteger(size)) return null;
    const bytes = answer.subarray(at, at + size);
    at += size + 1;
    return bytes;
  });
}

/** The entries of a raw tree object: `<mode> <name>`, a zero byte, and the id's bytes. `length` is an id's in digits. */
export function parseTreeObject(bytes: Buffer, length: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const [mode = "", name = ""] = splitOnce(bytes.toString("utf8", at, end));
    const id = bytes.toString("hex", end + 1, end + 1 + length / 2);
    entries.push({ name, id, isTree: mode === "40000" });
    at = end + 1 + length / 2;
  }
  return entries;
}

function splitOnce(text: string): [string, string] {
  const space = text.indexOf(" ");
  return [text.slice(0, space), text.slice(space + 1)];
}
