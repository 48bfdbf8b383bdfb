import { n as catalogOption, r as ledgerOption, t as asOfOption } from "./options.js";

// actions/cli/scoreboard.ts
/** Declares `opsbook scoreboard`. */
function register(program) {
	program.command("scoreboard").description("write the weekly scoreboard, or verify the committed ones").option("--week <week>", "the week to show, such as 2026-W46 (default: the newest that is over)").option("--out <folder>", "the scoreboard's folder", "scoreboard").option("--verify", "compute every committed week again and compare, writing nothing", false).addOption(asOfOption()).addOption(catalogOption()).addOption(ledgerOption()).addHelpText("after", `
Every week before the shown one gets its board too. Weeks that were published keep the goals that they were
judged by; late records restate them. A week that is not over is shown to date when --week names it.

--verify ends with 0 where every byte is what the ledger gives, also where later records have superseded a
board that was right when it was published; with 1 where something differs, or where a file lies in the folder that Opsbook would not write.`).action(async (options) => {
		process.exitCode = await (await import("./scoreboard-run.js")).scoreboard(options);
	});
}

export { register };