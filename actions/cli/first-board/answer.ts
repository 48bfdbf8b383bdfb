import { closest } from "../../core/closest.ts";
import { type Answers, idOf } from "../../core/signal/first-board/answers.ts";
import {
  type Guess,
  guessTable,
  type Roles,
  wonWords,
  wordsOfColumn,
} from "../../core/signal/first-board/guess.ts";
import { lookAt } from "../../core/signal/first-board/table.ts";
import { type DateOrder, guessWays, type TimeGuess } from "../../core/signal/first-board/time-ways.ts";
import { wordsOf } from "../../core/signal/first-board/words.ts";
import type { Sheet } from "../../shell/rows/sheet.ts";
import { UsageError } from "../../shell/usage-error.ts";

/** Answers that were given as options. */
export interface GivenAnswers {
  name?: string;
  business?: string;
  id?: string;
  opened?: string;
  answered?: string;
  closed?: string;
  status?: string;
  won?: string;
  channel?: string;
  value?: string;
  person?: string;
  dates?: string;
  decimal?: "." | ",";
  zone?: string;
}

/** Asks a person; each question has its guess, which is what comes back when nobody is asked. */
export interface Asker {
  /** False where nobody is asked, and every guess is the answer. */
  asksPerson: boolean;
  column: (
    question: string,
    columns: readonly string[],
    guess: string | null,
    optional: boolean,
  ) => Promise<string | null>;
  dates: (example: string, guess: DateOrder) => Promise<DateOrder>;
  zone: (guess: string) => Promise<string>;
}

const ASKED: readonly { role: "id" | "opened" | "answered" | "closed" | "channel"; question: string }[] = [
  { role: "id", question: "Which column numbers the cases?" },
  { role: "opened", question: "Which column says when a case came in?" },
  { role: "answered", question: "Which column says when a person first answered?" },
  { role: "closed", question: "Which column says when it was finished?" },
  { role: "channel", question: "Which column says where it came from?" },
];
const PLAIN_NAMES = ["lead", "ticket", "quote", "order", "invoice", "request", "job", "case"];

/**
 * Comes to answers from what was given, what a person says (at most six questions) and what the sheet tells.
 * Throws UsageError for a column that is not there, and where a case has no number or no date.
 */
export async function answersFor(
  sheet: Sheet,
  file: string,
  given: GivenAnswers,
  ask: Asker,
  localZone: string,
): Promise<Answers> {
  const preferred: DateOrder = (given.zone ?? localZone).startsWith("America/") ? "month" : "day";
  const guess = guessTable(sheet.table, sheet.delimiter, preferred);
  const decimal = given.decimal ?? guess.decimal;
  const roles: Roles = { ...guess.roles, ...givenRoles(given, guess.headings) };
  const times = (): TimeGuess => {
    const used = lookAt(sheet.table).filter(({ heading }) =>
      [roles.opened, roles.answered, roles.closed].includes(heading),
    );
    return guessWays(
      used.flatMap(({ values }) => values),
      decimal,
      preferred,
    );
  };
  for (const { role, question } of ASKED) {
    // The sixth question is the one about dates, where it has to be asked.
    if (given[role] !== undefined || (role === "channel" && given.dates === undefined && times().open))
      continue;
    const optional = role !== "id" && role !== "opened";
    roles[role] = await ask.column(question, columnsFor(role, guess), roles[role], optional);
  }
  requireRoles(roles, guess);
  const found = times();
  const ways = await waysFor(found, given.dates, decimal, sheet, ask, roles);
  const won = given.won?.split(",").map((word) => word.trim()) ?? wonWords(sheet.table, roles.status);
  return {
    name: given.name === undefined ? nameOf(file, roles.id ?? "") : idOf(given.name),
    business: given.business ?? "My business",
    zone: given.zone ?? (await ask.zone(localZone)),
    roles,
    ways,
    decimal,
    delimiter: sheet.delimiter,
    encoding: sheet.encoding,
    skipLines: sheet.skipLines,
    currency: guess.currency,
    personal: guess.personal.filter(
      (column) => !Object.values({ ...roles, person: null, owner: null }).includes(column),
    ),
    channels: wordsOfColumn(sheet.table, roles.channel),
    statuses: wordsOfColumn(sheet.table, roles.status),
    won,
    doubts: ask.asksPerson ? [] : doubtsOf(found, given, localZone),
  };
}

/** What a person would have been asked, and might have answered otherwise. */
function doubtsOf({ open, example, order }: TimeGuess, given: GivenAnswers, localZone: string): string[] {
  const other = order === "day" ? "month" : "day";
  return [
    ...(given.dates === undefined && open && example !== null
      ? [
          `${example} can be read in two ways: the ${order} was taken to come first. If it is the ${other}, add --dates ${other}.`,
        ]
      : []),
    ...(given.zone === undefined && localZone === "UTC"
      ? [
          "Times were taken as UTC, since this machine has no other zone. If they are local times, add --zone, such as --zone Europe/Berlin.",
        ]
      : []),
  ];
}

function givenRoles(given: GivenAnswers, headings: readonly string[]): Partial<Roles> {
  const roles: Partial<Roles> = {};
  for (const role of [
    "id",
    "opened",
    "answered",
    "closed",
    "status",
    "channel",
    "value",
    "person",
  ] as const) {
    const column = given[role];
    if (column === undefined) continue;
    roles[role] = column === "none" ? null : headingNamed(column, headings);
  }
  return roles;
}

function headingNamed(column: string, headings: readonly string[]): string {
  if (headings.includes(column)) return column;
  const near = closest(column, headings);
  const hint = near === null ? `It has: ${headings.join(", ")}.` : `Did you mean "${near}"?`;
  throw new UsageError(`The sheet has no column "${column}". ${hint}`);
}

function columnsFor(role: keyof Roles, guess: Guess): readonly string[] {
  if (role === "id") return guess.idColumns.length > 0 ? guess.idColumns : guess.headings;
  if (role === "channel") return guess.headings.filter((heading) => !guess.personal.includes(heading));
  return guess.timeColumns.length > 0 ? guess.timeColumns : guess.headings;
}

function requireRoles(roles: Roles, guess: Guess): void {
  if (roles.id === null) {
    throw new UsageError(
      "No column has another value in every row, so the cases cannot be told apart. " +
        "Add a column that numbers them (1, 2, 3, ...) and save again, or name one with --id.",
    );
  }
  if (roles.opened === null) {
    throw new UsageError(
      `No column holds dates that can be read. Name one of these with --opened: ${guess.headings.join(", ")}.`,
    );
  }
}

async function waysFor(
  times: TimeGuess,
  given: string | undefined,
  decimal: "." | ",",
  sheet: Sheet,
  ask: Asker,
  roles: Roles,
): Promise<string[]> {
  const values = lookAt(sheet.table)
    .filter(({ heading }) => [roles.opened, roles.answered, roles.closed].includes(heading))
    .flatMap((look) => look.values);
  if (given === "day" || given === "month") return guessWays(values, decimal, given).ways;
  if (given !== undefined) return [given];
  if (!times.open || times.example === null || times.order === null) return times.ways;
  return guessWays(values, decimal, await ask.dates(times.example, times.order)).ways;
}

/** `CRM leads (3).csv` is about leads, and so is a sheet whose cases have a "Lead No". */
function nameOf(file: string, numbers: string): string {
  const words = [...wordsOf(file.replace(/\.(csv|txt|tsv)(\.gz)?$/i, "")), ...wordsOf(numbers)];
  const known = words.flatMap((word) => PLAIN_NAMES.filter((name) => word === name || word === `${name}s`));
  return `${known[0] ?? "case"}s`;
}
