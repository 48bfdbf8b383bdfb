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
  /** Sends what was written to where the next job finds it. Call it when no more is to come. */
  flush: () => Promise<void>;
}

/** A carry in V8's own form, which keeps columns of numbers as they are. */
export function renderCarry(carry: Carry): Uint8Array {
  return serialize(carry);
}

/** Null for bytes that cannot be read, or that another version of Node wrote: everything in them is computed again. */
export function readCarry(bytes: Uint8Array): Carry | null {
  try {
    return deserialize(bytes) as Carry;
  } catch {
    return null;
  }
}

/** A cache in a folder of files; the folder need not exist. */
export function carryCache(folder: string): CarryCache {
  const fileOf = (key: string): string => path.join(folder, `${PREFIX}${key}${SUFFIX}`);
  const read = async (key: string): Promise<Carry | null> => {
    const bytes = await readFile(fileOf(key)).catch(() => null);
    return bytes === null ? null : readCarry(bytes);
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
      await writeFile(temporary, renderCarry(carry));
      await rename(temporary, fileOf(key));
    } finally {
      await rm(temporary, { force: true });
    }
    await prune(folder);
  };
  return { read, has, write, flush: async () => {} };
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
