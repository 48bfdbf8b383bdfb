import { r as CommanderError, t as Command } from "./chunks/commander.js";
import { t as closest } from "./chunks/closest.js";
import { t as UsageError } from "./chunks/usage-error.js";
import { inspect } from "node:util";

// actions/cli/verbs.ts
/** All verbs, in the order in which a new user meets them. */
const verbs = [
	{
		name: "start",
		summary: "rehearse Opsbook on a sample business: changes at the gate, exports, a scoreboard",
		load: () => import("./chunks/start.js")
	},
	{
		name: "first-board",
		summary: "make a first scoreboard from one spreadsheet of your own",
		load: () => import("./chunks/first-board.js")
	},
	{
		name: "validate",
		summary: "check the catalog and show what to fix",
		load: () => import("./chunks/validate.js")
	},
	{
		name: "test",
		summary: "run the tests of the thresholds",
		load: () => import("./chunks/test.js")
	},
	{
		name: "backtest",
		summary: "show what a changed threshold, goal or tolerance would have done in the last 13 weeks",
		load: () => import("./chunks/backtest.js")
	},
	{
		name: "explain",
		summary: "explain a finding, with a wrong and a right example",
		load: () => import("./chunks/explain.js")
	},
	{
		name: "new",
		summary: "draft a response play from an incident",
		load: () => import("./chunks/new.js")
	},
	{
		name: "import",
		summary: "read an export into the ledger",
		load: () => import("./chunks/import2.js")
	},
	{
		name: "ledger",
		summary: "verify the ledger, count its records, or void a wrong one",
		load: () => import("./chunks/ledger2.js")
	},
	{
		name: "measure",
		summary: "compute the measures of the weeks",
		load: () => import("./chunks/measure.js")
	},
	{
		name: "attribute",
		summary: "credit conversions to channels from a table of paths",
		load: () => import("./chunks/attribute2.js")
	},
	{
		name: "scoreboard",
		summary: "write the weekly scoreboard, or verify the committed ones",
		load: () => import("./chunks/scoreboard2.js")
	},
	{
		name: "rehearse",
		summary: "serve this repository on a GitHub of your own computer, with its workflows running",
		load: () => import("./chunks/rehearse.js")
	}
];

// actions/cli/main.ts
const EPILOGUE = `
Examples:
  npx opsbook start                                  see the whole of it on a sample business
  npx opsbook validate                               check every file of the catalog
  npx opsbook validate workflows-catalog/people.yaml show only what concerns this file
  npx opsbook explain fallback-per-dependency        why a finding matters, wrong and right

Exit codes: 0 all well, 1 something to fix, 2 a wrong call or a crash.
\`opsbook <verb> --help\` tells the options of a verb.`;
/** Runs one call of the command line and returns its exit code; verbs that find something set \`process.exitCode\`. */
async function main(args) {
	stopQuietlyWhenReaderLeaves();
	try {
		await (await programFor(args)).parseAsync(args, { from: "user" });
		return Number(process.exitCode ?? 0);
	} catch (error) {
		return await report(error);
	}
}
/** The program with the called verb's options; the other verbs are only listed. */
async function programFor(args) {
	const program = new Command("opsbook").description("Operating discipline for AI-assisted work, inside one GitHub repository.").usage("<verb> [options]").helpCommand("help [verb]", "show the options of a verb").exitOverride().configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "opsbook: ")) }).addHelpText("after", EPILOGUE);
	const called = args[0] === "help" ? args[1] : args[0];
	for (const verb of verbs) if (verb.name === called) (await verb.load()).register(program);
	else program.command(verb.name).description(verb.summary);
	if (called === void 0) return program.help();
	if (!called.startsWith("-") && !verbs.some(({ name }) => name === called)) throw unknownVerb(called);
	return program;
}
function unknownVerb(called) {
	const names = verbs.map(({ name }) => name);
	const near = closest(called, names);
	const hint = near === null ? `The verbs are ${names.join(", ")}.` : `Did you mean \`npx opsbook ${near}\`?`;
	return new UsageError(`There is no verb \`${called}\`. ${hint} See \`opsbook --help\`.`);
}
async function report(error) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	const { machineTrouble } = await import("./chunks/machine-trouble.js");
	const told = error instanceof UsageError ? error.message : machineTrouble(error);
	if (told !== null) process.stderr.write(`opsbook: ${told}\n`);
	else process.stderr.write(`opsbook: this is a bug in Opsbook, not in your files\n${inspect(error)}\n`);
	return 2;
}
/** `opsbook validate | head` closes our output early; that is no error. */
function stopQuietlyWhenReaderLeaves() {
	process.stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
		throw error;
	});
}

export { main };