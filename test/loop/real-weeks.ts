import { parse } from "csv-parse/sync";
import { DAY, HOUR, MINUTE } from "../../actions/core/duration.ts";
import { addWeeks, mondayDate, weeksBetween } from "../../actions/core/week.ts";
import { instantOf } from "../sample/business.ts";
import { invoiceExport } from "../sample/exports/accounting.ts";
import { spendExport } from "../sample/exports/ad-spend.ts";
import { auditExport } from "../sample/exports/audit-sheet.ts";
import { crmExport } from "../sample/exports/crm-leads.ts";
import { lateTicketExport, ticketExport } from "../sample/exports/help-desk.ts";
import { quoteExport } from "../sample/exports/quote-sheet.ts";
import { reviewExport } from "../sample/exports/review-site.ts";
import { visitExport } from "../sample/exports/web-analytics.ts";
import { makeBusiness } from "../sample/sample.ts";

/** An export, and the way by which it comes in. */
export interface Arrival {
  /** When it is uploaded, sent, or put in its place; milliseconds since 1970. */
  at: number;
  way: "inbox" | "pull" | "dispatch";
  source: string;
  file: string;
  bytes: Uint8Array;
}

export const FIRST = "2026-W43";
export const LAST = "2026-W46";

/** An instant of a week in the business's zone: day 0 is Monday. */
export function moment(week: string, day: number, hour: number, minute: number): number {
  return instantOf(Date.parse(mondayDate(week)) + day * DAY + hour * HOUR + minute * MINUTE) as number;
}

/**
 * Four weeks of the sample business as they come in: the CRM and the weekly reports are uploaded, the help desk's export lies
 * at an address, and the quote sheet sends its rows each Wednesday, too late for the week before. What began before the
 * first week is left out.
 */
export function realWeeks(): Arrival[] {
  const { leads, quotes, tickets, invoices, reviews, visits, checks } = makeBusiness();
  const start = moment(FIRST, 0, 0, 0);
  const newLeads = leads.filter(({ created }) => created >= start);
  const newQuotes = quotes.filter(({ sent }) => sent >= start);
  const newTickets = tickets.filter(({ changes }) => (changes[0]?.at ?? 0) >= start);
  const newInvoices = invoices.filter(({ issued }) => issued >= start);
  const newReviews = reviews.filter(({ posted }) => posted >= start);
  const bytes = (content: string | Uint8Array) => Buffer.from(content);
  const arrivals = weeksBetween(FIRST, LAST).flatMap((week): Arrival[] => {
    const [monday, end] = [moment(week, 0, 0, 0), moment(addWeeks(week, 1), 0, 0, 0)];
    const put = (
      way: Arrival["way"],
      source: string,
      file: string,
      at: number,
      content: string | Uint8Array,
    ) => ({
      ...{ way, source, at, bytes: bytes(content) },
      file: file.replace("#", week.slice(-3).toLowerCase()),
    });
    const [checked, sent] = [moment(week, 2, 15, 5), moment(week, 2, 15, 30)];
    const [friday, harvest] = [moment(week, 4, 15, 0), moment(addWeeks(week, 1), 0, 8, 5)];
    const ofWeek = visits.filter(({ started }) => started >= monday && started < end);
    const ofDraw = checks.filter(({ checked: at }) => at >= monday && at < end);
    return [
      put("inbox", "audit-sheet", "audit-sheet-#.csv", checked, auditExport(ofDraw)),
      put("dispatch", "quote-sheet", "quotes-#.csv", sent, quoteExport(newQuotes, sent)),
      put("inbox", "crm-leads", "crm-leads-#-fri.csv", friday, crmExport(newLeads, monday, friday)),
      put("pull", "help-desk", "help-desk.csv", friday, ticketExport(onTime(newTickets), start + 1, friday)),
      put(
        "pull",
        "help-desk",
        "help-desk.csv",
        harvest,
        ticketExport(onTime(newTickets), start + 1, harvest),
      ),
      put("inbox", "crm-leads", "crm-leads-#.csv", harvest, crmExport(newLeads, monday, end)),
      put("inbox", "accounting", "accounting-#.csv", harvest, invoiceExport(newInvoices, end)),
      put("inbox", "review-site", "review-site-#.jsonl.gz", harvest, reviewExport(newReviews, end)),
      put("inbox", "web-analytics", "web-analytics-#.csv.gz", harvest, visitExport(ofWeek)),
      put("inbox", "ad-spend", "ad-spend-#.csv", harvest, spendOf(week)),
    ];
  });
  const phone: Arrival = {
    ...{ at: moment(LAST, 2, 14, 0), way: "inbox", source: "help-desk", file: "help-desk-late-phone.csv" },
    bytes: bytes(lateTicketExport(newTickets)),
  };
  return [...arrivals, phone].toSorted((a, b) => a.at - b.at);
}

const onTime = <T extends { late: boolean }>(tickets: readonly T[]): T[] =>
  tickets.filter(({ late }) => !late);

/** The rows of one week, below the two lines of title and the heading. */
function spendOf(week: string): string {
  const [title, range, heading, ...rows] = spendExport().trimEnd().split("\n");
  const days = Array.from({ length: 7 }, (_, day) =>
    new Date(Date.parse(mondayDate(week)) + day * DAY).toISOString().slice(0, 10),
  );
  return [title, range, heading, ...rows.filter((row) => days.includes(row.slice(0, 10)))].join("\n");
}

/** The rows of a file with a delimiter, as a program sends them. */
export function rowsOf({ bytes, source }: Arrival): Record<string, string>[] {
  return parse(Buffer.from(bytes), {
    columns: true,
    delimiter: source === "quote-sheet" ? ";" : ",",
    bom: true,
  });
}
