import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

/** What is known of a file once it was read through. */
export interface FileSurvey {
  path: string;
  /** `sha256:<hex>` of the bytes as they stand on disk. */
  digest: string;
  size: number;
  gzip: boolean;
  encoding: Encoding;
}

/** What is read at once: its rows all live at the same time, and four times as much costs 100 MB and a tenth of the time. */
const CHUNK = 1 << 16;

/**
 * The bytes of a file, unpacked where it is gzipped. `onRead` gets how many bytes of the file itself were read.
 * Rejects with the error of the disk or of zlib.
 */
export async function* fileBytes(
  path: string,
  gzip: boolean,
  onRead: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  stream.on("data", (chunk) => onRead(chunk as Buffer));
  if (!gzip) {
    yield* stream;
    return;
  }
  const unpacked = createGunzip({ chunkSize: CHUNK });
  stream.on("error", (error) => unpacked.destroy(error));
  stream.pipe(unpacked);
  try {
    yield* unpacked;
  } finally {
    stream.destroy();
  }
}

/** The text of a surveyed file as UTF-8 bytes without a byte order mark. */
export async function* utf8Bytes(
  survey: FileSurvey,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const chunks = fileBytes(survey.path, survey.gzip, (chunk) => onRead(chunk.length));
  if (survey.encoding === "utf-8") {
    let first = true;
    for await (const chunk of chunks) {
      yield first && hasUtf8Mark(chunk) ? chunk.subarray(3) : chunk;
      first = false;
    }
    return;
  }
  const decoder = new TextDecoder(survey.encoding, { fatal: true });
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
  const rest = decoder.decode();
  if (rest !== "") yield Buffer.from(rest, "utf8");
}

/** True where a text starts with the byte order mark of UTF-8. */
function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
