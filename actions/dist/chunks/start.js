// actions/cli/start.ts
/** Declares `opsbook start`. */
function register(program) {
	program.command("start").description("rehearse Opsbook on a sample business: changes at the gate, exports, a scoreboard").option("--out <folder>", "the scratch folder; what stands there is replaced", ".opsbook/start").action(async (options) => {
		process.exitCode = await (await import("./start-run.js")).start(options);
	});
}

export { register };