import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { receivePush } from "../acts/receive-push.ts";
import { type Viewer, viewerOf } from "../api/viewer.ts";
import { findRepository, type World } from "../api/world.ts";
import type { Outbox } from "../events/outbox.ts";
import { advertise, type Service, uploadPack } from "../git/service.ts";
import { demandAccess, reads, writes } from "../rules/access.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { Refusal } from "./refusal.ts";
import { readBody } from "./request.ts";

export interface GitRoute {
  owner: string;
  name: string;
  service: Service;
  advertising: boolean;
}

/** What of git's smart HTTP a request asks for, or null where it is none of it. */
export function gitRoute(url: URL): GitRoute | null {
  const found = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(
    url.pathname,
  );
  if (found === null) return null;
  const advertising = found[3] === "info/refs";
  const service = advertising ? url.searchParams.get("service") : found[3];
  if (service !== "git-upload-pack" && service !== "git-receive-pack") return null;
  return { owner: found[1] ?? "", name: found[2] ?? "", service, advertising };
}

/** What a request of git is called in faults and in the list of calls: asking for refs comes before each of them. */
export function gitRouteName({ service, advertising }: GitRoute): string {
  return advertising ? `${service} refs` : service;
}

interface GitServing {
  world: World;
  outbox: Outbox;
  lock: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Answers a clone, a fetch or a push. `afterwards` may still refuse a push that has been taken: a fault. */
export async function answerGit(
  { world, outbox, lock }: GitServing,
  route: GitRoute,
  request: IncomingMessage,
  response: ServerResponse,
  afterwards: () => void,
): Promise<void> {
  try {
    const { repo, viewer } = admit(world, route, request);
    const { dir } = world.store(repo);
    const protocol = headerText(request, "git-protocol");
    response.setHeader("cache-control", "no-cache, max-age=0, must-revalidate");
    const kind = route.advertising ? "advertisement" : "result";
    response.setHeader("content-type", `application/x-${route.service}-${kind}`);
    if (route.advertising) {
      response.end(await advertise(dir, route.service, protocol));
      return;
    }
    const body = await readBody(request);
    if (route.service === "git-upload-pack") {
      await uploadPack(dir, protocol, Readable.from([body]), response);
      return;
    }
    const answer = await lock(() => receivePush(world, repo, viewer, body));
    outbox.flush();
    afterwards();
    response.end(answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(response, error);
  }
}

function admit(
  world: World,
  route: GitRoute,
  request: IncomingMessage,
): { repo: RepositoryState; viewer: Viewer } {
  const viewer = viewerOf(world.state, request.headers.authorization);
  const pushing = route.service === "git-receive-pack";
  const repo = findRepository(world, route.owner, route.name);
  const nobody = viewer.login === null;
  // git sends its password only after it was asked for one, so nobody is asked before anything is denied.
  if (nobody && (pushing || repo === null || repo.private)) throw new Refusal(401, "Requires authentication");
  if (repo === null) throw new Refusal(404, "Repository not found.");
  const needs = pushing ? writes("contents:write") : reads("contents:read");
  const refusal = `Permission to ${fullName(repo)}.git denied to ${viewer.login}.`;
  demandAccess(repo, viewer.token, viewer.login, { ...needs, refusal });
  return { repo, viewer };
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  if (refusal.status === 401) response.setHeader("www-authenticate", 'Basic realm="GitHub"');
  response.writeHead(refusal.status, { "content-type": "text/plain" });
  response.end(`${refusal.message}\n`);
}

function headerText(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(":") : value;
}
