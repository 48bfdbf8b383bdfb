import { n as Option } from "./commander.js";

// actions/cli/first-board.ts
const GUIDE = `
The sheet is looked at, and what each column is gets guessed: you are asked at most six questions, each with the
guess as its answer. An answer given as an option is not asked for; \`none\` says that there is no such column.

  npx opsbook first-board leads.csv
  npx opsbook first-board leads.csv --yes
  npx opsbook first-board leads.csv --opened "Created at" --answered none --dates day --zone Europe/Berlin

The folder gets a catalog with the Source, a ledger and a scoreboard; nothing that exists is overwritten.
Names, addresses and notes are never stored; an e-mail address only as a hash, with the key in OPSBOOK_PII_KEY.`;
/** Declares `opsbook first-board`. */
function register(program) {
	program.command("first-board").description("make a first scoreboard from one spreadsheet (CSV)").argument("<file>", "the spreadsheet, saved as CSV").option("--out <folder>", "the folder to make", "first-board").option("--ledger <folder>", "an existing git repository for the ledger (default: one is made in the folder)").option("--yes", "accept every guess and ask nothing", false).option("--name <name>", "what the cases are called: leads, tickets").option("--business <name>", "the business's name").option("--id <column>", "the column that numbers the cases").option("--opened <column>", "the column that says when a case came in").option("--answered <column>", "the column of the first answer").option("--closed <column>", "the column of the end").option("--status <column>", "the column of the status or outcome").option("--won <words>", "the words of the status that mean a sale, with commas between").option("--channel <column>", "the column that says where a case came from").option("--value <column>", "the column of the amount").option("--person <column>", "the column of the customer's e-mail address").option("--dates <order>", "what 03/04/2026 is: day (3 April), month (March 4), or a pattern such as dd.MM.yyyy").addOption(new Option("--decimal <sign>", "the decimal sign").choices([".", ","])).option("--zone <zone>", "the time zone of the sheet's times, such as Europe/Berlin").option("--as-of <instant>", "the import's clock: 2026-11-22T09:00:00Z").addHelpText("after", GUIDE).action(async (file, options) => (await import("./first-board-run.js")).runFirstBoard(file, options));
}

export { register };