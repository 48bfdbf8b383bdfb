import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Carry } from "../core/learning/carry.ts";

/** Carries that are kept; the oldest go first. */
const KEPT = 48;
const PREFIX = "carry-";
const SUFFIX = ".v8";

/** Carries by their key. What is lost is computed again. */
export interface CarryCache {
  /** Null where there is none. */
  read: (key: string) => Promise<Carry | null>;
  /** Whether there is one, without reading it. */
  has: (key: string) => Promise<boolean>;
  write: (key: string, carry: Carry) => Promise<void>;
}

/** A cache in a folder of files; the folder need not exist. V8's own form keeps columns of numbers as they are. */
export function carryCache(folder: string): CarryCache {
  const fileOf = (key: string): string => path.join(folder, `${PREFIX}${key}${SUFFIX}`);
  const read = async (key: string): Promise<Carry | null> => {
    try {
      return deserialize(await readFile(fileOf(key))) as Carry;
    } catch {
      // A cache that cannot be read, or was written by a newer Node, is no cache: everything in it is computed again.
      return null;
    }
  };
  const has = async (key: string): Promise<boolean> =>
    stat(fileOf(key)).then(
      () => true,
      () => false,
    );
  const write = async (key: string, carry: Carry): Promise<void> => {
    await mkdir(folder, { recursive: true });
    const temporary = `${fileOf(key)}.${process.pid}`;
    try {
      await writeFile(temporary, serialize(carry));
      await rename(temporary, fileOf(key));
    } finally {
      await rm(temporary, { force: true });
    }
    await prune(folder);
  };
  return { read, has, write };
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX) && name.endsWith(SUFFIX));
  if (names.length <= KEPT) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      // Another run may have pruned it meanwhile.
      return {
        file,
        made: await stat(file).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  files.sort((a, b) => b.made - a.made);
  await Promise.all(files.slice(KEPT).map(({ file }) => rm(file, { force: true })));
}
