import { stampOf } from "../clock.ts";
import { Refusal } from "./refusal.ts";

/** Requests an hour and new content a minute and an hour, as GitHub counts them. */
export interface Limits {
  user: number;
  job: number;
  anonymous: number;
  contentPerMinute: number;
  contentPerHour: number;
}

export const GITHUB_LIMITS: Limits = {
  user: 5000,
  job: 1000,
  anonymous: 60,
  contentPerMinute: 80,
  contentPerHour: 500,
};

export interface Allowance {
  limit: number;
  used: number;
  /** Milliseconds since 1970. */
  reset: number;
}

export interface RateLimits {
  /** Counts a request. Throws GitHub's refusal where the hour is used up. */
  spend: (who: Spender, now: number) => Allowance;
  /** Counts a new comment, issue, review and so on. Throws the secondary limit's refusal. */
  create: (who: Spender, now: number) => void;
  /** What is left, without spending. */
  look: (who: Spender, now: number) => Allowance;
  /** Gives a request back: one that was answered with 304. */
  refund: (who: Spender, now: number) => void;
}

export interface Spender {
  kind: "user" | "job" | "anonymous";
  key: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function createRateLimits(limits: Limits): RateLimits {
  const hours = new Map<string, { since: number; used: number }>();
  const creations = new Map<string, number[]>();
  const current = (who: Spender, now: number): { since: number; used: number } => {
    const known = hours.get(who.key);
    if (known !== undefined && now - known.since < HOUR && now >= known.since) return known;
    const fresh = { since: now, used: 0 };
    hours.set(who.key, fresh);
    return fresh;
  };
  const allowance = (who: Spender, now: number): Allowance => {
    const { since, used } = current(who, now);
    return { limit: limits[who.kind], used, reset: since + HOUR };
  };
  return {
    look: allowance,
    spend: (who, now) => {
      const hour = current(who, now);
      if (hour.used >= limits[who.kind]) throw primaryRefusal(who, allowance(who, now));
      hour.used += 1;
      return allowance(who, now);
    },
    refund: (who, now) => {
      const hour = current(who, now);
      hour.used = Math.max(0, hour.used - 1);
    },
    create: (who, now) => {
      const recent = (creations.get(who.key) ?? []).filter((time) => now - time < HOUR && time <= now);
      const minute = recent.filter((time) => now - time < MINUTE);
      if (minute.length >= limits.contentPerMinute) throw secondaryRefusal((minute[0] ?? now) + MINUTE - now);
      if (recent.length >= limits.contentPerHour) throw secondaryRefusal((recent[0] ?? now) + HOUR - now);
      creations.set(who.key, [...recent, now]);
    },
  };
}

/** The headers that stand on every answer. */
export function rateHeaders({ limit, used, reset }: Allowance): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(0, limit - used)),
    "x-ratelimit-used": String(used),
    "x-ratelimit-reset": String(Math.ceil(reset / 1000)),
    "x-ratelimit-resource": "core",
  };
}

/** The refusal of a request beyond the hour's allowance. */
export function primaryRefusal(who: Spender, allowance: Allowance): Refusal {
  const spent = { ...allowance, used: allowance.limit };
  return new Refusal(
    403,
    `API rate limit exceeded for ${who.key}. It resets at ${stampOf(allowance.reset)}.`,
    null,
    rateHeaders(spent),
  );
}

/** The refusal of too much new content in a short time; `wait` in milliseconds. */
export function secondaryRefusal(wait: number): Refusal {
  return new Refusal(
    403,
    "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.",
    null,
    { "retry-after": String(Math.max(1, Math.ceil(wait / 1000))) },
  );
}
