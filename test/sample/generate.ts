import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { CATALOG } from "./business.ts";
import { makeBusiness, sampleFiles } from "./sample.ts";

/** `npm run sample`: writes the exports of the sample business. Run twice, it changes nothing. */
const folder = path.join(CATALOG, "sample");
const files = sampleFiles(makeBusiness());

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!files.has(name)) rmSync(path.join(folder, name));
}
for (const [name, content] of files) {
  const bytes = Buffer.from(content);
  const file = path.join(folder, name);
  // Two versions of zlib may pack the same text differently; that is no change.
  if (existsSync(file) && unpacked(name, readFileSync(file)).equals(unpacked(name, bytes))) continue;
  writeFileSync(file, bytes);
  process.stdout.write(`wrote ${path.relative(process.cwd(), file)}, ${bytes.length} bytes\n`);
}

function unpacked(name: string, bytes: Buffer): Buffer {
  return name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}
