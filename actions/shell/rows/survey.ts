import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import type { MisfitProblem } from "../../core/signal/source/columns.ts";
import { UsageError } from "../usage-error.ts";
import { type Encoding, type FileSurvey, fileBytes } from "./chunks.ts";

export type Survey = { ok: true; survey: FileSurvey } | { ok: false; problem: MisfitProblem };

/** Programs' own formats, by their first bytes, which people take for tables of text. */
const NOT_TEXT: readonly { magic: readonly number[]; what: string; fix: string }[] = [
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    what: "an Excel workbook or a zip archive",
    fix: "open it and save the sheet as CSV UTF-8, or unpack it",
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    what: "an old Excel workbook",
    fix: "open it and save the sheet as CSV UTF-8",
  },
  { magic: [0x25, 0x50, 0x44, 0x46], what: "a PDF", fix: "export the data as CSV" },
];

/** Why a file is another program's own and no table of text; null where it is not. */
export async function foreignFormat(path: string): Promise<MisfitProblem | null> {
  const head = await firstBytes(path);
  const foreign = NOT_TEXT.find(({ magic }) => magic.every((byte, at) => head[at] === byte));
  return foreign === undefined ? null : { message: `the file is ${foreign.what}`, fix: foreign.fix };
}

/**
 * Reads a file through once before anything of it is imported: its digest, and whether all of it is text in the
 * encoding that its Source or its byte order mark says. One with more than `most` bytes, unpacked, is not read to its
 * end. Throws UsageError where there is no such file.
 */
export async function surveyFile(
  path: string,
  declared: Encoding,
  most = Number.POSITIVE_INFINITY,
): Promise<Survey> {
  const size = await sizeOf(path);
  const head = await firstBytes(path);
  if (size === 0) return misfit("the file is empty", "export it again");
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const problemOfFormat = await foreignFormat(path);
  if (problemOfFormat !== null) return { ok: false, problem: problemOfFormat };

  const hash = createHash("sha256");
  let check: TextCheck | null = null;
  let bytes = 0;
  try {
    for await (const chunk of fileBytes(path, gzip, (raw) => hash.update(raw))) {
      bytes += chunk.length;
      // A small packed file may unpack without end.
      if (bytes > most)
        return misfit(`the file has more than ${most >> 20} MB`, "export fewer weeks at a time");
      check ??= textCheck(markedEncoding(chunk) ?? declared);
      const problem = check.add(chunk);
      if (problem !== null) return { ok: false, problem };
    }
  } catch (error) {
    if (gzip && isZlibError(error)) return misfit("the gzip file is cut off or damaged", "download it again");
    throw error;
  }
  if (check === null) return misfit("the file is empty", "export it again");
  const problem = check.end();
  if (problem !== null) return { ok: false, problem };
  const digest = `sha256:${hash.digest("hex")}`;
  return { ok: true, survey: { path, digest, size, gzip, encoding: check.encoding } };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
    throw new UsageError(`${path} is not a file. Name the export itself.`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    throw new UsageError(`There is no file ${path}. Check the path of the export.`, { cause: error });
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function misfit(message: string, fix: string): Survey {
  return { ok: false, problem: { message, fix } };
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_");
}

function markedEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : null;
}

interface TextCheck {
  encoding: Encoding;
  add: (chunk: Buffer) => MisfitProblem | null;
  end: () => MisfitProblem | null;
}

function textCheck(encoding: Encoding): TextCheck {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  const attempt = (decode: () => void, chunk: Buffer): MisfitProblem | null => {
    try {
      decode();
      lines += newlines(chunk);
      return null;
    } catch (error) {
      if (error instanceof TypeError) return notText(encoding, lines + linesBefore(chunk));
      throw error;
    }
  };
  return {
    encoding,
    add: (chunk) => {
      if (!encoding.startsWith("utf-16") && chunk.includes(0))
        return zeroBytes(lines + newlines(chunk.subarray(0, chunk.indexOf(0))));
      return attempt(() => decoder.decode(chunk, { stream: true }), chunk);
    },
    end: () => attempt(() => decoder.decode(), Buffer.alloc(0)),
  };
}

function newlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count++;
  return count;
}

/** How many lines of a chunk stand before the first one that is no UTF-8. */
function linesBefore(chunk: Buffer): number {
  let count = 0;
  let start = chunk.indexOf(10) + 1;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
    // The first line may continue a character of the chunk before, so it is passed over.
    if (count > 0 && !isUtf8(chunk.subarray(start, at))) return count;
    start = at + 1;
    count++;
  }
  return count;
}

function notText(encoding: Encoding, line: number): MisfitProblem {
  const message = `near line ${line} the file is not ${encoding}`;
  if (encoding !== "utf-8") return { message, fix: "export it again as UTF-8" };
  const fix =
    "if names with accents look wrong elsewhere too, write `csv: {encoding: windows-1252}` in the Source";
  return { message, fix };
}

function zeroBytes(line: number): MisfitProblem {
  const message = `line ${line} of the file holds zero bytes, which no text has`;
  return {
    message,
    fix: "if it comes from a Windows program, write `csv: {encoding: utf-16le}` in the Source",
  };
}
