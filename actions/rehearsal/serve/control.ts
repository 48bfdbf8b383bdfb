import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FAULT_KINDS, type FaultRule } from "../http/faults.ts";
import type { Runner } from "../runner/runner.ts";
import type { EmbeddedGitHub } from "../server.ts";
import { shownRun } from "./shown-run.ts";

/** What a request to the control address may be refused for. */
class ControlError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const MOST_BYTES = 64 * 1024;
const FAULT_FIELDS = new Set(["kind", "route", "nth", "from", "probability", "times", "status", "delay"]);

/** Listens on the loopback address for what steers a rehearsal: its clock, its faults, its runs. */
export async function listenForControl(
  github: EmbeddedGitHub,
  runner: Runner,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(github, runner, request)
      .catch((error: unknown) => ({ status: statusOf(error), body: { message: wordsOf(error) } }))
      .then(({ status, body }) => send(response, status, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Reply {
  status: number;
  body: unknown;
}

async function answer(github: EmbeddedGitHub, runner: Runner, request: IncomingMessage): Promise<Reply> {
  // A page in a browser could otherwise reach this address under a name of its own.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "")) {
    throw new ControlError(403, "This address answers to 127.0.0.1 only.");
  }
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, base = "", id, what = ""] = /^(\/runs)\/(\d+)\/(log|approve|rerun)$/.exec(url.pathname) ?? [];
  if (url.searchParams.get("wait") === "true") await runner.idle();
  const ok = (body: unknown): Reply => ({ status: 200, body });
  switch (`${request.method} ${base === "" ? url.pathname : `${base}/{id}/${what}`}`) {
    case "POST /clock":
      return ok(await setClock(github, runner, await readJson(request)));
    case "POST /faults":
      return ok(setFaults(github, await readJson(request)));
    case "GET /runs":
      return ok(runner.runs.map(shownRun));
    case "GET /notices":
      return ok(runner.notices);
    case "GET /runs/{id}/log":
      return ok(runner.log(knownRun(runner, id)));
    case "POST /runs/{id}/approve":
      return ok(await runner.approve(knownRun(runner, id)).then(() => ({})));
    case "POST /runs/{id}/rerun":
      return ok(await rerun(runner, knownRun(runner, id), await readJson(request)));
    default:
      throw new ControlError(404, `There are ${ROUTES}.`);
  }
}

const ROUTES =
  "POST /clock, POST /faults, GET /runs, GET /runs/{id}/log, POST /runs/{id}/approve, POST /runs/{id}/rerun and GET /notices";

async function rerun(runner: Runner, id: number, body: unknown): Promise<object> {
  const by = isRecord(body) ? body.by : undefined;
  if (typeof by !== "string") throw new ControlError(400, 'Send {"by": "login"}: who asks for it.');
  await runner.rerun(id, by);
  return {};
}

function knownRun({ runs }: Runner, text: string | undefined): number {
  const found = runs.find(({ id }) => id === Number(text));
  if (found === undefined) throw new ControlError(404, `There is no run ${text}.`);
  return found.id;
}

async function setClock(github: EmbeddedGitHub, runner: Runner, body: unknown): Promise<{ now: string }> {
  const { now, lost = false } = isRecord(body) ? body : {};
  if (typeof now !== "string" || typeof lost !== "boolean")
    throw new ControlError(
      400,
      'Send {"now": "2026-11-16T09:00:00Z"}, with "lost": true where schedules are to be lost.',
    );
  await runner.setClock(now, { lost });
  return { now: github.clock.stamp() };
}

/** Adds one rule or several; an empty list takes all of them away. */
function setFaults(github: EmbeddedGitHub, body: unknown): { added: number } {
  const rules = Array.isArray(body) ? body : [body];
  for (const rule of rules) {
    const kinds = FAULT_KINDS.join(", ");
    if (!isRecord(rule) || !FAULT_KINDS.some((kind) => kind === rule.kind)) {
      throw new ControlError(400, `A fault has a \`kind\`: one of ${kinds}.`);
    }
    const unknown = Object.keys(rule).find((name) => !FAULT_FIELDS.has(name));
    if (unknown !== undefined) {
      throw new ControlError(400, `A fault has no \`${unknown}\`; it has ${[...FAULT_FIELDS].join(", ")}.`);
    }
  }
  if (rules.length === 0) github.faults.clear();
  // The edge: kind and names were just looked at.
  github.faults.add(...(rules as FaultRule[]));
  return { added: rules.length };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    if (chunks.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES) {
      throw new ControlError(413, "That is too long.");
    }
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new ControlError(400, "The body has to be JSON.");
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const isText = typeof body === "string";
  response.writeHead(status, { "content-type": isText ? "text/plain; charset=utf-8" : "application/json" });
  response.end(isText ? body : `${JSON.stringify(body)}\n`);
}

/** A RangeError of the runner names something that is not there; anything else is a bug and says so. */
function statusOf(error: unknown): number {
  if (error instanceof ControlError) return error.status;
  return error instanceof RangeError ? 422 : 500;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
