import { n as catalogOption } from "./options.js";

// actions/cli/test.ts
/** `opsbook test [paths...]` */
const register = (program) => {
	program.command("test").description("Plays the events of every thresholds.test.yaml and compares what the thresholds decide.").argument("[paths...]", "run only tests in these files and folders of the catalog").addOption(catalogOption()).addHelpText("after", "\nExit codes: 0 all as expected, 1 not, 2 a wrong call or a crash.").action(async (paths, options) => {
		const { test } = await import("./test-run.js");
		process.exitCode = await test(paths, options);
	});
};

export { register };