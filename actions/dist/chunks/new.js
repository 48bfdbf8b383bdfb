import { n as catalogOption, r as ledgerOption } from "./options.js";

// actions/cli/new.ts
/** `opsbook new runbook --from-incident N` */
const register = (program) => {
	program.command("new").description("Drafts a file of the catalog for you to finish.").command("runbook").description("Drafts a response play from what was done in an incident.").requiredOption("--from-incident <number>", "the number of the incident's issue").addOption(catalogOption()).addOption(ledgerOption()).action(async (options) => {
		const { newRunbook } = await import("./runbook.js");
		await newRunbook(options);
	});
};

export { register };