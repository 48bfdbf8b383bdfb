import { readNumber } from "../source/decimal.ts";
import { type ColumnLook, lookAt, type Table } from "./table.ts";
import { type DateOrder, guessWays, readShare, type TimeGuess } from "./time-ways.ts";
import { headingScore, isBirthday, isPersonalHeading, isPlan, meansWon, type Role } from "./words.ts";

/** Which column plays which role; null where none does. */
export type Roles = Record<Role, string | null>;

/** All that could be told from a spreadsheet without asking. */
export interface Guess {
  roles: Roles;
  times: TimeGuess;
  decimal: "." | ",";
  /** ISO 4217, from a currency sign in the value column or in its heading; null where there is none. */
  currency: string | null;
  /** Headings of columns that are treated as personal. */
  personal: string[];
  /** Headings of columns that hold times. */
  timeColumns: string[];
  /** Headings of columns in which every row has another text. */
  idColumns: string[];
  headings: string[];
}

const MOSTLY = 0.8;
const HALF = 0.5;
const FEW_WORDS = 30;
const TIME_ROLES = ["opened", "answered", "closed"] as const;
const SIGNS: Record<string, string> = { $: "USD", "€": "EUR", "£": "GBP" };
const NOBODY: Roles = {
  id: null,
  opened: null,
  answered: null,
  closed: null,
  status: null,
  owner: null,
  channel: null,
  value: null,
  person: null,
};

/** Guesses what each column is, by its heading and by what stands in it. `preferred` settles 03/04/2026. */
export function guessTable(table: Table, delimiter: string, preferred: DateOrder): Guess {
  const looks = lookAt(table);
  const decimal = guessDecimal(
    looks.filter((look) => !isPersonal(look)),
    delimiter,
  );
  const dated = looks.filter((look) => !isBirthday(look.heading) && holdsTimes(look, decimal, preferred));
  const personal = looks.filter((look) => !dated.includes(look) && isPersonal(look));
  const open = looks.filter((look) => !personal.includes(look));
  const times = guessWays(
    dated.flatMap(({ values }) => values),
    decimal,
    preferred,
  );
  const rest = open.filter((look) => !dated.includes(look));
  const ids = rest.filter(tellsApart);
  const value = best(
    rest.filter((look) => look.numbers >= MOSTLY && !isNamedId(look)),
    "value",
    true,
  );
  const roles: Roles = {
    ...NOBODY,
    ...timeRoles(dated.filter(({ heading }) => !isPlan(heading))),
    id: (best(ids, "id", true) ?? ids[0])?.heading ?? null,
    value: value?.heading ?? null,
    person:
      best(
        personal.filter((look) => look.emails >= MOSTLY),
        "person",
        false,
      )?.heading ?? null,
    owner: best(personal, "owner", true)?.heading ?? null,
  };
  const few = rest.filter((look) => look !== value && look.heading !== roles.id && isListOfWords(look));
  roles.status = best(few, "status", true)?.heading ?? null;
  roles.channel =
    best(
      few.filter(({ heading }) => heading !== roles.status),
      "channel",
      true,
    )?.heading ?? null;
  return {
    roles,
    times,
    decimal,
    currency: value === undefined ? null : currencyOf(value),
    personal: personal.map(({ heading }) => heading),
    timeColumns: dated.map(({ heading }) => heading),
    idColumns: ids.map(({ heading }) => heading),
    headings: looks.map(({ heading }) => heading),
  };
}

/** The words of a column that may stand in a committed file: few, and none that looks like a person. */
export function wordsOfColumn(table: Table, heading: string | null): string[] {
  const look = lookAt(table).find((one) => one.heading === heading);
  return (look?.words ?? []).filter((word) => word.length <= 60 && !/@|\d{5}/.test(word)).slice(0, FEW_WORDS);
}

/** The words of the status column that mean a sale. */
export function wonWords(table: Table, status: string | null): string[] {
  return wordsOfColumn(table, status).filter(meansWon);
}

function isPersonal(look: ColumnLook): boolean {
  if (look.emails > 0.2 || look.phones > 0.5 || isBirthday(look.heading)) return true;
  // "Customer ID" is a number that the business gave, not a person's name.
  const number = headingScore(look.heading, "id") > 0 && look.values.every((text) => /\d/.test(text));
  return isPersonalHeading(look.heading) && !number;
}

/**
 * Plain numbers are times only where the heading or an hour behind the decimal sign says so: an amount of 45000 is a
 * day of 2023 to Excel.
 */
function holdsTimes(look: ColumnLook, decimal: "." | ",", preferred: DateOrder): boolean {
  if (look.values.length === 0) return false;
  const { ways } = guessWays(look.values, decimal, preferred);
  const named = TIME_ROLES.some((role) => headingScore(look.heading, role) > 0);
  if (readShare(look.values, ways, decimal) < (named ? HALF : MOSTLY)) return false;
  if (named || !["excel", "unix", "unix-ms"].includes(ways[0] as string)) return true;
  const hours = look.values.filter((text) => /[.,]\d{3,}$/.test(text)).length / look.values.length;
  return hours > HALF;
}

/** A column that is headed as a number may repeat and be empty here and there: those rows are what is wrong. */
function tellsApart(look: ColumnLook): boolean {
  const named = headingScore(look.heading, "id") > 0;
  return (
    look.values.length > 1 && look.filled > (named ? 0.7 : 0.95) && look.different > (named ? 0.6 : 0.95)
  );
}

function isNamedId(look: ColumnLook): boolean {
  return headingScore(look.heading, "id") > headingScore(look.heading, "value");
}

function isListOfWords(look: ColumnLook): boolean {
  return look.words.length <= FEW_WORDS && (look.different < 0.5 || look.words.length <= 5);
}

function best(looks: readonly ColumnLook[], role: Role, named: boolean): ColumnLook | undefined {
  const scored = looks.map((look) => ({ look, score: headingScore(look.heading, role) }));
  const found = scored.toSorted((a, b) => b.score - a.score)[0];
  return found === undefined || (named && found.score === 0) ? undefined : found.look;
}

/** An answer and an end are recognised by their headings; what came first and is always filled is the opening. */
function timeRoles(dated: readonly ColumnLook[]): Pick<Roles, "opened" | "answered" | "closed"> {
  const answered = best(dated, "answered", true);
  const closed = best(
    dated.filter((look) => look !== answered),
    "closed",
    true,
  );
  const left = dated.filter((look) => look !== answered && look !== closed);
  const fullest = left.toSorted((a, b) => b.filled - a.filled)[0];
  const named = left.filter(({ heading }) => headingScore(heading, "opened") > 0);
  const opened = named.toSorted((a, b) => surety(b) - surety(a))[0] ?? fullest;
  return {
    opened: opened?.heading ?? null,
    answered: answered?.heading ?? null,
    closed: closed?.heading ?? null,
  };
}

/** A column that is often empty does not say when cases come in, however it is headed. */
function surety(look: ColumnLook): number {
  return headingScore(look.heading, "opened") * look.filled ** 2;
}

function guessDecimal(looks: readonly ColumnLook[], delimiter: string): "." | "," {
  const texts = looks.filter(({ numbers }) => numbers >= MOSTLY).flatMap(({ values }) => values);
  const amounts = texts.map((text) => text.replaceAll(/[$€£¥A-Z\s]/g, ""));
  const count = (decimal: "." | ",") =>
    amounts.filter((text) => typeof readNumber(text, decimal, null, "") === "number").length;
  const [point, comma] = [count("."), count(",")];
  if (point !== comma) return point > comma ? "." : ",";
  return delimiter === ";" ? "," : ".";
}

function currencyOf(look: ColumnLook): string | null {
  const sign = Object.keys(SIGNS).find((one) => look.values.some((text) => text.includes(one)));
  if (sign !== undefined) return SIGNS[sign] as string;
  const code = look.values.map((text) => /[A-Z]{3}/.exec(text)?.[0]).find((found) => found !== undefined);
  return code ?? currencyOfHeading(look.heading);
}

/** `Amount (€)`, `Betrag EUR`. Capitals may be any word, so only these codes count. */
function currencyOfHeading(heading: string): string | null {
  const sign = Object.keys(SIGNS).find((one) => heading.includes(one));
  if (sign !== undefined) return SIGNS[sign] as string;
  return (
    /(?<![A-Za-z])(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|JPY)(?![A-Za-z])/.exec(heading)?.[0] ??
    null
  );
}
