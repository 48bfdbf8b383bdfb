import type { Answers } from "../../signal/first-board/answers.ts";
import type { NextColumn } from "../../signal/first-board/next-columns.ts";
import { type Reconciliation, reconciliationText } from "../../signal/first-board/reconcile.ts";
import type { ImportSummary } from "../../signal/source/import-summary.ts";
import { groupText, SET_KEY } from "./summary.ts";

/** What `opsbook first-board` has made. */
interface MadeBoard {
  reconciliation: Reconciliation;
  summary: ImportSummary;
  week: string;
  headline: string;
  missing: readonly NextColumn[];
  catalog: string;
  ledger: string;
  board: string;
}

/** What became of a spreadsheet: how it was read, where each row went, the board, and what to export next time. */
export function firstBoardText(answers: Answers, made: MadeBoard): string {
  const { summary, reconciliation } = made;
  const blocks = [
    readAs(answers),
    doubtText(answers),
    [reconciliationText(reconciliation, answers.name), ...summary.groups.map(groupText)].join("\n"),
    personalText(answers, summary),
    [
      `${made.week}: ${made.headline}`,
      `  board    ${made.board}/README.md`,
      `  catalog  ${made.catalog}`,
      `  ledger   ${made.ledger}`,
    ].join("\n"),
    ["Not measured yet. Export this as well next time:", ...made.missing.map(missingLine)].join("\n"),
    [
      "Next week, with the newer export of the same cases:",
      `  npx opsbook import FILE --source ${answers.name} --catalog ${made.catalog} --ledger ${made.ledger}`,
      `  npx opsbook scoreboard --catalog ${made.catalog} --ledger ${made.ledger} --out ${made.board}`,
    ].join("\n"),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function readAs({ roles, ways, zone }: Answers): string {
  const named = [
    ["number", roles.id],
    ["came in", roles.opened],
    ["answered", roles.answered],
    ["finished", roles.closed],
    ["outcome", roles.status],
    ["channel", roles.channel],
    ["amount", roles.value],
    ["person", roles.person],
  ] as const;
  const lines = named.map(
    ([what, column]) => `  ${what.padEnd(9)}${column === null ? "(none)" : `"${column}"`}`,
  );
  return ["The columns were read as:", ...lines, `  times    ${ways.join(", ")} in ${zone}`].join("\n");
}

function doubtText({ doubts }: Answers): string {
  if (doubts.length === 0) return "";
  const again =
    "  To change it: remove the folder that was made, and run the call again with what is said above.";
  return ["Guessed, since nobody was asked. Check it:", ...doubts.map((doubt) => `  ! ${doubt}`), again].join(
    "\n",
  );
}

function personalText({ roles, personal }: Answers, { hashed, dropped }: ImportSummary): string {
  if (hashed.length > 0) return `Stored as keyed hashes only: ${hashed.join(", ")}.`;
  const left = personal.filter((column) => column !== roles.person);
  const never = left.length > 0 ? `Never read: ${left.join(", ")}.` : "";
  if (dropped.length === 0) return never;
  const how = `  fix: ${SET_KEY}`;
  return `${`Dropped, since OPSBOOK_PII_KEY is not set: ${dropped.join(", ")}. ${never}`.trim()}\n${how}`;
}

function missingLine({ measure, column }: NextColumn): string {
  return `  ⚪ ${measure}: ${column}`;
}
