import { compileTimes } from "../source/times.ts";

/** Which comes first in 03/04/2026. */
export type DateOrder = "day" | "month";

/** How the times of a sheet are written. */
export interface TimeGuess {
  ways: string[];
  /** The order that was taken, where it matters. */
  order: DateOrder | null;
  /** True where both orders read every date: only a person can know. `example` is one such date. */
  open: boolean;
  example: string | null;
}

const CLOCKS = ["", " H:mm", " H:mm:ss", " h:mm a", " h:mm:ss a"];
const withClocks = (dates: string[]) => dates.flatMap((date) => CLOCKS.map((clock) => `${date}${clock}`));

const NEUTRAL = [
  "iso",
  ...withClocks([
    "d.M.yyyy",
    "d.M.yy",
    "yyyy/M/d",
    "d MMM yyyy",
    "d-MMM-yyyy",
    "d-MMM-yy",
    "MMM d, yyyy",
    "MMMM d, yyyy",
    "d MMMM yyyy",
  ]),
  "EEE, d MMM yyyy H:mm:ss X",
  "yyyy-MM-dd HH:mm:ss X",
];
const BY_ORDER: Record<DateOrder, string[]> = {
  day: withClocks(["d/M/yyyy", "d/M/yy", "d-M-yyyy"]),
  month: withClocks(["M/d/yyyy", "M/d/yy", "M-d-yyyy"]),
};
const MOST_WAYS = 4;
/** Plain numbers are times only within these bounds: 1982 to 2064. */
const NUMERIC = [
  { way: "excel", least: 30_000, most: 60_000 },
  { way: "unix", least: 4e8, most: 3e9 },
  { way: "unix-ms", least: 4e11, most: 3e12 },
] as const;

/**
 * Guesses how times are written from the texts themselves: the fewest ways that read most of them. Where day and
 * month could change places in every one, `preferred` decides and `open` says so.
 */
export function guessWays(values: readonly string[], decimal: "." | ",", preferred: DateOrder): TimeGuess {
  const numeric = numericWay(values);
  if (numeric !== null) return { ways: [numeric], order: null, open: false, example: null };
  const tries = { day: cover(values, "day", decimal), month: cover(values, "month", decimal) };
  const other = preferred === "day" ? "month" : "day";
  const order = tries[other].read > tries[preferred].read ? other : preferred;
  const { ways } = tries[order];
  const matters = ways.some((way) => BY_ORDER[order].includes(way));
  const open = matters && tries.day.read === tries.month.read;
  const example =
    values.find((text) => !readsSame(text, ways, tries[order === "day" ? "month" : "day"].ways)) ?? null;
  return { ways, order: matters ? order : null, open, example: open ? example : null };
}

/** The share of texts that one of the ways reads. */
export function readShare(values: readonly string[], ways: readonly string[], decimal: "." | ","): number {
  const read = readerOf(ways, decimal);
  return values.length === 0 || read === null
    ? 0
    : values.filter((text) => read(text) !== null).length / values.length;
}

function numericWay(values: readonly string[]): string | null {
  const numbers = values.map((text) =>
    /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN,
  );
  const found = NUMERIC.find(({ least, most }) => {
    const fitting = numbers.filter((value) => value >= least && value <= most).length;
    return values.length > 0 && fitting / values.length >= 0.9;
  });
  return found?.way ?? null;
}

function cover(
  values: readonly string[],
  order: DateOrder,
  decimal: "." | ",",
): { ways: string[]; read: number } {
  const readers = [...NEUTRAL, ...BY_ORDER[order]].map((way) => ({ way, read: readerOf([way], decimal) }));
  const ways: string[] = [];
  let left = [...values];
  while (ways.length < MOST_WAYS && left.length > 0) {
    let best = { way: "", rest: left };
    for (const { way, read } of readers) {
      const rest = left.filter((text) => read?.(text) === null);
      if (rest.length < best.rest.length) best = { way, rest };
    }
    if (best.way === "") break;
    ways.push(best.way);
    left = best.rest;
  }
  return { ways: ways.length > 0 ? ways : ["iso"], read: values.length - left.length };
}

/** The instant of a text in UTC, or null. */
function readerOf(ways: readonly string[], decimal: "." | ","): ((text: string) => number | null) | null {
  const compiled = compileTimes(ways, "UTC", decimal);
  if (!compiled.ok) return null;
  return (text) => {
    const instant = compiled.read(text, "");
    return typeof instant === "number" ? instant : null;
  };
}

function readsSame(text: string, one: readonly string[], other: readonly string[]): boolean {
  return readerOf(one, ".")?.(text) === readerOf(other, ".")?.(text);
}
