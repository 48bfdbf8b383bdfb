import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The licence texts of every package whose modules are given, in one text: whoever gets the build gets them too. */
export async function licencesOf(moduleIds: readonly string[]): Promise<string> {
  const folders = new Set(moduleIds.map((id) => PACKAGE.exec(id.split(path.sep).join("/"))?.[1]));
  folders.delete(undefined);
  const parts = await Promise.all([...folders].map((folder) => licenceOf(folder as string)));
  return `${parts.sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? (await readFile(path.join(folder, file), "utf8")).replaceAll("\r\n", "\n").trim() : "";
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
