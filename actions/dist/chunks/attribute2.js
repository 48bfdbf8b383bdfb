import { n as catalogOption, r as ledgerOption } from "./options.js";

// actions/cli/attribute.ts
/** `opsbook attribute`: which channel earned how many conversions, by eight models, from a table of paths. */
const register = (program) => {
	program.command("attribute").description("Credit conversions to channels from a table of paths.").requiredOption("--paths <file>", "a CSV file with the columns path (ads > mail), total_conversions, and, where known, total_conversion_value and total_null").option("--json", "print every number, for another program").addOption(hidden(catalogOption())).addOption(hidden(ledgerOption())).action(async (options) => {
		const { attributeFile } = await import("./attribute-file.js");
		await attributeFile(options.paths, { json: options.json === true });
	});
};
function hidden(option) {
	return option.hideHelp();
}

export { register };