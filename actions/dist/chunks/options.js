import { n as Option } from "./commander.js";

// actions/cli/options.ts
/** Where the definitions are; every verb that reads them takes it. */
const catalogOption = () => new Option("--catalog <folder>", "the folder of the catalog").default("workflows-catalog");
/** Where the records are; every verb that reads or writes them takes it. */
const ledgerOption = () => new Option("--ledger <folder>", "the git repository of the ledger (default: the one of this folder)");
/** Fixes the clock, so that the same files give the same answer on any day. */
const asOfOption = () => new Option("--as-of <date>", "judge as of this date (2026-11-22) or instant (2026-11-22T09:00:00Z)");

export { catalogOption as n, ledgerOption as r, asOfOption as t };