import { HOUR, MINUTE } from "../../actions/core/duration.ts";
import { weeksBetween } from "../../actions/core/week.ts";
import { arrivals } from "./arrivals.ts";
import { afterBusiness, LAST_WEEK, WARM_UP_WEEK, weeks } from "./business.ts";
import type { Customer } from "./people.ts";
import { type Random, random } from "./random.ts";
import { STORY } from "./story.ts";

export type Channel = "ai-assistant" | "social-search" | "direct" | "paid-search" | "referral";
export type Service = "Plumbing" | "Heating" | "Small repairs";

/** One lead as it really happened; the export shows as much of it as was known. */
export interface Lead {
  id: string;
  customer: Customer;
  channel: Channel;
  service: Service;
  created: number;
  autoReply: number;
  reply: number | null;
  via: "Call" | "Email" | "SMS";
  qualified: number | null;
  toEstimator: number | null;
  sentBack: number | null;
  closed: number | null;
  outcome: "Booked" | "Lost" | "Not our area";
}

/** The channel by which leads arrive at last: social search is seldom among them. */
const LAST_TOUCH: Record<Channel, number> = {
  "ai-assistant": 30,
  direct: 27,
  "paid-search": 21,
  referral: 13,
  "social-search": 9,
};
const A_WEEK = 60;

/** All leads of the weeks, those before the exports begin included. */
export function makeLeads(newCustomer: () => Customer): Lead[] {
  return leadsOf(random("leads"), newCustomer, { aWeek: A_WEEK, slow: STORY.slowReplies });
}

/**
 * Leads as they come to this business, many or few.
 *
 * @param slow minutes until the first human reply to half of the AI assistant's leads, by week, where that goes wrong.
 */
export function leadsOf(
  chance: Random,
  newCustomer: () => Customer,
  { aWeek, slow }: { aWeek: number; slow: ReadonlyMap<string, number> },
): Lead[] {
  const leads: Lead[] = [];
  for (const week of weeksBetween(WARM_UP_WEEK, LAST_WEEK)) {
    for (const created of arrivals(chance, week, aWeek, aWeek / 15)) {
      leads.push(makeLead(chance, `L-${10_001 + leads.length}`, newCustomer(), created, slow));
    }
  }
  return leads;
}

function makeLead(
  chance: Random,
  id: string,
  customer: Customer,
  created: number,
  slow: ReadonlyMap<string, number>,
): Lead {
  const channel = chance.weighted(LAST_TOUCH);
  const lead: Lead = {
    id,
    customer,
    channel,
    service: serviceOf(chance),
    created,
    autoReply: created + MINUTE,
    reply: toMinute(afterBusiness(created, replyMinutes(chance, created, channel, slow) * MINUTE)),
    via: chance.pick(["Call", "Call", "Call", "Email", "SMS"]),
    qualified: null,
    toEstimator: null,
    sentBack: null,
    closed: null,
    outcome: chance.weighted({ Booked: 62, Lost: 33, "Not our area": 5 }),
  };
  // One in a hundred slips through: nobody calls, and the case stays open.
  if (chance.chance(0.01)) return { ...lead, reply: null };
  return workOn(chance, lead);
}

function workOn(chance: Random, lead: Lead): Lead {
  const later = (from: number, low: number, high: number) =>
    toMinute(afterBusiness(from, chance.between(low, high) * HOUR));
  const qualified = later(lead.reply as number, 0.05, 1);
  if (lead.outcome === "Not our area") return { ...lead, qualified, closed: later(qualified, 0.1, 2) };
  const toEstimator = chance.chance(0.7) ? later(qualified, 0.5, 5) : null;
  const sentBack = toEstimator !== null && chance.chance(0.022) ? later(toEstimator, 1, 6) : null;
  const closed = later(sentBack ?? toEstimator ?? qualified, 1, 11);
  return { ...lead, qualified, toEstimator, sentBack, closed };
}

/** Business minutes until a person answers. Leads of the night are called first thing in the morning. */
function replyMinutes(
  chance: Random,
  created: number,
  channel: Channel,
  slow: ReadonlyMap<string, number>,
): number {
  const half = slow.get(weeks.of(created));
  if (half !== undefined && channel === "ai-assistant") return chance.lognormal(half, 0.25);
  return Math.min(chance.lognormal(5.6, 0.55), chance.between(12, 22));
}

export function serviceOf(chance: Random): Service {
  return chance.weighted({ Plumbing: 45, Heating: 33, "Small repairs": 22 });
}

export function toMinute(instant: number): number {
  return Math.ceil(instant / MINUTE) * MINUTE;
}
