import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { compareText } from "../../finding.ts";
import { batchName } from "./files.ts";

/** One file of a batch: its lines and the hex SHA-256 of its bytes. */
export interface ManifestFile {
  path: string;
  lines: number;
  sha256: string;
}

/** What a commit of the ledger says of its batch. The root commit is batch 0 and has no `prev`. */
export interface BatchMessage {
  title: string;
  /** Sorted by path. */
  files: ManifestFile[];
  batch: string;
  /** `sha256:<hex>` over `prev` and the files: the link of the chain. */
  digest: string;
  prev: string | null;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TRAILER_BATCH = /^Opsbook-Batch: (\d{6}-[0-9a-f]{8}) (sha256:[0-9a-f]{64})$/;
const TRAILER_PREV = /^Opsbook-Prev: (.*)$/;
const FILE = /^(\S+) (\d+) sha256:([0-9a-f]{64})$/;
const LONGEST_TITLE = 100;

/** The digest of a batch: SHA-256 over the previous digest and, sorted by path, each file's path, lines and SHA-256. */
export function chainDigest(prev: string | null, files: readonly ManifestFile[]): string {
  const text = `${prev ?? ""}\n${files.toSorted(byPath).map(renderFile).join("")}`;
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** The name of the next batch: told by its place in the chain and what it holds. */
export function nextBatchName(number: number, prev: string | null, contents: readonly string[]): string {
  return batchName(number, bytesToHex(sha256(utf8ToBytes(`${prev ?? ""}\n${contents.join("\n")}\n`))));
}

/** The message of a batch's commit; `parseBatchMessage` reads it again. */
export function renderBatchMessage(message: Omit<BatchMessage, "digest">): string {
  const digest = chainDigest(message.prev, message.files);
  const files = message.files.toSorted(byPath).map(renderFile).join("");
  const prev = message.prev === null ? "" : `Opsbook-Prev: ${message.prev}\n`;
  return `${oneLine(message.title)}\n\n${files}\nOpsbook-Batch: ${message.batch} ${digest}\n${prev}`;
}

/** Reads the message of a batch's commit; null where it is none. It is not checked against its own digest. */
export function parseBatchMessage(text: string): BatchMessage | null {
  const lines = text.split("\n");
  const files: ManifestFile[] = [];
  let batch: RegExpExecArray | null = null;
  let prev: string | null = null;
  for (const line of lines.slice(1)) {
    const file = FILE.exec(line);
    if (file) files.push({ path: file[1] as string, lines: Number(file[2]), sha256: file[3] as string });
    batch = TRAILER_BATCH.exec(line) ?? batch;
    prev = TRAILER_PREV.exec(line)?.[1] ?? prev;
  }
  if (batch === null || (prev !== null && !DIGEST.test(prev))) return null;
  return { title: lines[0] as string, files, batch: batch[1] as string, digest: batch[2] as string, prev };
}

const byPath = (a: ManifestFile, b: ManifestFile): number => compareText(a.path, b.path);

function renderFile({ path, lines, sha256: hex }: ManifestFile): string {
  return `${path} ${lines} sha256:${hex}\n`;
}

/** Titles name files that people sent: no line breaks, no control characters, not endless. */
function oneLine(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_TITLE);
  return plain === "" ? "Append records" : plain;
}
