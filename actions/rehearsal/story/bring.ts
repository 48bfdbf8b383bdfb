import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gitAt } from "../../shell/git.ts";
import type { TreeFile } from "../serve/tree.ts";
import { appendFiles } from "../serve/tree.ts";
import type { Stage } from "./stage.ts";

/** What a business that moves to GitHub has made on its own computer so far. */
export interface Belongings {
  /** A git repository with the branch `ledger`. */
  ledger: string;
  /** The folder of its boards. */
  board: string;
}

/** Pushes the ledger as its owner does, and lays the boards into the default branch, as a copy of the template has them. */
export async function bring({ serving, root }: Stage, { ledger, board }: Belongings): Promise<void> {
  const { tokens, git_url, repo, default_branch: branch } = serving.announcement;
  const basic = Buffer.from(`x-access-token:${tokens.owner}`).toString("base64");
  const header = `http.extraHeader=Authorization: Basic ${basic}`;
  await gitAt(ledger).run(["-c", header, "push", "--quiet", git_url, "refs/heads/ledger:refs/heads/ledger"]);
  await appendFiles(gitAt(serving.github.directory(repo)), await boardFiles(board, root), {
    branch,
    author: "owner <owner@example.com>",
    seconds: Math.floor(serving.github.clock.now() / 1000),
    message: "Boards so far\n",
    instead: "scoreboard",
  });
}

/** The board's files; its links lead from where it was made to the catalog, and then from where it lies in the repository. */
async function boardFiles(folder: string, root: string): Promise<Map<string, TreeFile>> {
  const files = new Map<string, TreeFile>();
  const up = path.relative(folder, root).split(path.sep).join("/");
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join("/");
    const bytes = await readFile(file);
    const moved = name.endsWith(".md")
      ? Buffer.from(bytes.toString("utf8").replaceAll(`${up}/`, "../"))
      : bytes;
    files.set(`scoreboard/${name}`, { mode: "100644", bytes: moved });
  }
  return files;
}
