import type { Source } from "../../core/catalog/generated/types.ts";
import { compileFor } from "../import.ts";
import { openFile } from "../rows/open.ts";
import { type Ingest, MOST_BYTES } from "./ingest.ts";

/** The Sources whose columns a file has, and of which at least one row of it can be read. */
export async function fittingSources(
  { catalog, piiKey }: Ingest,
  sources: readonly Source[],
  file: string,
): Promise<Source[]> {
  const fitting: Source[] = [];
  for (const source of sources) {
    const compiling = compileFor(source, catalog, piiKey);
    if (!compiling.ok) continue;
    const opened = await openFile(file, compiling.compiled, MOST_BYTES);
    if (opened.ok && (source.spec.format === "csv" || (await hasRow(opened.rows)))) fitting.push(source);
  }
  return fitting;
}

/** Any text passes for JSON Lines of which every line is wrong. */
async function hasRow({ read }: { read: (onRead: () => void) => AsyncIterable<{ fault?: unknown }[]> }) {
  for await (const rows of read(() => {})) if (rows.some(({ fault }) => fault === undefined)) return true;
  return false;
}
