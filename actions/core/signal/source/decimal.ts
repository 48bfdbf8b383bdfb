import { shapeOf, type Unreadable } from "../quarantine.ts";

const GROUPING = "[ \\u00a0\\u202f'’]";
const FORMS = {
  ".": new RegExp(
    `^-?(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:${GROUPING}\\d{3})+)?(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?$`,
  ),
  ",": new RegExp(
    `^-?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:${GROUPING}\\d{3})+)?(?:,\\d+)?(?:[eE][+-]?\\d{1,3})?$`,
  ),
} as const;
const STRAY = { ".": /[, \u00a0\u202f'’]/g, ",": /[. \u00a0\u202f'’]/g } as const;

/** Signs of money, and the currencies that use them. */
const SIGNS: Record<string, readonly string[]> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
};
const MONEY = /^(-?)\s*([$€£¥]|[A-Z]{3}(?=[\s\d-]))?\s*(-?[^$€£¥A-Z]*?)\s*([$€£¥]|[A-Z]{3})?$/;

const LONGEST = 60;

/**
 * Reads a number as people write it: `1234.5`, `1,234.50` or with a decimal comma `1.234,50`; thousands may be grouped
 * in threes, also by spaces or apostrophes. A sign or code of the business's own currency may stand before or after
 * it; another one is refused, since amounts of two currencies must not be added.
 */
export function readNumber(
  text: string,
  decimal: "." | ",",
  currency: string | null,
  column: string,
): number | Unreadable {
  const plain = text.length <= LONGEST ? amountOf(text.replace("−", "-"), currency) : null;
  if (plain !== null && typeof plain === "object")
    return { ...plain, column, message: `"${column}" ${plain.message}` };
  const fits = plain !== null && /\d/.test(plain) && FORMS[decimal].test(plain);
  const value = fits ? Number(plain.replaceAll(STRAY[decimal], "").replace(",", ".")) : Number.NaN;
  if (Number.isFinite(value)) return value;
  return {
    code: "unreadable-number",
    column,
    message: `"${column}" is written ${shapeOf(text)}, not as a number with a decimal "${decimal}"`,
  };
}

/** The amount without its currency, null where it is no amount, or why the currency does not fit. */
function amountOf(text: string, currency: string | null): string | Unreadable | null {
  if (!/[$€£¥A-Z]/.test(text)) return text;
  if (/^-?[\d.,]+E[+-]?\d+$/.test(text)) return text;
  const match = MONEY.exec(text);
  if (match === null) return null;
  const [, minus, before, amount, after] = match;
  const sign = before ?? after;
  if (sign === undefined || (before !== undefined && after !== undefined)) return null;
  const meant = Object.hasOwn(SIGNS, sign) ? (SIGNS[sign] as readonly string[]) : [sign];
  if (currency !== null && meant.includes(currency)) return `${minus}${amount}`;
  const own = currency === null ? "settings.yaml names no currency" : `the business counts in ${currency}`;
  return { code: "other-currency", message: `carries the currency sign ${sign}, and ${own}` };
}
