import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import {
  chainDigest,
  type ManifestFile,
  nextBatchName,
  renderBatchMessage,
} from "../../core/signal/ledger/commit-message.ts";
import { renderLedgerPath } from "../../core/signal/ledger/files.ts";
import type { Place } from "../../core/signal/ledger/plan.ts";
import { feed, type Git, type GitProcess, IDENTITY } from "../git.ts";
import type { LedgerTip } from "./ledger.ts";
import { ABOUT, aboutText } from "./snapshot.ts";

/** A file stays under 1 MB: GitHub's contents API serves no more (REL-16). */
export const PART_BYTES = 1_000_000;
/** Unwritten lines of all weeks together; a batch over many years is cut into smaller files before it fills memory. */
const HELD_BYTES = 64_000_000;
const FIRST_BUFFER = 16_384;
/** No ref of this name is ever written: it names the commit while git builds it. */
const PENDING = "refs/opsbook/pending";

export interface BatchWriter {
  /** Keeps a line for its place. Call `flush` from time to time. */
  write: (place: Place, line: string) => void;
  /** Hands full files to git. */
  flush: () => Promise<void>;
  /** Writes the commit and returns it; no branch points to it yet. */
  commit: (options: CommitOptions) => Promise<{ commit: string; batch: string }>;
  /** Ends git without a commit. What was handed to it lies unused until git cleans up. */
  abandon: () => void;
}

export interface CommitOptions {
  title: string;
  at: string;
  zone: string;
  /** What the batch stands on; null for the first one, which gets its root commit as well. */
  onto: LedgerTip | null;
}

/** Lines of one place that are not yet with git. */
interface Buffered {
  place: Place;
  bytes: Buffer;
  used: number;
  lines: number;
  parts: number;
}

/** A file that git has: its mark stands for its id. */
interface Part {
  place: Place;
  part: number;
  mark: number;
  lines: number;
  sha256: string;
}

/** Builds one batch by `git fast-import`, which writes one pack and touches neither work tree nor index. */
export function openBatchWriter(git: Git): BatchWriter {
  let importer: GitProcess | null = null;
  const buffers = new Map<string, Buffered>();
  const full: { buffered: Buffered; bytes: Buffer; lines: number }[] = [];
  const parts: Part[] = [];
  let held = 0;

  const importing = (): GitProcess => {
    importer ??= startImport(git);
    return importer;
  };
  const seal = (buffered: Buffered): void => {
    if (buffered.lines === 0) return;
    full.push({ buffered, bytes: buffered.bytes.subarray(0, buffered.used), lines: buffered.lines });
    buffered.bytes = Buffer.allocUnsafeSlow(FIRST_BUFFER);
    buffered.used = 0;
    buffered.lines = 0;
  };
  const write = (place: Place, line: string): void => {
    const buffered = bufferFor(buffers, place);
    const length = Buffer.byteLength(line) + 1;
    if (buffered.used + length > PART_BYTES) seal(buffered);
    if (buffered.used + length > buffered.bytes.length) grow(buffered, length);
    buffered.used += buffered.bytes.write(line, buffered.used);
    buffered.bytes[buffered.used++] = 0x0a;
    buffered.lines++;
    held += length;
  };
  const flush = async (): Promise<void> => {
    if (held > HELD_BYTES) for (const buffered of buffers.values()) seal(buffered);
    for (const { buffered, bytes, lines } of full.splice(0)) {
      held -= bytes.length;
      buffered.parts++;
      const mark = parts.length + 1;
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      parts.push({ place: buffered.place, part: buffered.parts, mark, lines, sha256 });
      await feed(importing(), `blob\nmark :${mark}\ndata ${bytes.length}\n`);
      await feed(importing(), bytes);
      await feed(importing(), "\n");
    }
  };
  const commit = async (options: CommitOptions): Promise<{ commit: string; batch: string }> => {
    for (const buffered of buffers.values()) seal(buffered);
    await flush();
    const { script, batch, mark } = commitScript(parts, options);
    const id = firstLine(importing());
    await feed(importing(), `${script}get-mark :${mark}\nreset ${PENDING}\n\ndone\n`);
    importing().child.stdin.end();
    await importing().done;
    return { commit: await id, batch };
  };
  return { write, flush, commit, abandon: () => importer?.child.kill() };
}

function startImport(git: Git): GitProcess {
  // No deltas and light compression: a million lines are written, and read again, several times faster.
  const importer = git.start([
    "-c",
    "core.compression=1",
    "-c",
    "pack.compression=1",
    "fast-import",
    "--quiet",
    "--done",
    "--depth=0",
    "--date-format=raw",
  ]);
  importer.done.catch(() => {});
  return importer;
}

function bufferFor(buffers: Map<string, Buffered>, place: Place): Buffered {
  const name = `${place.kind}/${place.week}/${place.changes}`;
  const known = buffers.get(name);
  if (known !== undefined) return known;
  const made = { place, bytes: Buffer.allocUnsafeSlow(FIRST_BUFFER), used: 0, lines: 0, parts: 0 };
  buffers.set(name, made);
  return made;
}

function grow(buffered: Buffered, length: number): void {
  const size = Math.max(Math.min(buffered.bytes.length * 4, PART_BYTES), buffered.used + length);
  const larger = Buffer.allocUnsafeSlow(size);
  buffered.bytes.copy(larger, 0, 0, buffered.used);
  buffered.bytes = larger;
}

/** The commands that make the commit (and the root before it) of files that git has. */
function commitScript(
  parts: readonly Part[],
  { title, at, zone, onto }: CommitOptions,
): { script: string; batch: string; mark: number } {
  const root = onto === null ? rootCommit(zone, at, parts.length + 1) : null;
  const prev = onto?.digest ?? (root as { digest: string }).digest;
  const batch = nextBatchName(
    (onto?.batches ?? 0) + 1,
    prev,
    parts.map(({ sha256 }) => sha256),
  );
  const files = parts.map((part) => ({ ...part, path: renderLedgerPath({ ...part.place, ...part, batch }) }));
  const message = renderBatchMessage({ title, files, batch, prev });
  const mark = parts.length + 3;
  const changes = files.map(({ path, mark: file }) => `M 100644 :${file} ${path}\n`).join("");
  const from = onto === null ? `:${parts.length + 2}` : onto.commit;
  const script = `${root?.script ?? ""}${commitHead(mark, at, message)}from ${from}\n${changes}\n`;
  return { script, batch, mark };
}

function rootCommit(zone: string, at: string, mark: number): { script: string; digest: string } {
  const text = aboutText(zone);
  const file: ManifestFile = {
    path: ABOUT,
    lines: 1,
    sha256: createHash("sha256").update(text).digest("hex"),
  };
  const message = renderBatchMessage({
    title: "Start the ledger",
    files: [file],
    batch: nextBatchName(0, null, [file.sha256]),
    prev: null,
  });
  const blob = `blob\nmark :${mark}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const script = `${blob}${commitHead(mark + 1, at, message)}M 100644 :${mark} ${ABOUT}\n\n`;
  return { script, digest: chainDigest(null, [file]) };
}

function commitHead(mark: number, at: string, message: string): string {
  const seconds = Math.floor(Date.parse(at) / 1000);
  return (
    `commit ${PENDING}\nmark :${mark}\ncommitter ${IDENTITY} ${seconds} +0000\n` +
    `data ${Buffer.byteLength(message)}\n${message}`
  );
}

async function firstLine({ child, done }: GitProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) return line;
  await done;
  throw new Error("git fast-import ended without naming the commit it made");
}
