import { createHash } from "node:crypto";
import type { Answer, RouteKey } from "../api/route.ts";
import { routes } from "../api/table.ts";
import { type Viewer, viewerOf } from "../api/viewer.ts";
import { findRepository, type World } from "../api/world.ts";
import { operations } from "../generated/operations.ts";
import { demandAccess } from "../rules/access.ts";
import type { RepositoryState } from "../state/model.ts";
import { matchRoute } from "./match.ts";
import { linkHeader, pagingOf } from "./paging.ts";
import { type Allowance, type RateLimits, rateHeaders, type Spender } from "./rate-limit.ts";
import { notFound, notServed, Refusal, refusalBody } from "./refusal.ts";
import { parametersOf, parseJson } from "./request.ts";

export interface ApiRequest {
  method: string;
  url: URL;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Routes whose success counts as new content for the secondary limit. */
const CREATIONS = /^(POST|PUT|PATCH) .*\/(issues|pulls|labels)(\/|$)/;

/** Answers one request of the REST API. Never throws for what a client did; a bug of the server's own throws. */
export async function answerApi(world: World, limits: RateLimits, request: ApiRequest): Promise<ApiAnswer> {
  let allowance: Allowance | null = null;
  try {
    const viewer = viewerOf(world.state, request.headers.authorization);
    const spender = spenderOf(viewer);
    const now = world.clock.now();
    const free = request.url.pathname === "/rate_limit";
    allowance = free ? limits.look(spender, now) : limits.spend(spender, now);
    const creating = (route: string): void => {
      if (CREATIONS.test(route)) limits.create(spender, now);
    };
    const { answer, link } = await dispatch(world, viewer, request, allowance, creating);
    return withCache(request, success(answer, link, allowance), () => limits.refund(spender, now));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusalAnswer(error, allowance);
  }
}

async function dispatch(
  world: World,
  viewer: Viewer,
  { method, url, headers, body }: ApiRequest,
  rate: Allowance,
  creating: (route: string) => void,
): Promise<{ answer: Answer<RouteKey>; link: string | null }> {
  const match = matchRoute(method, url.pathname);
  if (match === null) throw notServed(`${method} ${url.pathname}`);
  const operation = operations[match.route];
  const route = routes.get(match.route);
  if (route === undefined) throw notServed(`${operation?.id} (${match.route})`);
  const paging = pagingOf(url.searchParams);
  const repo = repositoryOf(world, match.params);
  if (repo !== null) demandAccess(repo, viewer.token, viewer.login, route.needs);
  const params = parametersOf(match.params, url.searchParams, parseJson(body), operation?.body);
  creating(match.route);
  const accept = headers.accept ?? "application/json";
  const answer = await route.handle({
    world,
    viewer,
    repo: repo as RepositoryState,
    // The edge: the body was just held against GitHub's description of this very route.
    params: params as never,
    accept,
    paging,
    rate,
  });
  return { answer, link: linkHeader(url, paging) };
}

function repositoryOf(world: World, params: Record<string, string | number>): RepositoryState | null {
  if (params.owner === undefined || params.repo === undefined) return null;
  const repo = findRepository(world, String(params.owner), String(params.repo));
  if (repo === null) throw notFound();
  return repo;
}

/** Whose hour a request counts against: a person's, a repository's jobs', or everybody's who gave no name. */
export function spenderOf({ login, token }: Viewer): Spender {
  if (token?.kind === "job") return { kind: "job", key: `installation ${token.repository}` };
  return login === null ? { kind: "anonymous", key: "127.0.0.1" } : { kind: "user", key: `user ${login}` };
}

function success(answer: Answer<RouteKey>, link: string | null, allowance: Allowance): ApiAnswer {
  const isRaw = "raw" in answer;
  const empty = !isRaw && (answer.status === 204 || answer.data === undefined);
  const content = isRaw ? answer.raw.content : empty ? "" : JSON.stringify(answer.data);
  return {
    status: answer.status,
    headers: {
      ...(empty ? {} : { "content-type": isRaw ? answer.raw.type : "application/json; charset=utf-8" }),
      ...rateHeaders(allowance),
      ...(link === null ? {} : { link }),
    },
    body: Buffer.from(content),
  };
}

/** Gives an answer its ETag, and 304 to who has it already; that costs nothing of the hour. */
function withCache(request: ApiRequest, answer: ApiAnswer, refund: () => void): ApiAnswer {
  if (request.method !== "GET" || answer.status !== 200) return answer;
  const etag = `W/"${createHash("sha256").update(answer.body).digest("hex")}"`;
  const headers = { ...answer.headers, etag, "cache-control": "private, max-age=60, s-maxage=60" };
  const known = (request.headers["if-none-match"] ?? "").split(/\s*,\s*/).map(weak);
  if (!known.includes(weak(etag))) return { ...answer, headers };
  refund();
  return { status: 304, headers, body: Buffer.alloc(0) };
}

const weak = (etag: string): string => etag.replace(/^W\//, "");

/** A refusal as the client gets it. */
export function refusalAnswer(refusal: Refusal, allowance: Allowance | null): ApiAnswer {
  return {
    status: refusal.status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...(allowance === null ? {} : rateHeaders(allowance)),
      ...refusal.headers,
    },
    body: Buffer.from(JSON.stringify(refusalBody(refusal))),
  };
}

/** What a route is called in faults and in the list of calls. */
export function routeName(method: string, path: string): string {
  return matchRoute(method, path)?.route ?? `${method} ${path}`;
}
