import { n as Option } from "./commander.js";
import { n as catalogOption, r as ledgerOption, t as asOfOption } from "./options.js";

// actions/cli/backtest.ts
/** `opsbook backtest` */
const register = (program) => {
	program.command("backtest").description("Replays changed thresholds, goals and tolerances over the last 13 weeks of the ledger.").addOption(new Option("--against <ref>", "what changed against this branch, tag or commit").default("main")).option("--all", "replay every threshold as it stands, changed or not", false).addOption(asOfOption()).addOption(catalogOption()).addOption(ledgerOption()).action(async (options) => {
		const { backtest } = await import("./backtest-run.js");
		await backtest(options);
	});
};

export { register };