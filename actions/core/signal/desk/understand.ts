import type { EventRecord } from "../record.ts";
import { fieldPaths, objectRow } from "../source/object-row.ts";
import type { Row, RowOutcome } from "../source/row.ts";
import type { DeskSource } from "./desk-source.ts";
import { type Fit, fitPhrase } from "./match.ts";
import { nearPhrases } from "./near.ts";
import type { DeskClock } from "./when.ts";
import { LONGEST_SENTENCE, wordsOf } from "./words.ts";

/** More rows than a sentence can make: rows of a comment are numbered in the order of its sentences. */
const ROOM_FOR_ROWS = 1000;

/** Who said something, where. */
export interface Speaker {
  /** `c17` for comment 17, `i5` for issue 5: with the sentence's number it makes the ids of the records. */
  origin: string;
  /** The account. */
  author: string;
}

/** A row of the desk, and the records that its Source makes of it. */
export interface DeskRow {
  row: Row;
  outcome: RowOutcome;
}

export type Understood =
  | {
      kind: "understood";
      line: string;
      desk: DeskSource;
      rows: DeskRow[];
      records: EventRecord[];
      /** Personal parts of the sentence that are not stored, since there is no key to hash them with. */
      dropped: string[];
    }
  /** A phrase fits, and something in it cannot be recorded; the reason is a sentence for people. */
  | { kind: "refused"; line: string; why: string }
  /** No phrase fits; sentences that may have been meant. */
  | { kind: "unknown"; line: string; near: string[] };

/**
 * Reads sentences of one comment: each becomes a row of the desk's Source, or several where it counts, and goes through the
 * Source's rules as a row of a file does. The same comment always gives the same records, whenever it is read.
 */
export function understand(
  lines: readonly string[],
  sources: readonly DeskSource[],
  speaker: Speaker,
  clock: DeskClock,
): Understood[] {
  return lines.map((line, index) => understandLine(line, index + 1, sources, speaker, clock));
}

function understandLine(
  line: string,
  number: number,
  sources: readonly DeskSource[],
  speaker: Speaker,
  clock: DeskClock,
): Understood {
  if (line.length > LONGEST_SENTENCE)
    return { kind: "refused", line, why: `It has more than ${LONGEST_SENTENCE} characters. Say it shorter.` };
  const words = wordsOf(line);
  const fits = sources.flatMap((desk) =>
    desk.phrases.flatMap((phrase) => {
      const fit = fitPhrase(phrase, words, clock);
      return fit === null ? [] : [{ desk, fit }];
    }),
  );
  // A gap that asks for more than any words says more: `lead 1042 called` names a number where a phrase has one.
  const fewest = Math.min(...fits.map(({ fit }) => wordGaps(fit)));
  const [first, second] = fits.filter(({ fit }) => wordGaps(fit) === fewest);
  if (first === undefined) {
    const phrases = sources.flatMap((desk) => desk.phrases);
    return { kind: "unknown", line, near: nearPhrases(words, phrases, clock) };
  }
  if (second !== undefined) {
    const both = `\`${first.fit.phrase.text}\` and \`${second.fit.phrase.text}\``;
    return { kind: "refused", line, why: `It can be read in two ways: ${both}.` };
  }
  return rowsOf({ text: line, number }, first.desk, first.fit, speaker, clock);
}

function wordGaps({ phrase }: Fit): number {
  return phrase.gaps.filter(({ kind }) => kind === "words").length;
}

function rowsOf(
  { text: line, number }: { text: string; number: number },
  desk: DeskSource,
  { phrase, fillings }: Fit,
  speaker: Speaker,
  clock: DeskClock,
): Understood {
  const refused = (why: string): Understood => ({ kind: "refused", line, why });
  const cells: Record<string, string | number> = {};
  for (const [name, filling] of fillings) {
    if (!filling.ok) return refused(`${filling.message}.`);
    cells[name] = filling.cell;
  }
  const nameless = phrase.gaps.find(({ name }) => desk.unkeyed.has(name));
  if (nameless !== undefined) return refused(NO_KEY);
  const said = new Date(clock.said).toISOString();
  const counted = phrase.gaps.find(({ kind }) => kind === "count")?.name;
  const times = counted === undefined ? 1 : Number(cells[counted]);
  const common = {
    time: cells.period ?? said,
    ...cells,
    phrase: phrase.name,
    origin: speaker.origin,
    author: speaker.author,
    said,
  };
  const item = `${speaker.origin}-${number}`;
  const paths = fieldPaths(desk.compiled.columns);
  const rows = Array.from({ length: times }, (_, at): DeskRow => {
    const value = { ...common, item: times === 1 ? item : `${item}-${at + 1}`, nth: at + 1 };
    const row = objectRow(value, (number - 1) * ROOM_FOR_ROWS + at + 1, paths, "the sentence");
    const context = { now: clock.said, recordedtime: said, file: "", fileName: "" };
    return { row, outcome: desk.compiled.map(row, context) };
  });
  const trouble = rows.flatMap(({ outcome }) => outcome.quarantined)[0];
  if (trouble !== undefined) return refused(`It cannot be recorded: ${trouble.message}.`);
  const records = rows.flatMap(({ outcome }) => outcome.records);
  if (records.length === 0) return refused("No rule of the desk records such a sentence yet.");
  const dropped = desk.compiled.dropped.filter((column) => Object.hasOwn(common, column));
  return { kind: "understood", line, desk, rows, records, dropped };
}

const NO_KEY =
  "It names a case in words, which may be a person's name, and this repository has no key to hide it with. " +
  "Set the secret `OPSBOOK_PII_KEY`, or use the number that your system gave the case.";
