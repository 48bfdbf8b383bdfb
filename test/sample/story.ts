import type { WorkflowName } from "./business.ts";

/**
 * What happens to the business in these 26 weeks; the scoreboard of 2026-W46 must show each of them.
 * 1. New leads wait: from W43 on, leads of the AI assistant land in a mailbox that rings nowhere.
 * 2. Reminders about invoices stay on goal in every measure: they earn the next stage.
 * 3. The review site's export stops after W44.
 * 4. A technician's phone was offline in W44: its tickets arrive two weeks late and restate that week.
 * 5. The audit finds wrong follow-ups of quotes from W43 on: an old price list.
 * 6. Social search starts many ways to a won job and ends few.
 */
export const STORY = {
  /** Minutes until the first human reply to half of the AI assistant's leads. */
  slowReplies: new Map([
    ["2026-W43", 18],
    ["2026-W44", 25],
    ["2026-W45", 32],
    ["2026-W46", 39],
  ]),
  lastReviewWeek: "2026-W44",
  lateTickets: { week: "2026-W44", count: 8, syncedAt: Date.UTC(2026, 10, 11, 18, 40) },
} as const;

/** How many cases of the draw failed, by the week of the check. */
export const FAILED_CHECKS: Record<WorkflowName, Readonly<Record<string, number>>> = {
  "lead-response": { "2026-W24": 1, "2026-W31": 1, "2026-W38": 1 },
  "quote-follow-up": { "2026-W27": 1, "2026-W43": 1, "2026-W45": 1, "2026-W46": 1 },
  "review-replies": { "2026-W29": 1 },
  "invoice-reminders": { "2026-W26": 1 },
  "service-desk": { "2026-W23": 1, "2026-W29": 1 },
};

export const REASONS: Record<WorkflowName, string> = {
  "lead-response": "address missing in the CRM",
  "quote-follow-up": "price differs from the quote",
  "review-replies": "reply names the street",
  "invoice-reminders": "sent one day after payment",
  "service-desk": "closed before the customer agreed",
};

/** Weeks in which something else moved: more calls in the first cold weeks, fewer around holidays. */
export function season(week: string): number {
  const number = Number(week.slice(-2));
  const autumn = Math.max(0, number - 36) * 0.012;
  const summer = number >= 27 && number <= 33 ? -0.04 : 0;
  return 1 + autumn + summer;
}
