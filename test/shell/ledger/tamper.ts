import type { BatchMessage } from "../../../actions/core/signal/ledger/commit-message.ts";
import { parseObjects } from "../../../actions/shell/ledger/snapshot.ts";
import { git } from "./repository.ts";

/** The files of a commit with their texts. */
export function filesAt(dir: string, commit: string): Map<string, string> {
  const paths = git(dir, ["ls-tree", "-r", "--name-only", commit]).split("\n");
  const names = paths.map((path) => `${commit}:${path}\n`).join("");
  const objects = parseObjects(Buffer.from(`${git(dir, ["cat-file", "--batch"], names)}\n\n`));
  return new Map(paths.map((path, at) => [path, objects[at]?.content as string]));
}

/** Commits of the ledger, root first. */
export function chainOf(dir: string): string[] {
  return git(dir, ["rev-list", "--reverse", "ledger"]).split("\n");
}

export function messageAt(dir: string, commit: string): string {
  return `${git(dir, ["log", "-1", "--format=%B", commit])}\n`;
}

/** Makes a commit of exactly these files, as somebody with the git command could. */
export function forgeCommit(
  dir: string,
  { parent, files, message }: { parent: string | null; files: ReadonlyMap<string, string>; message: string },
): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const script = [
    "commit refs/forged\n",
    "mark :1\n",
    "committer Person <person@example.com> 1764000000 +0000\n",
    data(message),
    parent === null ? "" : `from ${parent}\n`,
    "deleteall\n",
    ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
    "\nget-mark :1\nreset refs/forged\n\ndone\n",
  ].join("");
  return git(dir, ["fast-import", "--quiet", "--done"], script);
}

export function moveLedger(dir: string, commit: string): void {
  git(dir, ["update-ref", "refs/heads/ledger", commit]);
}

/** Rewrites history from a place on: `edit` changes the files of every commit there, `message` its message. */
export function rewriteFrom(
  dir: string,
  place: number,
  edit: (files: Map<string, string>) => void,
  message: (text: string, added: Map<string, string>, prev: BatchMessage | null) => string = (text) => text,
  read: (text: string) => BatchMessage | null = () => null,
): void {
  const chain = chainOf(dir);
  let parent: string | null = place === 0 ? null : (chain[place - 1] as string);
  for (const commit of chain.slice(place)) {
    const files = filesAt(dir, commit);
    edit(files);
    const before: Map<string, string> = parent === null ? new Map() : filesAt(dir, parent);
    const added = new Map([...files].filter(([path]) => !before.has(path)));
    const prev = parent === null ? null : read(messageAt(dir, parent));
    parent = forgeCommit(dir, { parent, files, message: message(messageAt(dir, commit), added, prev) });
  }
  moveLedger(dir, parent as string);
}
