import { DAY, HOUR } from "../../actions/core/duration.ts";
import { weeksBetween } from "../../actions/core/week.ts";
import { arrivals } from "./arrivals.ts";
import { afterBusiness, LAST_WEEK, WARM_UP_WEEK } from "./business.ts";
import { type Channel, type Lead, type Service, serviceOf, toMinute } from "./leads.ts";
import type { Customer } from "./people.ts";
import { type Random, random } from "./random.ts";

export interface Quote {
  id: string;
  customer: Customer;
  channel: Channel;
  service: Service;
  sent: number;
  firstCall: number;
  secondCall: number | null;
  priceChanged: number | null;
  thirdCall: number | null;
  decided: number;
  result: "won" | "lost" | "no answer";
  quoted: number;
  agreed: number;
}

interface Asked {
  customer: Customer;
  channel: Channel;
  service: Service;
  at: number;
}

const REGULARS_A_WEEK = 13;

/** Leads that the estimator took on, and regular customers who ask for a price again. */
export function makeQuotes(leads: readonly Lead[], newCustomer: () => Customer): Quote[] {
  const chance = random("quotes");
  const asked: Asked[] = leads
    .filter(
      ({ outcome, toEstimator, closed }) => outcome === "Booked" && toEstimator !== null && closed !== null,
    )
    .filter(() => chance.chance(0.85))
    .map(({ customer, channel, service, closed }) => ({ customer, channel, service, at: closed as number }));
  for (const week of weeksBetween(WARM_UP_WEEK, LAST_WEEK)) {
    for (const at of arrivals(chance, week, REGULARS_A_WEEK, 1.5)) {
      const channel = chance.weighted<Channel>(REGULARS);
      asked.push({ customer: newCustomer(), channel, service: serviceOf(chance), at });
    }
  }
  return asked.sort((a, b) => a.at - b.at).map((one, index) => makeQuote(chance, `Q-${26_001 + index}`, one));
}

const REGULARS: Record<Channel, number> = {
  direct: 6,
  referral: 4,
  "ai-assistant": 1,
  "paid-search": 1,
  "social-search": 0,
};

function makeQuote(chance: Random, id: string, { customer, channel, service, at }: Asked): Quote {
  const later = (from: number, low: number, high: number) =>
    toMinute(afterBusiness(from, chance.between(low, high) * HOUR));
  const sent = later(at, 1, 6);
  const firstCall = toMinute(
    afterBusiness(sent, Math.min(chance.lognormal(5.5, 0.35), chance.between(8.5, 11.5)) * HOUR),
  );
  const result = chance.weighted({ won: 52, lost: 36, "no answer": 12 });
  const days = result === "no answer" ? chance.between(11, 15) : chance.between(2.2, 7.5);
  const decided = Math.max(
    toMinute(afterBusiness(sent + days * DAY, chance.between(0, 6) * HOUR)),
    firstCall,
  );
  const between = (share: number) =>
    toMinute(afterBusiness(firstCall + (decided - firstCall) * share, chance.between(0, 1) * HOUR));
  const secondCall = chance.chance(0.55) && between(0.5) < decided ? between(0.5) : null;
  const change = secondCall !== null && chance.chance(0.16) ? between(0.65) : null;
  const third = change !== null && chance.chance(0.45) ? between(0.85) : null;
  const quoted = Math.round(Math.min(Math.max(chance.lognormal(1300, 0.7), 240), 14_000) / 5) * 5;
  const calls = [secondCall, change, third];
  const [second, price, thirdCall] = calls.map((call) => (call !== null && call < decided ? call : null));
  const agreed = price ? Math.round((quoted * 0.94) / 5) * 5 : quoted;
  return {
    ...{ id, customer, channel, service, sent, firstCall, decided, result, quoted, agreed },
    ...{ secondCall: second ?? null, priceChanged: price ?? null, thirdCall: thirdCall ?? null },
  };
}
