import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const FOLDER = ".github/workflows";

/**
 * A workflow file in the words that act and actionlint know: they have not heard of `queue`, nor of `$/` for an action
 * of the same commit. The lines keep their numbers.
 */
export function inOlderWords(text: string): string {
  return text.replace(/^ +queue: max *$/gm, "").replace(/^( *(?:- )?uses: )\$\//gm, "$1./");
}

/** Rewrites the workflow files of a copy of the repository. */
export async function rewriteWorkflows(root: string, rewrite: (text: string) => string): Promise<void> {
  const folder = path.join(root, FOLDER);
  for (const name of (await readdir(folder)).filter((one) => /\.ya?ml$/.test(one))) {
    const file = path.join(folder, name);
    await writeFile(file, rewrite(await readFile(file, "utf8")));
  }
}
