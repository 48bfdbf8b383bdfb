import type { Command } from "commander";

/** One verb of the command line. Its module is loaded only when it is called, so that the others cost nothing. */
export interface Verb {
  name: string;
  /** One line of `opsbook --help`. */
  summary: string;
  load: () => Promise<{ register: (program: Command) => void }>;
}

/** All verbs, in the order in which a new user meets them. */
export const verbs: readonly Verb[] = [
  {
    name: "start",
    summary: "rehearse Opsbook on a sample business: changes at the gate, exports, a scoreboard",
    load: () => import("./start.ts"),
  },
  {
    name: "first-board",
    summary: "make a first scoreboard from one spreadsheet of your own",
    load: () => import("./first-board.ts"),
  },
  {
    name: "validate",
    summary: "check the catalog and show what to fix",
    load: () => import("./validate.ts"),
  },
  {
    name: "test",
    summary: "run the tests of the thresholds",
    load: () => import("./test.ts"),
  },
  {
    name: "backtest",
    summary: "show what a changed threshold, goal or tolerance would have done in the last 13 weeks",
    load: () => import("./backtest.ts"),
  },
  {
    name: "explain",
    summary: "explain a finding, with a wrong and a right example",
    load: () => import("./explain.ts"),
  },
  {
    name: "new",
    summary: "draft a response play from an incident",
    load: () => import("./new.ts"),
  },
  {
    name: "import",
    summary: "read an export into the ledger",
    load: () => import("./import.ts"),
  },
  {
    name: "ledger",
    summary: "verify the ledger, count its records, or void a wrong one",
    load: () => import("./ledger.ts"),
  },
  {
    name: "measure",
    summary: "compute the measures of the weeks",
    load: () => import("./measure.ts"),
  },
  {
    name: "attribute",
    summary: "credit conversions to channels from a table of paths",
    load: () => import("./attribute.ts"),
  },
  {
    name: "scoreboard",
    summary: "write the weekly scoreboard, or verify the committed ones",
    load: () => import("./scoreboard.ts"),
  },
  {
    name: "rehearse",
    summary: "serve this repository on a GitHub of your own computer, with its workflows running",
    load: () => import("./rehearse.ts"),
  },
];
