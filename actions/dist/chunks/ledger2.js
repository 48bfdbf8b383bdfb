import { n as Option } from "./commander.js";
import { r as ledgerOption } from "./options.js";

// actions/cli/ledger.ts
const formatOption = () => new Option("--format <format>", "how to print the result").choices(["text", "json"]).default("text");
/** Declares `opsbook ledger verify`, `stats` and `void`. */
function register(program) {
	const ledger = program.command("ledger").description("verify the ledger, count its records, or void a wrong one");
	ledger.command("verify").description("check every line and every link of the chain; exit 1 where something was altered").addOption(ledgerOption()).option("--anchors <folder>", "published weeks that name a batch", "scoreboard/data").addOption(formatOption()).action(async (options) => (await import("./verify.js")).verify(options));
	ledger.command("stats").description("count records by week, source and type, and what lies in quarantine").addOption(ledgerOption()).addOption(formatOption()).action(async (options) => (await import("./stats.js")).stats(options));
	ledger.command("void <source> <id>").description("take a wrong record out of every measure; its week is measured again").requiredOption("--why <reason>", "why it is wrong; stays in the ledger for good").option("--who <person>", "whose decision it is: an id of people.yaml").option("--row", "take out all records of the row that this one came from").addOption(ledgerOption()).addOption(formatOption()).action(async (source, id, options) => (await import("./void.js")).voidOne(source, id, options));
}

export { register };