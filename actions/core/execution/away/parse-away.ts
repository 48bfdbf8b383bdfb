import { Temporal } from "temporal-polyfill";

/** An absence as somebody wrote it. */
export type ParsedAway =
  | { ok: true; kind: "away"; who: string | null; from: string; to: string; by: string }
  | { ok: true; kind: "over"; who: string | null }
  | { ok: false; instead: string };

const USAGE = "`/away until 14 July, @x covers`, `/away 3 July to 14 July, @x covers`, or `/away over`";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const FORM =
  /^(?:from\s+)?(?:(.+?)\s+)?(?:until|to|till)\s+(.+?)\s*[,;]?\s+@([a-z0-9](?:-?[a-z0-9])*)\s+covers?\.?$/i;
/** Words with which dates begin; any other first word is somebody's id. */
const BEGINS = new RegExp(`^(?:from|until|to|till|\\d.*|(?:${MONTHS.join("|")})[a-z]*)$`, "i");
const MOST_DAYS = 30;

/**
 * Reads what follows `/away`. A date is `14 July`, `July 14` or `2026-07-14`; without a year it is the next such day. Whoever
 * writes for somebody else names their id first.
 *
 * @param today the day of the comment where the business is.
 */
export function parseAway(rest: string, today: string): ParsedAway {
  const over = /^(?:([a-z][a-z0-9-]*)\s+)?(?:over|ended|back)$/i.exec(rest.trim());
  if (over !== null) return { ok: true, kind: "over", who: over[1]?.toLowerCase() ?? null };
  const [word = "", ...words] = rest.trim().split(/\s+/);
  const who = BEGINS.test(word) ? null : word.toLowerCase();
  const match = FORM.exec(who === null ? rest.trim() : words.join(" "));
  if (match === null) return { ok: false, instead: `Write ${USAGE}.` };
  const [, fromText, toText = "", by = ""] = match;
  const first = Temporal.PlainDate.from(today);
  const from = fromText === undefined ? first : dateOf(fromText, first);
  const to = dateOf(toText, from ?? first);
  if (from === null || to === null) {
    const wrong = from === null ? fromText : toText;
    return { ok: false, instead: `"${wrong ?? ""}" is no date that I understand. Write ${USAGE}.` };
  }
  if (Temporal.PlainDate.compare(to, first) < 0)
    return { ok: false, instead: `${to.toString()} is over already. Write ${USAGE}.` };
  if (Temporal.PlainDate.compare(to, from) < 0) return { ok: false, instead: "It ends before it begins." };
  if (from.until(to).days + 1 > MOST_DAYS)
    return {
      ok: false,
      instead: `A stand-in covers at most ${MOST_DAYS} days. For longer, change people.yaml by a pull request.`,
    };
  return {
    ok: true,
    kind: "away",
    who,
    from: from.toString(),
    to: to.toString(),
    by,
  };
}

function dateOf(text: string, notBefore: Temporal.PlainDate): Temporal.PlainDate | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim())?.[0];
  if (iso !== undefined) return attempt(() => Temporal.PlainDate.from(iso));
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?)(?:,?\s+(\d{4}))?$/i.exec(
      text.trim(),
    );
  if (words === null) return null;
  const [, dayFirst, monthAfter, monthFirst, dayAfter, year] = words;
  const month =
    MONTHS.indexOf((monthAfter ?? monthFirst ?? "").slice(0, 3).toLowerCase() as (typeof MONTHS)[number]) + 1;
  const day = Number(dayFirst ?? dayAfter);
  if (month === 0) return null;
  const of = (inYear: number) =>
    attempt(() => Temporal.PlainDate.from({ year: inYear, month, day }, { overflow: "reject" }));
  if (year !== undefined) return of(Number(year));
  const thisYear = of(notBefore.year);
  const isPast = thisYear !== null && Temporal.PlainDate.compare(thisYear, notBefore) < 0;
  // A day just over is a slip and not next year's.
  return isPast && thisYear.until(notBefore).days > MOST_DAYS ? of(notBefore.year + 1) : thisYear;
}

function attempt(make: () => Temporal.PlainDate): Temporal.PlainDate | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
