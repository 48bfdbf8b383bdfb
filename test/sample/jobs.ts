import { HOUR } from "../../actions/core/duration.ts";
import { afterBusiness } from "./business.ts";
import { type Lead, type Service, toMinute } from "./leads.ts";
import type { Customer } from "./people.ts";
import type { Quote } from "./quotes.ts";
import { random } from "./random.ts";

export interface Job {
  id: string;
  customer: Customer;
  service: Service;
  won: number;
  value: number;
}

/** Won jobs: small ones are booked on the phone at once, larger ones when the quote is accepted. */
export function makeJobs(leads: readonly Lead[], quotes: readonly Quote[]): Job[] {
  const chance = random("jobs");
  const small = leads
    .filter(
      ({ outcome, toEstimator, closed }) => outcome === "Booked" && toEstimator === null && closed !== null,
    )
    .map(({ customer, service, closed }) => ({
      customer,
      service,
      won: closed as number,
      value: Math.round(chance.between(120, 620) / 5) * 5,
    }));
  const quoted = quotes
    .filter(({ result }) => result === "won")
    .map(({ customer, service, decided, agreed }) => ({
      customer,
      service,
      won: toMinute(afterBusiness(decided, chance.between(0, 0.5) * HOUR)),
      value: agreed,
    }));
  return [...small, ...quoted]
    .sort((a, b) => a.won - b.won)
    .map((job, index) => ({ id: `J-${7001 + index}`, ...job }));
}
