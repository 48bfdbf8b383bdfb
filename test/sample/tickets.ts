import { HOUR, MINUTE } from "../../actions/core/duration.ts";
import { weeksBetween } from "../../actions/core/week.ts";
import { arrivals } from "./arrivals.ts";
import { afterBusiness, LAST_WEEK, START, WARM_UP_WEEK, weeks } from "./business.ts";
import type { Customer } from "./people.ts";
import { type Random, random } from "./random.ts";
import { STORY } from "./story.ts";

export type Status =
  | "New"
  | "Auto-replied"
  | "Answered"
  | "Scheduled"
  | "On site"
  | "Waiting for part"
  | "Solved"
  | "Reopened";

export interface Change {
  at: number;
  status: Status;
  /** Whether the promised time was kept; said when the ticket is solved. */
  inTime: boolean | null;
  syncedAt: number;
}

export interface Ticket {
  id: string;
  customer: Customer;
  via: "phone" | "email" | "web";
  priority: "P1" | "P2" | "P3";
  changes: Change[];
  /** True for those that reached us two weeks late. */
  late: boolean;
}

const A_WEEK = 50;
const SYNC = 20_000;

export function makeTickets(newCustomer: () => Customer): Ticket[] {
  const chance = random("tickets");
  const tickets: Ticket[] = [];
  for (const week of weeksBetween(WARM_UP_WEEK, LAST_WEEK)) {
    for (const minute of arrivals(chance, week, A_WEEK, 4)) {
      const opened = minute + chance.whole(0, 59) * 1000;
      tickets.push(makeTicket(chance, `T-${40_001 + tickets.length}`, newCustomer(), opened));
    }
  }
  return holdBack(tickets);
}

function makeTicket(chance: Random, id: string, customer: Customer, opened: number): Ticket {
  const changes: Change[] = [];
  const add = (status: Status, at: number, inTime: boolean | null = null) => {
    changes.push({ at, status, inTime, syncedAt: at + SYNC });
    return at;
  };
  const later = (from: number, low: number, high: number) =>
    Math.round(afterBusiness(from, chance.between(low, high) * HOUR) / 1000) * 1000;
  add("New", opened);
  add("Auto-replied", opened + chance.whole(20, 70) * 1000);
  const minutes = Math.min(chance.lognormal(38, 0.5), chance.between(95, 118));
  let at = add("Answered", Math.round(afterBusiness(opened, minutes * MINUTE) / 1000) * 1000);
  if (chance.chance(0.55)) {
    at = add("Scheduled", later(at, 0.2, 2));
    at = add("On site", later(at, 1, 9));
    if (chance.chance(0.075)) {
      at = add("Waiting for part", later(at, 0.2, 1));
      at = add("On site", later(at, 6, 16));
    }
  }
  at = add("Solved", later(at, 0.3, 3), chance.chance(0.92));
  if (chance.chance(0.035)) {
    at = add("Reopened", later(at, 6, 20));
    at = add("On site", later(at, 2, 9));
    add("Solved", later(at, 0.3, 2), true);
  }
  const via = chance.weighted({ phone: 5, email: 3, web: 2 });
  const priority = chance.weighted({ P1: 1, P2: 6, P3: 3 });
  return { id, customer, via, priority, changes, late: false };
}

/** The tickets that one technician's phone kept to itself: begun and solved within the story's week. */
function holdBack(tickets: readonly Ticket[]): Ticket[] {
  const { week, count, syncedAt } = STORY.lateTickets;
  const within = tickets.filter(
    ({ changes }) => changes.length > 5 && changes.every(({ at }) => weeks.of(at) === week),
  );
  const held = new Set(within.slice(0, count));
  return tickets.map((ticket) => {
    if (!held.has(ticket)) return ticket;
    const changes = ticket.changes.map((change, index) => ({ ...change, syncedAt: syncedAt + index * 1000 }));
    return { ...ticket, changes, late: true };
  });
}

/** Changes that the exports may show. */
export function exported({ changes }: Ticket, until: number): Change[] {
  return changes.filter(({ at, syncedAt }) => at >= START && syncedAt < until);
}
