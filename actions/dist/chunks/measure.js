import { n as catalogOption, r as ledgerOption, t as asOfOption } from "./options.js";

// actions/cli/measure.ts
/** Declares `opsbook measure`. */
function register(program) {
	program.command("measure").description("compute the measures of the weeks").option("--workflow <name>", "only this workflow").option("--from <week>", "first week, such as 2026-W30 (default: the ledger's first)").option("--to <week>", "last week (default: the newest with records)").addOption(asOfOption()).option("--json", "print what other programs read", false).addOption(catalogOption()).addOption(ledgerOption()).addHelpText("after", `
Each week is measured as of its own end, as on its scoreboard. With --as-of, every week is
measured as of that instant: later records are not known, and a case that was closed again
counts in its last week only. The total is over all cases of the range, not a mean of weeks.`).action(async (options) => (await import("./measure-run.js")).measure(options));
}

export { register };