import type { Git } from "../git.ts";

/** A blob of the repository: its id and where it stands. */
export interface BlobRef {
  id: string;
  path: string;
}

/**
 * The contents of blobs, in the order given, from one `git cat-file --batch`. What is not yet asked for waits in git.
 * Throws GitError, or Error where an object is absent or is no blob.
 */
export async function* readBlobs(
  git: Git,
  blobs: readonly BlobRef[],
): AsyncGenerator<{ path: string; bytes: Buffer }> {
  if (blobs.length === 0) return;
  const process = git.start(["cat-file", "--batch", "--buffer"]);
  process.done.catch(() => {});
  process.child.stdin.end(blobs.map(({ id }) => `${id}\n`).join(""));
  const input = byteReader(process.child.stdout);
  try {
    for (const { id, path } of blobs) {
      const header = await input.line();
      const [, type, size] = (header ?? "").split(" ");
      if (type !== "blob") {
        if (header === null) await process.done;
        throw new Error(`The repository has lost ${path} (object ${id}): ${header ?? "git ended early"}.`);
      }
      const bytes = await input.take(Number(size) + 1);
      if (bytes === null) {
        await process.done;
        throw new Error(`git ended in the middle of ${path} (object ${id}).`);
      }
      yield { path, bytes: bytes.subarray(0, -1) };
    }
    await process.done;
  } finally {
    process.child.kill();
  }
}

interface ByteReader {
  /** The bytes up to the next line break as text; null at the end. */
  line: () => Promise<string | null>;
  /** Exactly so many bytes; null where the stream ends before. */
  take: (count: number) => Promise<Buffer | null>;
}

/** Cuts a stream of chunks into lines and counted bytes. */
function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  const more = async (): Promise<Buffer | null> => {
    const next = await chunks.next();
    return next.done ? null : next.value;
  };
  const line = async (): Promise<string | null> => {
    let end = rest.indexOf(0x0a);
    while (end === -1) {
      const next = await more();
      if (next === null) return null;
      rest = Buffer.concat([rest, next]);
      end = rest.indexOf(0x0a);
    }
    const text = rest.toString("utf8", 0, end);
    rest = rest.subarray(end + 1);
    return text;
  };
  const take = async (count: number): Promise<Buffer | null> => {
    if (rest.length >= count) {
      const taken = rest.subarray(0, count);
      rest = rest.subarray(count);
      return taken;
    }
    const whole = Buffer.allocUnsafeSlow(count);
    let filled = rest.copy(whole);
    rest = rest.subarray(rest.length);
    while (filled < count) {
      const next = await more();
      if (next === null) return null;
      const used = next.copy(whole, filled);
      filled += used;
      rest = next.subarray(used);
    }
    return whole;
  };
  return { line, take };
}
