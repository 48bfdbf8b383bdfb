// actions/cli/start.ts
/** Declares `opsbook start`. */
function register(program) {
	program.command("start").description("run the sample business from its exports to a scoreboard, in a scratch folder").option("--out <folder>", "the scratch folder; what stands there is replaced", ".opsbook/start").action(async (options) => {
		process.exitCode = await (await import("./start-run.js")).start(options);
	});
}

export { register };