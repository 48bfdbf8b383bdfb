import type { Objects } from "./objects.ts";

/** Who did something, and when: seconds since 1970 and the zone as git writes it. */
export interface Signature {
  name: string;
  email: string;
  seconds: number;
  zone: string;
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

/** Reads a commit (of a hash, a branch, a tag), or null where there is none. */
export async function readCommit(objects: Objects, name: string): Promise<Commit | null> {
  const found = await objects.read(`${name}^{commit}`);
  return found === null ? null : parseCommit(found.sha, found.bytes.toString("utf8"));
}

/** Stores a commit; returns its hash. */
export function writeCommit(objects: Objects, commit: Omit<Commit, "sha">): Promise<string> {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(commit.author)}`,
    `committer ${signatureText(commit.committer)}`,
  ];
  return objects.write("commit", Buffer.from(`${lines.join("\n")}\n\n${commit.message}`));
}

function parseCommit(sha: string, text: string): Commit {
  const end = text.indexOf("\n\n");
  const headers = (end === -1 ? text : text.slice(0, end)).split("\n");
  const values = (name: string): string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    sha,
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    author: parseSignature(values("author")[0] ?? ""),
    committer: parseSignature(values("committer")[0] ?? ""),
    message: end === -1 ? "" : text.slice(end + 2),
  };
}

export function signatureText({ name, email, seconds, zone }: Signature): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, "").trim();
  return `${clean(name)} <${clean(email)}> ${seconds} ${zone}`;
}

function parseSignature(text: string): Signature {
  const match = /^(.*?) ?<([^>]*)> (-?\d+) ([+-]\d{4})$/.exec(text);
  if (match === null) return { name: "", email: "", seconds: 0, zone: "+0000" };
  return {
    name: match[1] ?? "",
    email: match[2] ?? "",
    seconds: Number(match[3]),
    zone: match[4] ?? "+0000",
  };
}

/** The instant of a signature as GitHub writes it. */
export function signatureTime({ seconds }: Signature): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
