import { n as Option } from "./commander.js";
import { n as catalogOption, r as ledgerOption } from "./options.js";

// actions/cli/import.ts
const GUIDE = `
A Source (sources/*.yaml in the catalog) says what each column means. Importing a file again adds nothing;
next week's export of the same cases adds what is new. What cannot be read goes to quarantine, with its row.
Personal columns are stored as hashes with the key in OPSBOOK_PII_KEY, or dropped where there is none. Make a key
once with \`openssl rand -hex 32\`, and keep it: with another one nobody is recognised again.

Exit codes: 0 imported (also with rows in quarantine), 1 nothing could be read or not all of a file,
2 a wrong call or a crash.`;
/** Declares `opsbook import`. */
function register(program) {
	program.command("import").description("read exports (CSV, JSONL, also gzipped) into the ledger").argument("<file...>", "the exports, oldest first").requiredOption("--source <source>", "a Source's name, or the path of its file").addOption(catalogOption()).addOption(ledgerOption()).option("--dry-run", "say what would be imported, and write nothing", false).option("--as-of <instant>", "the import's clock: 2026-11-22T09:00:00Z").addOption(new Option("--format <format>", "how to print the summary").choices(["text", "json"]).default("text")).addHelpText("after", GUIDE).action(async (files, options) => (await import("./import-run.js")).runImport(files, options));
}

export { register };