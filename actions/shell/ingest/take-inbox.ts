import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import type { Source } from "../../core/catalog/generated/types.ts";
import type { MisfitProblem } from "../../core/signal/source/columns.ts";
import { sourceOfPath } from "../../core/signal/ways/inbox-name.ts";
import type { Outcome } from "../../core/signal/ways/outcome.ts";
import { toldName } from "../../core/signal/ways/told-name.ts";
import type { Git } from "../git.ts";
import { importFile } from "../import.ts";
import { emptyInbox, type Inbox, type InboxFile, readInbox, writeInboxFile } from "../inbox/inbox-branch.ts";
import { foreignFormat } from "../rows/survey.ts";
import { fittingSources } from "./fitting-sources.ts";
import { type Ingest, MOST_BYTES, outcomeOf, sourcesByName } from "./ingest.ts";

/** The shared repository, and GitHub's name in it. */
export interface InboxPlace {
  git: Git;
  remote: string;
}

const WAY = "inbox";
/** Whoever keeps uploading is served by the next run. */
const ROUNDS = 5;
const KEY_LENGTH = 16;

/**
 * Takes in what was uploaded, and empties the inbox once all of it is acknowledged. What arrives in between is read in
 * another round: the branch is only emptied at the very commit that was read, so that nothing is lost.
 *
 * @param acknowledge writes down what was refused, before its file goes.
 */
export async function takeInbox(
  ingest: Ingest,
  { git, remote }: InboxPlace,
  acknowledge: (outcomes: readonly Outcome[]) => Promise<void>,
): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const inbox = await readInbox(git, remote);
    if (inbox === null) break;
    const taken = await takeFiles(ingest, git, inbox, outcomes);
    await acknowledge(taken);
    if ((await emptyInbox(git, remote, inbox.commit)) === "emptied") break;
  }
  return [...outcomes.values()];
}

async function takeFiles(
  ingest: Ingest,
  git: Git,
  { files }: Inbox,
  outcomes: Map<string, Outcome>,
): Promise<Outcome[]> {
  const folder = await mkdtemp(path.join(ingest.temp, "opsbook-inbox-"));
  const taken: Outcome[] = [];
  try {
    for (const file of files) {
      const known = `${file.blob} ${file.path}`;
      if (outcomes.has(known)) continue;
      const at = path.join(folder, "upload");
      const outcome = await takeFile(ingest, git, file, at).finally(() => rm(at, { force: true }));
      outcomes.set(known, outcome);
      taken.push(outcome);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return taken;
}

async function takeFile(ingest: Ingest, git: Git, file: InboxFile, at: string): Promise<Outcome> {
  const name = toldName(path.posix.basename(file.path));
  const key = file.blob.slice(0, KEY_LENGTH);
  if (!file.isFile) {
    const problem = { message: "it is a link, not a file", fix: "upload the file itself" };
    return { way: WAY, name, source: null, kind: "refused", reason: "file", problems: [problem], key };
  }
  await writeInboxFile(git, file, at);
  const found = await sourceFor(ingest, file.path, at);
  if (!found.ok) {
    const { problem } = found;
    return { way: WAY, name, source: null, kind: "refused", reason: "no-source", problems: [problem], key };
  }
  const { source } = found;
  const request = { ...ingest, file: at, name, source, way: WAY, most: MOST_BYTES } as const;
  return outcomeOf(WAY, name, await importFile(request), key);
}

type Found = { ok: true; source: Source } | { ok: false; problem: MisfitProblem };

/** The Source that the name says; else the only one that the file fits. */
async function sourceFor(ingest: Ingest, uploaded: string, at: string): Promise<Found> {
  const sources = sourcesByName(ingest.catalog);
  const named = sources.get(sourceOfPath(uploaded, [...sources.keys()]) ?? "");
  if (named !== undefined) return { ok: true, source: named };
  // Another name would not make a table of a workbook.
  const foreign = await foreignFormat(at);
  if (foreign !== null) return { ok: false, problem: foreign };
  const fitting = await fittingSources(ingest, [...sources.values()], at);
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) return { ok: true, source: only };
  const names = (fitting.length > 0 ? fitting : [...sources.values()]).map(({ metadata }) => metadata.name);
  const message =
    fitting.length > 0
      ? "it fits more than one source, and nobody can tell which one is meant"
      : "it fits no source";
  const fix = `begin its name with the name of its source (${names.join(", ") || "there is none yet"}) and upload it again`;
  return { ok: false, problem: { message, fix } };
}
