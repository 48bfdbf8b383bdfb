import { n as Option } from "./commander.js";
import { n as catalogOption, t as asOfOption } from "./options.js";

// actions/cli/validate.ts
/** `opsbook validate [paths...]` */
const register = (program) => {
	program.command("validate").description("Checks every file of the catalog and shows what to fix, and why.").argument("[paths...]", "show only findings in these files and folders; all files are read in any case").addOption(new Option("--format <format>", "how findings are written").choices([
		"text",
		"json",
		"github"
	]).default("text")).addOption(new Option("--against <ref>", "say what changes against this branch, tag or commit; only errors that are new count")).addOption(asOfOption()).addOption(catalogOption()).addHelpText("after", "\nExit codes: 0 nothing wrong (warnings may remain), 1 errors, 2 a wrong call or a crash.").action(async (paths, options) => {
		const { validate } = await import("./validate-run.js");
		process.exitCode = await validate(paths, options);
	});
};

export { register };