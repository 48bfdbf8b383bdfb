import { createHmac } from "node:crypto";
import type { HookState } from "../state/model.ts";
import type { Delivery } from "./delivery.ts";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
/** As long as GitHub waits for an answer. */
const PATIENCE = 10_000;

/** Whether an address is on this machine: webhooks go nowhere else. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname) && /^https?:$/.test(new URL(url).protocol);
}

/** Whether a hook wants an event. A ping goes to the hook that was made. */
export function wants(hook: HookState, { event, payload }: Delivery): boolean {
  if (event === "ping") return payload.hook_id === hook.id;
  return hook.active && (hook.events.includes("*") || hook.events.includes(event));
}

/** Sends an event to a hook, signed with its secret. Returns what came back; an unreachable hook has a code of 0. */
export async function postHook(
  hook: Pick<HookState, "id" | "url" | "secret" | "contentType">,
  delivery: Delivery,
): Promise<HookState["lastResponse"]> {
  const json = JSON.stringify(delivery.payload);
  const body = hook.contentType === "json" ? json : `payload=${encodeURIComponent(json)}`;
  try {
    const response = await fetch(hook.url, {
      method: "POST",
      body,
      headers: hookHeaders(hook, delivery, body),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.arrayBuffer();
    return { code: response.status, status: response.ok ? "active" : "error", message: response.statusText };
  } catch (error) {
    // What is at the other end is its own business, as for GitHub: it is noted, and nothing else.
    return { code: 0, status: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

function hookHeaders(
  { id, secret, contentType }: Pick<HookState, "id" | "secret" | "contentType">,
  { event, id: delivery }: Delivery,
  body: string,
): Record<string, string> {
  const sign = (algorithm: "sha1" | "sha256"): string =>
    `${algorithm}=${createHmac(algorithm, secret ?? "")
      .update(body)
      .digest("hex")}`;
  return {
    "content-type": contentType === "json" ? "application/json" : "application/x-www-form-urlencoded",
    "user-agent": "GitHub-Hookshot/embedded",
    accept: "*/*",
    "x-github-event": event,
    "x-github-delivery": delivery,
    "x-github-hook-id": String(id),
    "x-github-hook-installation-target-type": "repository",
    ...(secret === null ? {} : { "x-hub-signature": sign("sha1"), "x-hub-signature-256": sign("sha256") }),
  };
}
