import { benchAttribution } from "./attribution.ts";
import { benchCliStart } from "./cli.ts";
import { benchDecisions } from "./decisions.ts";
import { benchGate } from "./gate.ts";
import { benchImport } from "./import.ts";
import { benchIncidents } from "./incidents.ts";
import { benchLedger } from "./ledger.ts";
import { benchDownload } from "./ledger-download.ts";
import { benchLedgerSize } from "./ledger-size.ts";
import { benchWriters } from "./ledger-writers.ts";
import { benchHistory, benchMeasure } from "./measure.ts";
import { benchMonth } from "./month.ts";
import type { BenchResult } from "./result.ts";
import { benchValidate } from "./validate.ts";

/** Every bench by its name; each runs in a process of its own. */
export const BENCHES: Readonly<Record<string, (full: boolean) => Promise<BenchResult[]>>> = {
  start: benchCliStart,
  validate: benchValidate,
  import: benchImport,
  ledger: benchLedger,
  size: benchLedgerSize,
  download: benchDownload,
  writers: benchWriters,
  measure: benchMeasure,
  history: benchHistory,
  decisions: benchDecisions,
  incidents: benchIncidents,
  attribution: benchAttribution,
  gate: benchGate,
  month: benchMonth,
};
