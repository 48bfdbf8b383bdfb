import { DAY, HOUR, MINUTE } from "../../actions/core/duration.ts";
import { weeksBetween } from "../../actions/core/week.ts";
import { arrivals } from "./arrivals.ts";
import { END, LAST_WEEK, START, WARM_UP_WEEK } from "./business.ts";
import type { Job } from "./jobs.ts";
import type { Channel, Lead } from "./leads.ts";
import type { Customer } from "./people.ts";
import { type Random, random } from "./random.ts";

export interface Visit {
  id: string;
  started: number;
  customer: Customer | null;
  channel: Channel;
  landing: string;
  query: string;
  intent: Intent | "";
}

type Intent = "emergency" | "repair" | "install" | "price" | "research";

/** Where people first hear of us: mostly a short film in a social app. */
const FIRST_TOUCH: Record<Channel, number> = {
  "social-search": 60,
  "ai-assistant": 18,
  "paid-search": 13,
  referral: 5,
  direct: 4,
};
const ANONYMOUS_A_WEEK = 22;
const SEARCHED: readonly Channel[] = ["social-search", "ai-assistant", "paid-search"];

/** Visits in front of each lead, one before some won jobs, and those of people who never told us who they are. */
export function makeVisits(leads: readonly Lead[], jobs: readonly Job[]): Visit[] {
  const chance = random("web");
  const visits: Omit<Visit, "id">[] = [];
  for (const { customer, channel, created } of leads) {
    const before = Number(chance.weighted({ 0: 42, 1: 36, 2: 17, 3: 5 }));
    for (let count = 0; count < before; count++) {
      const started = Math.floor(created - chance.between(0.1, 13) * DAY);
      visits.push(visit(chance, started, customer, chance.weighted(FIRST_TOUCH)));
    }
    visits.push(visit(chance, created - chance.whole(2, 25) * MINUTE, customer, channel));
  }
  for (const { customer, won } of jobs) {
    if (!chance.chance(0.2)) continue;
    visits.push(visit(chance, Math.floor(won - chance.between(0.3, 9) * HOUR), customer, "direct"));
  }
  for (const week of weeksBetween(WARM_UP_WEEK, LAST_WEEK)) {
    for (const started of arrivals(chance, week, ANONYMOUS_A_WEEK, 3)) {
      visits.push(visit(chance, started, null, chance.weighted(FIRST_TOUCH)));
    }
  }
  return visits
    .filter(({ started }) => started >= START && started < END)
    .sort((a, b) => a.started - b.started)
    .map((one, index) => ({ id: `S${100_001 + index}`, ...one }));
}

function visit(
  chance: Random,
  started: number,
  customer: Customer | null,
  channel: Channel,
): Omit<Visit, "id"> {
  const intent =
    SEARCHED.includes(channel) && chance.chance(0.4)
      ? chance.weighted<Intent>({ emergency: 22, repair: 36, install: 16, price: 16, research: 10 })
      : "";
  return {
    started: Math.floor(started / 1000) * 1000,
    customer,
    channel,
    landing: chance.pick(LANDING[channel]),
    query: intent === "" ? "" : chance.pick(QUERIES[intent]),
    intent,
  };
}

const LANDING: Record<Channel, readonly string[]> = {
  "ai-assistant": ["/services", "/prices", "/areas"],
  "social-search": ["/tips/dripping-tap", "/tips/cold-radiator", "/tips/water-pressure"],
  "paid-search": ["/emergency", "/water-heaters"],
  direct: ["/"],
  referral: ["/", "/reviews"],
};

const QUERIES: Record<Intent, readonly string[]> = {
  emergency: ["burst pipe what to do", "no heat tonight", "water coming through ceiling", "plumber open now"],
  repair: [
    "dripping tap fix",
    "radiator cold at the bottom",
    "toilet keeps running",
    "boiler loses pressure",
  ],
  install: ["new water heater", "replace old furnace", "install outdoor tap"],
  price: ["plumber cost per hour", "water heater replacement cost", "boiler service price"],
  research: ["how long does a boiler last", "tankless or tank", "descale a shower head"],
};
