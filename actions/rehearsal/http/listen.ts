import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Viewer, viewerOf } from "../api/viewer.ts";
import type { World } from "../api/world.ts";
import type { Outbox } from "../events/outbox.ts";
import type { State } from "../state/model.ts";
import type { FaultRule, Faults } from "./faults.ts";
import { primaryRefusal, type RateLimits, secondaryRefusal } from "./rate-limit.ts";
import { Refusal } from "./refusal.ts";
import { readBody } from "./request.ts";
import {
  type ApiAnswer,
  type ApiRequest,
  answerApi,
  refusalAnswer,
  routeName,
  spenderOf,
} from "./serve-api.ts";
import { answerGit, gitRoute, gitRouteName } from "./serve-git.ts";
import { answerSite, outsideHost, type Sites } from "./sites.ts";

export interface CallRecord {
  route: string;
  status: number;
  /** Who asked, as far as the token is known. */
  login: string | null;
  fault: FaultRule["kind"] | null;
}

export interface Listening {
  world: World;
  outbox: Outbox;
  faults: Faults;
  limits: RateLimits;
  sites: Sites;
  lock: <T>(work: () => Promise<T>) => Promise<T>;
  port: number;
  /** Does some work on another state, as a stale read does. */
  withState: <T>(state: State, work: () => Promise<T>) => Promise<T>;
}

/** Listens on the loopback address and nowhere else. */
export async function listen(options: Listening): Promise<{
  url: string;
  calls: CallRecord[];
  /** After this no stale read shows what was before: another state has been put in its place. */
  forgetPast: () => void;
  close: () => Promise<void>;
}> {
  const calls: CallRecord[] = [];
  const past: { state: State | null } = { state: null };
  const server = createServer((request, response) => {
    handle(options, past, calls, request, response).catch((error: unknown) => {
      options.outbox.drop();
      if (error instanceof Refusal && !response.headersSent)
        return send(response, refusalAnswer(error, null), null);
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      response.end(JSON.stringify({ message: `The embedded GitHub has a bug: ${message}`, status: "500" }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    forgetPast: () => {
      past.state = null;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(
  options: Listening,
  past: { state: State | null },
  calls: CallRecord[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const outside = outsideHost(request);
  if (outside !== null) return answerSite(options.sites, outside, request, response);
  const url = new URL(request.url ?? "/", options.world.url);
  const method = request.method ?? "GET";
  const git = gitRoute(url);
  const route = git === null ? routeName(method, url.pathname) : gitRouteName(git);
  const fault = options.faults.strike(route);
  const login = viewerFor(options.world, request.headers.authorization).login;
  const record: CallRecord = { route, status: 0, login, fault: fault?.kind ?? null };
  calls.push(record);
  response.setHeader("x-github-request-id", requestId(calls.length));
  response.once("close", () => {
    record.status = response.statusCode;
  });
  if (fault?.kind === "delay") await sleep(fault.delay ?? 100);
  if (fault?.kind === "reset") return void request.socket.destroy();
  const early = earlyFault(options, request, fault);
  if (early !== null) return send(response, early, fault);
  if (git !== null) {
    await answerGit(options, git, request, response, () => {
      if (fault?.kind === "error-after") throw new Refusal(fault.status ?? 502, "Server Error");
    });
    return;
  }
  const api: ApiRequest = {
    method,
    url,
    headers: request.headers as Record<string, string | undefined>,
    body: await readBody(request),
  };
  const answer = await options.lock(() => answerOnce(options, past, api, fault));
  options.outbox.flush();
  send(response, fault?.kind === "error-after" ? faultAnswer(fault) : answer, fault);
}

/** One request in its turn; a bug leaves no event behind. */
async function answerOnce(
  { world, limits, faults, withState, outbox }: Listening,
  past: { state: State | null },
  api: ApiRequest,
  fault: FaultRule | null,
): Promise<ApiAnswer> {
  const reading = api.method === "GET";
  if (reading && fault?.kind === "stale" && past.state !== null) {
    return withState(past.state, () => answerApi(world, limits, api));
  }
  const before = !reading && faults.needsPast() ? structuredClone(world.state) : null;
  const answer = await answerApi(world, limits, api);
  if (before !== null && answer.status < 300) past.state = before;
  if (answer.status >= 400) outbox.drop();
  return answer;
}

function earlyFault(
  { world, limits }: Listening,
  request: IncomingMessage,
  fault: FaultRule | null,
): ApiAnswer | null {
  if (fault === null) return null;
  const now = world.clock.now();
  const spender = spenderOf(viewerFor(world, request.headers.authorization));
  switch (fault.kind) {
    case "error-before":
      return faultAnswer(fault);
    case "rate-limit":
      return refusalAnswer(primaryRefusal(spender, limits.look(spender, now)), null);
    case "secondary-rate-limit":
      return refusalAnswer(secondaryRefusal(60_000), limits.look(spender, now));
    default:
      return null;
  }
}

function faultAnswer(fault: FaultRule): ApiAnswer {
  return refusalAnswer(new Refusal(fault.status ?? 502, "Server Error"), null);
}

function send(response: ServerResponse, answer: ApiAnswer, fault: FaultRule | null): void {
  const headers = {
    ...answer.headers,
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": "2022-11-28",
  };
  if (fault?.kind !== "truncate") {
    response.writeHead(answer.status, { ...headers, "content-length": answer.body.length });
    response.end(answer.body);
    return;
  }
  response.writeHead(answer.status, { ...headers, "content-length": Math.max(answer.body.length, 2) });
  response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => response.destroy());
}

function viewerFor(world: World, authorization: string | undefined): Viewer {
  try {
    return viewerOf(world.state, authorization);
  } catch {
    return { login: null, token: null };
  }
}

function requestId(count: number): string {
  return `OPSB:${count.toString(16).toUpperCase().padStart(8, "0")}`;
}
