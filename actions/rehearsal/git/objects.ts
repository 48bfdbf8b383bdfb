import { createHash } from "node:crypto";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { deflateSync } from "node:zlib";
import type { Git, GitProcess } from "../../shell/git.ts";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export interface GitObject {
  sha: string;
  type: ObjectType;
  bytes: Buffer;
}

/** The objects of one repository: read through one lasting `git cat-file`, written as loose objects. */
export interface Objects {
  /** The object that a hash or another name of git leads to, or null. */
  read: (name: string) => Promise<GitObject | null>;
  /** The full hash and type of what a name leads to, or null: without its content. */
  find: (name: string) => Promise<{ sha: string; type: ObjectType; size: number } | null>;
  /** Stores an object; one that is there already stays as it is. Returns its hash. */
  write: (type: ObjectType, bytes: Uint8Array) => Promise<string>;
  close: () => void;
}

interface Question {
  withContent: boolean;
  answer: (found: { sha: string; type: ObjectType; size: number; bytes: Buffer } | null) => void;
  fail: (error: Error) => void;
}

/** Opens the objects of a repository; the reading process starts with the first question. */
export function openObjects(git: Git): Objects {
  let reader: Reader | null = null;
  const ask = (command: "contents" | "info", name: string) => {
    // Names come from requests: what could be a second question, or one that waits for more, is no name.
    if (name === "" || /[\s\0]/.test(name) || name.startsWith("-")) return Promise.resolve(null);
    reader ??= startReader(git.start(["cat-file", "--batch-command"]), () => {
      reader = null;
    });
    return reader.ask(command, name);
  };
  return {
    read: async (name) => {
      const found = await ask("contents", name);
      return found === null ? null : { sha: found.sha, type: found.type, bytes: found.bytes };
    },
    find: async (name) => {
      const found = await ask("info", name);
      return found === null ? null : { sha: found.sha, type: found.type, size: found.size };
    },
    write: (type, bytes) => writeLoose(git.dir, type, bytes),
    close: () => reader?.close(),
  };
}

interface Reader {
  ask: (
    command: "contents" | "info",
    name: string,
  ) => Promise<{ sha: string; type: ObjectType; size: number; bytes: Buffer } | null>;
  close: () => void;
}

function startReader({ child, done }: GitProcess, ended: () => void): Reader {
  const waiting: Question[] = [];
  let pending: Buffer = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (let question = waiting[0]; question !== undefined; question = waiting[0]) {
      const used = takeAnswer(pending, question);
      if (used === 0) return;
      waiting.shift();
      pending = pending.subarray(used);
    }
  });
  const stop = (error: Error): void => {
    ended();
    for (const question of waiting.splice(0)) question.fail(error);
  };
  done.then(() => stop(new Error("git cat-file ended early")), stop);
  return {
    ask: (command, name) =>
      new Promise((answer, fail) => {
        waiting.push({ withContent: command === "contents", answer, fail });
        child.stdin.write(`${command} ${name}\n`);
      }),
    close: () => child.stdin.end(),
  };
}

/** Reads one answer from the front of what has arrived; returns the bytes used, 0 when it is not complete. */
function takeAnswer(bytes: Buffer, question: Question): number {
  const end = bytes.indexOf(0x0a);
  if (end === -1) return 0;
  const [sha = "", type = "", size = ""] = bytes.toString("utf8", 0, end).split(" ");
  if (!/^\d+$/.test(size)) {
    question.answer(null);
    return end + 1;
  }
  const length = Number(size);
  const head = { sha, type: type as ObjectType, size: length };
  if (!question.withContent) {
    question.answer({ ...head, bytes: Buffer.alloc(0) });
    return end + 1;
  }
  if (bytes.length < end + length + 2) return 0;
  question.answer({ ...head, bytes: Buffer.from(bytes.subarray(end + 1, end + 1 + length)) });
  return end + length + 2;
}

async function writeLoose(dir: string, type: ObjectType, bytes: Uint8Array): Promise<string> {
  const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const sha = createHash("sha1").update(whole).digest("hex");
  const folder = path.join(dir, "objects", sha.slice(0, 2));
  const file = path.join(folder, sha.slice(2));
  if (await stat(file).catch(() => null)) return sha;
  await mkdir(folder, { recursive: true });
  const temporary = `${file}.${process.hrtime.bigint()}`;
  await writeFile(temporary, deflateSync(whole, { level: 1 }), { mode: 0o444 });
  await rename(temporary, file);
  return sha;
}
