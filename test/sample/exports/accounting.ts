import { END } from "../business.ts";
import { type Cell, dashed, separated } from "../format.ts";
import type { Invoice } from "../invoices.ts";
import { until } from "./window.ts";

/** Characters of windows-1252 that stand elsewhere in Unicode; only those that occur. */
const WINDOWS_1252: Record<string, string> = { "’": "\x92", "€": "\x80" };

/** An older program: windows-1252, local times, notes with line breaks. */
export function invoiceExport(invoices: readonly Invoice[], end = END): Uint8Array {
  const known = until(end);
  const header =
    "Invoice,Issued,Due,Customer,E-mail,Amount,Overdue since,First reminder,Phone call,Corrected,Settled,Status,Notes";
  const rows = invoices.flatMap((invoice): Cell[][] => {
    const { issued, overdue, reminder, call, corrected, settled } = invoice;
    // What was carried over shows no correction of a reminder that the old program had sent.
    const shown = known(reminder) === null ? null : corrected;
    const times = [overdue, reminder, call, shown, settled].map(known);
    if (known(issued) === null && times.every((time) => time === null)) return [];
    const status = known(settled) === null ? "Open" : invoice.status;
    return [
      [
        ...[
          invoice.id,
          dashed(known(issued)),
          dashed(invoice.due)?.slice(0, 10) ?? null,
          invoice.customer.name,
        ],
        ...[invoice.customer.email, invoice.amount.toFixed(2), ...times.map(dashed), status, invoice.notes],
      ],
    ];
  });
  const unclear = rows.findIndex(([, issued], index) => index > 500 && issued !== null);
  if (unclear !== -1)
    rows[unclear] = (rows[unclear] as Cell[]).map((cell, index) => (index === 5 ? "see notes" : cell));
  const text = `${header}\r\n${separated(rows, ",", "\r\n")}`;
  return Buffer.from(
    text.replaceAll(/[’€]/g, (sign) => WINDOWS_1252[sign] as string),
    "latin1",
  );
}
