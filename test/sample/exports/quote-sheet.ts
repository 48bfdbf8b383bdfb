import { END } from "../business.ts";
import { type Cell, euroNumber, excel, separated } from "../format.ts";
import type { Lead } from "../leads.ts";
import type { Quote } from "../quotes.ts";
import { until } from "./window.ts";

/** The row from which on one is corrected; a sheet with fewer has none. */
const CORRECTED = 560;

/** A spreadsheet saved with European settings: semicolons, decimal commas, days as Excel numbers. */
export function quoteExport(quotes: readonly Quote[], end = END): string {
  const known = until(end);
  const header =
    "Quote;Sent;Customer;E-mail;Came by;Job;Quoted;First call;Second call;Price changed;Third call;Decided;Result;Agreed";
  const rows = quotes.flatMap((quote): Cell[][] => {
    const { id, customer, channel, service, sent, decided } = quote;
    if (known(decided) === null && known(sent) === null) return [];
    const calls = [quote.firstCall, quote.secondCall, quote.priceChanged, quote.thirdCall];
    const done = known(decided) !== null;
    return [
      [
        ...[
          id,
          excel(known(sent)),
          customer.name,
          customer.email,
          CAME_BY[channel],
          service,
          euroNumber(quote.quoted),
        ],
        ...calls.map((call) => excel(known(call))),
        ...[excel(known(decided)), done ? quote.result : null, done ? euroNumber(quote.agreed) : null],
      ],
    ];
  });
  if (rows.length <= CORRECTED) return `${header}\r\n${separated(rows, ";", "\r\n")}`;
  // Somebody wrote words where an amount belongs, and corrected one row by adding it again.
  const unclear = rows[310] as Cell[];
  rows[310] = unclear.map((cell, index) => (index === 6 ? "see mail" : cell));
  const corrected = rows.find((row, index) => index > CORRECTED && row[12] === "won") as Cell[];
  rows.push(corrected.map((cell, index) => (index === 13 ? "1.140,00" : cell)));
  return `${header}\r\n${separated(rows, ";", "\r\n")}`;
}

const CAME_BY: Record<Lead["channel"], string> = {
  "ai-assistant": "assistant",
  "social-search": "social",
  direct: "website",
  "paid-search": "ads",
  referral: "referral",
};
