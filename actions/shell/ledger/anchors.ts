import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Anchor } from "../../core/signal/ledger/chain.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The anchors of a folder of published weeks: the files `*.manifest.json`. None where the folder is absent.
 * Throws UsageError for a manifest that cannot be read.
 */
export async function readAnchors(folder: string): Promise<Anchor[]> {
  const names = await readdir(folder).catch(() => []);
  const manifests = names.filter((name) => name.endsWith(".manifest.json")).toSorted();
  const anchors = await Promise.all(manifests.map((name) => readAnchor(path.join(folder, name))));
  return anchors.filter((anchor) => anchor !== null);
}

/** A manifest names the newest batch that its week was computed from; null for a week without a ledger. */
async function readAnchor(file: string): Promise<Anchor | null> {
  const text = await readFile(file, "utf8");
  let digest: unknown;
  try {
    digest = (JSON.parse(text) as { ledger?: unknown }).ledger;
  } catch {
    digest = undefined;
  }
  if (digest === null) return null;
  if (typeof digest === "string") return { file: file.split(path.sep).join("/"), digest };
  throw new UsageError(
    `${file} is no manifest of a week: it names no batch of the ledger. Restore it with git.`,
  );
}
