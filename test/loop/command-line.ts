import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import { loadCatalog } from "../../actions/core/catalog/load.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { gitAt } from "../../actions/shell/git.ts";
import { importFile, importRows, zoneOf } from "../../actions/shell/import.ts";
import { appendOwn } from "../../actions/shell/ledger/append-own.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { writeScoreboard } from "../../actions/shell/scoreboard.ts";
import { type Arrival, rowsOf } from "./real-weeks.ts";
import { KEY } from "./stage.ts";

/** The same business on a person's own computer: exports are imported by hand, and boards written into a folder. */
export interface CommandLine {
  /**
   * `opsbook import FILE --source NAME --as-of NOW`. What came as rows of a message is taken as rows: in a file each of
   * them has another number, below its heading, and the number stands in the record.
   */
  import: (arrival: Arrival, now: number) => Promise<void>;
  /** Copies what Opsbook wrote of its own runs: on which days it ran is a fact that no export holds. */
  note: (record: EventRecord) => Promise<void>;
  /** `opsbook scoreboard --week WEEK`, as of an instant. */
  write: (week: string, now: number) => Promise<void>;
  /** The board's files. */
  files: () => Map<string, string>;
  close: () => void;
}

/** @param files the catalog, by repository path. */
export async function openCommandLine(files: Readonly<Record<string, string>>): Promise<CommandLine> {
  const root = mkdtempSync(path.join(tmpdir(), "opsbook-command-line-"));
  for (const [name, text] of Object.entries({ ...files, "README.md": "" })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const { catalog } = loadCatalog(new Map(Object.entries(files)), "workflows-catalog");
  const definitions = definitionsOf(catalog);
  const zone = zoneOf(catalog);
  const dir = path.join(root, "ledger.git");
  await gitAt(root).run(["init", "--quiet", "--bare", dir]);
  const ledger = await openLedger(dir);
  const out = path.join(root, "scoreboard");
  return {
    import: async (arrival, now) => {
      const { source: named, file, bytes, way } = arrival;
      const source = catalog.sources.find(({ value }) => value.metadata.name === named)?.value;
      if (source === undefined) throw new Error(`the catalog has no source ${named}`);
      const at = path.join(root, file);
      writeFileSync(at, bytes);
      const setting = { source, catalog, ledger, now, piiKey: KEY };
      const result =
        way === "dispatch"
          ? await importRows({ ...setting, rows: rowsOf(arrival), name: file })
          : await importFile({ ...setting, file: at });
      if (!result.ok) throw new Error(`${file}: ${result.problems[0]?.message}`);
    },
    note: async (record) => {
      await appendOwn(ledger, zone, Date.parse(record.recordedtime ?? record.time), "Note", [record]);
    },
    write: async (week, now) => {
      await writeScoreboard({ ledger, definitions, out, now, week });
    },
    files: () => {
      const found = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const paths = found.map((entry) => path.join(entry.parentPath, entry.name)).sort();
      return new Map(paths.map((file) => [path.relative(out, file), readFileSync(file, "utf8")]));
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}
