import type { Catalog } from "../../core/catalog/catalog.ts";
import type { Announcement } from "../../core/report/announcement/announcement.ts";
import { CHAT_HOSTS, type Chat, chatMessage } from "../../core/report/announcement/chat.ts";
import type { Delivery } from "../../core/report/announcement/delivery.ts";
import { HttpFailure } from "../http/failure.ts";
import type { Network } from "../http/network.ts";
import { postJson } from "../http/post-json.ts";

/** The team's chat, as settings.yaml names it, and the address of its webhook, which is a secret; "" where it is not set. */
export interface ChatTarget {
  chat: Chat;
  url: string;
  hosts: readonly string[];
}

/** Where boards are announced besides the issue; null where settings.yaml names no chat. */
export function chatTargetOf(catalog: Catalog, url: string): ChatTarget | null {
  const settings = catalog.settings[0]?.value.spec;
  const chat = settings?.notify?.chat;
  if (chat === undefined) return null;
  return { chat, url, hosts: [...CHAT_HOSTS[chat], ...(settings?.allowed_hosts ?? [])] };
}

const NOT_AGAIN = "nothing: this message is not sent again, that of the next board is";

/** Sends an announcement once: no later run tries again. */
export function deliver(
  target: ChatTarget,
  said: Announcement,
  board: string,
  network: Network,
): Promise<Sent> {
  return send(target, chatMessage(target.chat, said, board), network, NOT_AGAIN);
}

type Sent = { state: "sent"; chat: Chat } | Extract<Delivery, { state: "failed" }>;

/**
 * Sends a message once. A chat that does not take it is no failure of what it tells: it is what is returned.
 *
 * @param later what a person has to do where it may be taken at another time; as the failure says, where the next run tries again.
 */
export async function send(
  { chat, url, hosts }: ChatTarget,
  body: object,
  network: Network,
  later?: string,
): Promise<Sent> {
  if (url === "") {
    const why = "The secret OPSBOOK_CHAT_WEBHOOK is not set: put the address of the webhook there.";
    return { state: "failed", chat, why };
  }
  try {
    await postJson({ url, allowedHosts: hosts, body, network });
    return { state: "sent", chat };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return {
      state: "failed",
      chat,
      why: `${sentence(error.message)} What to do: ${error.temporary ? (later ?? error.fix) : error.fix}.`,
    };
  }
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
