import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Catalog } from "../core/catalog/catalog.ts";
import type { ImportSummary } from "../core/signal/source/import-summary.ts";
import { now } from "./clock.ts";
import { type Git, gitAt, openGit } from "./git.ts";
import { importFile } from "./import.ts";
import { cacheFolder } from "./ledger/index-cache.ts";
import { type Ledger, openLedger } from "./ledger/ledger.ts";
import { progress } from "./output.ts";
import { UsageError } from "./usage-error.ts";

/** The exports of the sample business, in the order in which they were imported. */
export interface SampleManifest {
  /** The sample's present: RFC 3339. */
  as_of: string;
  exports: { file: string; source: string; imported_at: string }[];
}

/**
 * The key of the sample business: all its people are invented, so that everyone may know it. It hashes the exports of a
 * catalog's own `sample/` folder and nothing else: with a public key anybody could try names against the hashes.
 */
export const SAMPLE_KEY = "opsbook-sample";

/** A ledger to read from, and the present that goes with it. */
export interface ReadLedger {
  ledger: Ledger;
  /** Milliseconds: the clock, or the fixed date of the sample. */
  now: number;
  /** True where it was built from the sample exports. */
  sample: boolean;
}

export interface ReadRequest {
  /** The folder of the catalog. */
  folder: string;
  catalog: Catalog;
  /** The repository that the user named; without, the one of the current folder. */
  ledger?: string;
}

/**
 * The ledger for a verb that only reads. A business that is not live and has no ledger yet is shown on the sample
 * exports of its catalog; that is said on the standard error. Throws UsageError where there is nothing to read from.
 */
export async function openForReading({ folder, catalog, ledger }: ReadRequest): Promise<ReadLedger> {
  const live = catalog.settings[0]?.value.spec.live === true;
  if (ledger !== undefined || live)
    return { ledger: await nonEmpty(ledger ?? "."), now: now(), sample: false };
  const own = await openGit(".").catch(() => null);
  if (own) {
    const found = await openLedger(".");
    if ((await found.tip()) !== null) return { ledger: found, now: now(), sample: false };
  }
  const manifest = await readManifest(folder);
  if (!manifest) throw emptyLedger(".");
  const built = await sampleLedger(folder, catalog, await scratchFolder(own));
  progress(
    `No ledger here yet: reading the sample exports in ${path.join(folder, "sample")}, as of ${manifest.as_of}.`,
  );
  return { ledger: built, now: Date.parse(manifest.as_of), sample: true };
}

/** Reads the sample's manifest; null where the catalog has no sample. */
export async function readManifest(folder: string): Promise<SampleManifest | null> {
  try {
    return JSON.parse(await readFile(path.join(folder, "sample", "manifest.json"), "utf8")) as SampleManifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Imports every sample export, in order, into the ledger. */
export async function importSample(
  folder: string,
  catalog: Catalog,
  ledger: Ledger,
  onImported: (summary: ImportSummary) => void = () => {},
): Promise<void> {
  const manifest = await readManifest(folder);
  if (!manifest) throw new UsageError(`There is no sample in ${folder}: it has no sample/manifest.json.`);
  for (const { file, source: name, imported_at } of manifest.exports) {
    const source = catalog.sources.find(({ value }) => value.metadata.name === name)?.value;
    if (!source)
      throw new UsageError(`The sample's manifest names the Source ${name}, which the catalog lacks.`);
    const from = path.join(folder, "sample", file);
    const result = await importFile({
      file: from,
      source,
      catalog,
      ledger,
      now: Date.parse(imported_at),
      piiKey: SAMPLE_KEY,
    });
    if (!result.ok) {
      throw new UsageError(`The sample export ${file} does not fit ${name}: ${result.problems[0]?.message}`);
    }
    onImported(result.summary);
  }
}

/** The sample's ledger in a scratch repository, built once for the same exports, catalog and program. */
async function sampleLedger(folder: string, catalog: Catalog, scratch: string): Promise<Ledger> {
  const target = path.join(scratch, `sample-${await digestOf(folder)}`);
  if (await exists(target)) return openLedger(target);
  progress("Building the ledger of the sample business.");
  const building = `${target}.${process.pid}`;
  await mkdir(building, { recursive: true });
  try {
    await gitAt(building).run(["init", "--quiet", "--bare", building]);
    await importSample(folder, catalog, await openLedger(building));
    await removeOlder(scratch);
    // Another run may have built the same one meanwhile.
    await rename(building, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return openLedger(target);
}

/** Inside git's own folder, else in the user's own part of the temporary folder. */
async function scratchFolder(git: Git | null): Promise<string> {
  if (git) return cacheFolder(git);
  const folder = path.join(os.tmpdir(), `opsbook-${os.userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (process.getuid && uid !== process.getuid()) {
    throw new UsageError(
      `The folder ${folder} belongs to someone else. Remove it, or work inside a git repository.`,
    );
  }
  return folder;
}

async function removeOlder(scratch: string): Promise<void> {
  const names = (await readdir(scratch)).filter((name) => /^sample-[0-9a-f]+$/.test(name));
  await Promise.all(names.map((name) => rm(path.join(scratch, name), { recursive: true, force: true })));
}

/** Of the catalog with its exports, and of the program itself: another mapping is another ledger. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of await filesOf(folder)) {
    hash.update(`${name}\0`).update(await readFile(path.join(folder, name)));
  }
  const program = path.resolve(import.meta.dirname, "..");
  for (const name of await filesOf(program)) {
    if (!/\.(ts|js)$/.test(name)) continue;
    const { size, mtimeMs } = await stat(path.join(program, name));
    hash.update(`${name}\0${size}\0${mtimeMs}`);
  }
  return hash.digest("hex").slice(0, 20);
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function nonEmpty(folder: string): Promise<Ledger> {
  const ledger = await openLedger(folder);
  if ((await ledger.tip()) === null) throw emptyLedger(folder);
  return ledger;
}

function emptyLedger(folder: string): UsageError {
  return new UsageError(
    `There are no records in ${folder === "." ? "this repository" : folder} yet. Bring some in with \`npx opsbook import FILE --source NAME\`.`,
  );
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
