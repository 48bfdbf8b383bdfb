/** Monday 16 November 2026, nine in the morning, part by part as the pattern language writes it. */
const PARTS: Readonly<Record<string, string>> = {
  yyyy: "2026",
  yy: "26",
  MMMM: "November",
  MMM: "Nov",
  MM: "11",
  M: "11",
  dd: "16",
  d: "16",
  HH: "09",
  H: "9",
  hh: "09",
  h: "9",
  mm: "00",
  m: "0",
  ss: "00",
  s: "0",
  SSS: "000",
  S: "0",
  a: "AM",
  EEEE: "Monday",
  EEE: "Mon",
  X: "Z",
};

const PIECE = /'([^']*)'|([A-Za-z])\2*/g;

/** A time as a way of writing times wants it (`M/d/yyyy h:mm a` gives `11/16/2026 9:00 AM`): for a person to compare theirs with. */
export function timeExample(way: string, decimal: "." | ","): string {
  if (way === "iso") return "2026-11-16 09:00";
  if (way === "unix") return "1794819600";
  if (way === "unix-ms") return "1794819600000";
  if (way === "excel") return `46342${decimal}375`;
  return way.replace(PIECE, (piece, quoted: string | undefined) =>
    quoted === undefined ? (PARTS[piece] ?? piece) : quoted || "'",
  );
}
