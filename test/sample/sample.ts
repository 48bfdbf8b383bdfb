import { DAY } from "../../actions/core/duration.ts";
import { mondayDate } from "../../actions/core/week.ts";
import { type Check, type Completion, makeChecks } from "./audits.ts";
import { END, instantOf, START, type WorkflowName, weeks } from "./business.ts";
import { invoiceExport } from "./exports/accounting.ts";
import { spendExport } from "./exports/ad-spend.ts";
import { auditExport } from "./exports/audit-sheet.ts";
import { crmExport } from "./exports/crm-leads.ts";
import { lateTicketExport, ticketExport } from "./exports/help-desk.ts";
import { quoteExport } from "./exports/quote-sheet.ts";
import { reviewExport } from "./exports/review-site.ts";
import { visitExport } from "./exports/web-analytics.ts";
import { jobExport } from "./exports/won-jobs.ts";
import { type Invoice, makeInvoices } from "./invoices.ts";
import { type Job, makeJobs } from "./jobs.ts";
import { type Lead, makeLeads } from "./leads.ts";
import { customers } from "./people.ts";
import { makeQuotes, type Quote } from "./quotes.ts";
import { random } from "./random.ts";
import { makeReviews, type Review } from "./reviews.ts";
import { STORY } from "./story.ts";
import { makeTickets, type Ticket } from "./tickets.ts";
import { makeVisits, type Visit } from "./web.ts";

/** When the sample business looks at its board: Monday of 2026-W47, nine in the morning. */
export const AS_OF = "2026-11-16T14:00:00.000Z";

/** Everything that happened, before any system wrote it down. */
export interface Business {
  leads: Lead[];
  quotes: Quote[];
  jobs: Job[];
  tickets: Ticket[];
  invoices: Invoice[];
  reviews: Review[];
  visits: Visit[];
  checks: Check[];
}

/** The same on every run. */
export function makeBusiness(): Business {
  const newCustomer = customers(random("customers"));
  const leads = makeLeads(newCustomer);
  const quotes = makeQuotes(leads, newCustomer);
  const jobs = makeJobs(leads, quotes);
  const tickets = makeTickets(newCustomer);
  const invoices = makeInvoices(jobs, tickets, newCustomer);
  const reviews = makeReviews(newCustomer);
  const visits = makeVisits(leads, jobs);
  const business = { leads, quotes, jobs, tickets, invoices, reviews, visits };
  return { ...business, checks: makeChecks(completions(business)) };
}

/** What was finished and known in time, so that the quality lead's draw could see it. */
function completions({ leads, quotes, tickets, invoices, reviews }: Omit<Business, "checks">): Completion[] {
  const of = (workflow: WorkflowName, id: string, at: number | null): Completion[] =>
    at === null ? [] : [{ workflow, case: id, at }];
  const lastReview = weeks.end(STORY.lastReviewWeek);
  return [
    ...leads.flatMap(({ id, closed }) => of("lead-response", id, closed)),
    ...quotes.flatMap(({ id, decided }) => of("quote-follow-up", id, decided)),
    ...invoices.flatMap(({ id, settled }) => of("invoice-reminders", id, settled)),
    ...reviews.flatMap(({ id, published }) =>
      published < lastReview ? of("review-replies", id, published) : [],
    ),
    ...tickets
      .filter(({ late }) => !late)
      .flatMap(({ id, changes }) =>
        changes.flatMap(({ status, at }) => (status === "Solved" ? of("service-desk", id, at) : [])),
      ),
  ].filter(({ at }) => at >= START && at < END);
}

export interface Export {
  file: string;
  source: string;
  imported_at: string;
}

/** The files of `workflows-catalog/sample/`, by name. */
export function sampleFiles(business: Business): Map<string, string | Uint8Array> {
  const { leads, quotes, jobs, tickets, invoices, reviews, visits, checks } = business;
  const monday = instantOf(Date.parse(mondayDate("2026-W46"))) as number;
  const friday = monday - 3 * DAY;
  const fortnight = instantOf(Date.parse(mondayDate("2026-W45"))) as number;
  const files: [Export, string | Uint8Array][] = [
    [on("crm-leads-2026-11-09.csv", "crm-leads", 9, "13:10"), crmExport(leads, START, monday)],
    [on("help-desk-2026-11-09.csv", "help-desk", 9, "13:20"), ticketExport(tickets, START, monday)],
    [on("help-desk-late-phone.csv", "help-desk", 11, "19:05"), lateTicketExport(tickets)],
    [on("crm-leads-2026-11-16.csv", "crm-leads", 16, "12:40"), crmExport(leads, friday, END)],
    [on("help-desk-2026-11-16.csv", "help-desk", 16, "12:45"), ticketExport(tickets, fortnight, END)],
    [on("quotes.csv", "quote-sheet", 16, "12:50"), quoteExport(quotes)],
    [
      on("reviews.jsonl.gz", "review-site", 16, "12:55"),
      reviewExport(reviews, weeks.end(STORY.lastReviewWeek)),
    ],
    [on("invoices.csv", "accounting", 16, "13:00"), invoiceExport(invoices)],
    [on("wednesday-checks.csv", "audit-sheet", 16, "13:05"), auditExport(checks)],
    [on("visits.csv.gz", "web-analytics", 16, "13:10"), visitExport(visits)],
    [on("ad-spend.csv", "ad-spend", 16, "13:15"), spendExport()],
    [on("won-jobs.txt", "won-jobs", 16, "13:20"), jobExport(jobs)],
  ];
  const manifest = { as_of: AS_OF, exports: files.map(([entry]) => entry) };
  return new Map([
    ["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ...files.map(([{ file }, content]) => [file, content] as const),
  ]);
}

/** An export that was imported on a day of November 2026. */
function on(file: string, source: string, day: number, time: string): Export {
  return { file, source, imported_at: `2026-11-${String(day).padStart(2, "0")}T${time}:00.000Z` };
}
