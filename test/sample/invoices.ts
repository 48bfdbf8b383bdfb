import { DAY, HOUR } from "../../actions/core/duration.ts";
import { weeksBetween } from "../../actions/core/week.ts";
import { afterBusiness, instantOf, LAST_WEEK, localDay, WARM_UP_WEEK, weeks } from "./business.ts";
import type { Job } from "./jobs.ts";
import { toMinute } from "./leads.ts";
import type { Customer } from "./people.ts";
import { type Random, random } from "./random.ts";
import type { Ticket } from "./tickets.ts";

export interface Invoice {
  id: string;
  customer: Customer;
  amount: number;
  issued: number;
  due: number;
  overdue: number | null;
  reminder: number | null;
  call: number | null;
  corrected: number | null;
  settled: number;
  status: "Paid" | "Written off" | "Credited";
  notes: string;
}

interface Billed {
  customer: Customer;
  amount: number;
  done: number;
}

const TERM = 14 * DAY;
const BILLED_TICKETS = 0.12;
/** Customers with a maintenance contract get their invoice on a Thursday, so many a week. */
const CONTRACTS_A_WEEK = 12;
/** Since then the bookkeeper looks into the bank account before each reminder, and none had to be corrected. */
const RELIABLE = weeks.start("2026-W31");

/** Invoices for won jobs, for the tickets that cost something, and for maintenance contracts. */
export function makeInvoices(
  jobs: readonly Job[],
  tickets: readonly Ticket[],
  newCustomer: () => Customer,
): Invoice[] {
  const chance = random("invoices");
  const billed: Billed[] = jobs.map(({ customer, value, won }) => ({
    customer,
    amount: value,
    done: afterBusiness(won + chance.between(2, 11) * DAY, chance.between(0, 8) * HOUR),
  }));
  for (const { customer, changes } of tickets) {
    if (!chance.chance(BILLED_TICKETS)) continue;
    const done = afterBusiness(changes.at(-1)?.at ?? 0, chance.between(1, 9) * HOUR);
    billed.push({ customer, amount: Math.round(chance.between(90, 480)) - 0.05, done });
  }
  for (const week of weeksBetween(WARM_UP_WEEK, LAST_WEEK)) {
    const thursday = weeks.start(week) + 3 * DAY;
    for (let count = 0; count < CONTRACTS_A_WEEK; count++) {
      const done = afterBusiness(thursday, chance.between(0, 9) * HOUR);
      billed.push({ customer: newCustomer(), amount: chance.pick([129, 189, 249]), done });
    }
  }
  return billed
    .sort((a, b) => a.done - b.done)
    .map((one, index) => makeInvoice(chance, `26-${String(1001 + index)}`, one));
}

function makeInvoice(chance: Random, number: string, { customer, amount, done }: Billed): Invoice {
  const issued = toMinute(done);
  const due = instantOf(localDay(issued) + TERM) as number;
  const paidInTime = chance.chance(0.74);
  const invoice = { id: `INV-${number}`, customer, amount, issued, due, notes: note(chance) };
  const none = { overdue: null, reminder: null, call: null, corrected: null };
  if (paidInTime) {
    const settled = toMinute(
      afterBusiness(issued + chance.between(3, 12.5) * DAY, chance.between(0, 4) * HOUR),
    );
    return { ...invoice, ...none, settled: Math.min(settled, due), status: "Paid" };
  }
  return { ...invoice, ...remind(chance, issued, due) };
}

/** The day after the due date the clock starts, at midnight; the bookkeeper reminds within one working day. */
function remind(chance: Random, issued: number, due: number) {
  const overdue = instantOf(localDay(due) + DAY) as number;
  const hours = Math.max(chance.between(0.4, 7.2), chance.between(0.4, 7.2));
  const reminder = toMinute(afterBusiness(overdue, hours * HOUR));
  const slow = chance.chance(0.3);
  const call = slow ? toMinute(afterBusiness(reminder + 12 * DAY, chance.between(0, 7) * HOUR)) : null;
  const corrected =
    call !== null && chance.chance(0.2) && issued < RELIABLE ? toMinute(afterBusiness(call, HOUR)) : null;
  const last = corrected ?? call ?? reminder;
  const settled = toMinute(afterBusiness(last + chance.between(1, 9) * DAY, chance.between(0, 6) * HOUR));
  const status = call === null ? "Paid" : chance.weighted({ Paid: 90, "Written off": 6, Credited: 4 });
  return { overdue, reminder, call, corrected, settled, status };
}

const NOTES = [
  "Gate is on the left.\nDog is friendly.",
  'Asked for "paper only".',
  "Café next door keeps the key.",
  "Second address:\n12 Example Street\nSampletown",
  "Don’t ring before nine.",
];

function note(chance: Random): string {
  return chance.chance(0.06) ? chance.pick(NOTES) : "";
}
