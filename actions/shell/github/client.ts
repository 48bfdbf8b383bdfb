import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Endpoints } from "@octokit/types";
import { GitHubError, type UsedUp } from "./failure.ts";
import { createWire, OverBudget } from "./wire.ts";

type Route = keyof Endpoints;
export type GetRoute = Extract<Route, `GET ${string}`>;
export type WriteRoute = Exclude<Route, GetRoute>;
type Params<R extends Route> = Omit<Endpoints[R]["parameters"], "owner" | "repo">;
type Data<R extends Route> = Endpoints[R]["response"]["data"];

export interface ClientOptions {
  token: string;
  /** `https://api.github.com`, or what GITHUB_API_URL says. */
  apiUrl: string;
  owner: string;
  repo: string;
  /** Requests that this run may make; default `CALLS_OF_A_RUN`. */
  budget?: number;
  /** What a second of waiting takes, in milliseconds: less than 1,000 on the embedded GitHub only. */
  second?: number;
}

/** Another repository than the client's own: a fork. */
export interface Place {
  owner: string;
  repo: string;
}

/** GitHub's API for one repository. One layer repeats: reads after 5xx, anything after a rate limit; never a write after 5xx. */
export interface Client {
  readonly owner: string;
  readonly repo: string;
  get: <R extends GetRoute>(route: R, params: Params<R>) => Promise<Data<R>>;
  /** All pages of a list. Throws GitHubError where there are more than `MOST_PAGES`: half a list is no list. */
  list: <R extends GetRoute>(route: R, params: Params<R>, elsewhere?: Place) => Promise<ItemOf<Data<R>>[]>;
  write: <R extends WriteRoute>(route: R, params: Params<R>) => Promise<Data<R>>;
  calls: () => number;
}

export type ItemOf<D> = D extends readonly (infer Item)[]
  ? Item
  : D extends { check_runs: (infer Item)[] }
    ? Item
    : never;

/**
 * The budget of one action's run (REL-11): a repository's jobs have 1,000 calls an hour, and the gate is two actions. In a
 * sweep where nothing changes, a pull request takes at most 6 calls to validate and 10 for its approval.
 */
export const CALLS_OF_A_RUN = 450;
const PAGE = 100;
const MOST_PAGES = 50;
/** Waits longer than this are not sat out in a job that is paid for by the minute; the next run continues. */
const LONGEST_WAIT = 120;
const RATE_RETRIES = 2;

/** Connects to GitHub. Nothing is asked yet. */
export function connect(options: ClientOptions): Client {
  const { token, apiUrl, owner, repo, budget = CALLS_OF_A_RUN, second = 1000 } = options;
  const wire = createWire(budget);
  const patient = (wait: number, _: unknown, __: unknown, tried: number): boolean =>
    wait <= LONGEST_WAIT && tried < RATE_RETRIES;
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "opsbook",
    request: { fetch: wire.fetch },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    retry: { doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451], retryAfterBaseValue: second },
    throttle: {
      onRateLimit: patient,
      onSecondaryRateLimit: patient,
      retryAfterBaseValue: second,
      ...(second < 1000 ? { id: "unpaced", ...unpaced() } : {}),
    },
  });
  const call = async (route: string, params: Record<string, unknown>) => {
    try {
      return await octokit.request(route, params);
    } catch (error) {
      throw asOurs(route, error);
    }
  };
  const here = (params: object): Record<string, unknown> => ({ ...params, owner, repo });
  // The casts of this file: what GitHub publishes of a route is what it answers.
  return {
    owner,
    repo,
    calls: () => wire.calls,
    get: async (route, params) => (await call(route, here(params))).data as Data<typeof route>,
    write: async (route, params) =>
      (await call(route, { ...here(params), request: { retries: 0 } })).data as Data<typeof route>,
    list: async (route, params, elsewhere = { owner, repo }) => {
      const items: unknown[] = [];
      let answer = await call(route, { ...params, ...elsewhere, per_page: PAGE });
      for (let page = 1; ; page += 1) {
        items.push(...itemsOf(route, answer.data));
        const next = nextPage(answer.headers.link);
        if (next === null) return items as ItemOf<Data<typeof route>>[];
        if (page === MOST_PAGES) throw new GitHubError(route, 500, `more than ${MOST_PAGES} pages`);
        // A page elsewhere would be sent our token.
        if (!next.startsWith(`${apiUrl}/`))
          throw new GitHubError(route, 500, "the next page is on another host");
        answer = await call(`GET ${next}`, {});
      }
    },
  };
}

function itemsOf(route: string, data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  if (typeof data === "object" && data !== null && "check_runs" in data && Array.isArray(data.check_runs)) {
    return data.check_runs;
  }
  throw new GitHubError(route, 500, "the answer is no list");
}

function nextPage(link: string | undefined): string | null {
  return /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1] ?? null;
}

function asOurs(route: string, error: unknown): unknown {
  for (let one = error; one instanceof Error; one = one.cause) if (one instanceof OverBudget) return one;
  if (!(error instanceof Error)) return error;
  const status = "status" in error && typeof error.status === "number" ? error.status : 500;
  return new GitHubError(
    route,
    status,
    error.message.replace(/ - https:\S+$/, ""),
    error,
    usedUpOf(status, error),
  );
}

/** GitHub says 403 for a used-up limit as for a missing right: its words, or the calls that are left, tell them apart. */
function usedUpOf(status: number, error: Error): UsedUp | null {
  if (status !== 403 && status !== 429) return null;
  const { headers } = "response" in error ? (error.response as { headers?: Record<string, unknown> }) : {};
  const left = headers?.["x-ratelimit-remaining"];
  if (status !== 429 && String(left) !== "0" && !/rate limit/i.test(error.message)) return null;
  const reset = Number(headers?.["x-ratelimit-reset"]);
  return { until: String(left) === "0" && Number.isFinite(reset) ? reset * 1000 : null };
}

/** Groups without pauses between writes, for the embedded GitHub, which is nobody else's. */
function unpaced(): object {
  const group = {
    key: () => ({
      schedule: (_: unknown, work: (...args: unknown[]) => unknown, ...args: unknown[]) => work(...args),
    }),
  };
  return { write: group, notifications: group, global: group };
}
