import { hiddenMarker, readMarker } from "../gate/marker.ts";
import { neutralise } from "../text/neutralise.ts";
import { CHAT_NAMES, type Chat } from "./chat.ts";

/**
 * What became of the message to the team's chat. `sending` is written before it is sent, so that a run that was cut off
 * in between is seen: whether the message arrived nobody here knows then, and it is not sent a second time (REL-20).
 */
export type Delivery =
  | { state: "none" }
  | { state: "sending" | "sent" | "unknown"; chat: Chat }
  | { state: "failed"; chat: Chat; why: string };

const MARKER = "delivery";

/** The comment's part about the chat: a hidden line, and a sentence where there is something to say. */
export function renderDelivery(delivery: Delivery): string {
  if (delivery.state === "none") return hiddenMarker(MARKER, { state: "none" });
  const { state, chat } = delivery;
  const why = delivery.state === "failed" ? delivery.why : "";
  const marker = hiddenMarker(MARKER, { state, chat, ...(why === "" ? {} : { why }) });
  return `${marker}\n<sub>${sentence(delivery, CHAT_NAMES[chat])}</sub>`;
}

function sentence(delivery: Exclude<Delivery, { state: "none" }>, name: string): string {
  switch (delivery.state) {
    case "sending":
      return `${name}: on its way.`;
    case "sent":
      return `${name}: sent.`;
    case "unknown":
      return `${name}: the run was cut off while it was sent, so nobody here knows whether it arrived. Please look; it is not sent twice.`;
    case "failed":
      return `${name}: **not sent**. ${neutralise(delivery.why)}`;
    default:
      return delivery satisfies never;
  }
}

/** Reads what a comment says of the delivery; `none` where it says nothing. */
export function parseDelivery(body: string): Delivery {
  const line = body.split(/\r?\n/).find((one) => readMarker(MARKER, one) !== null);
  const { state, chat, why } = readMarker(MARKER, line ?? "") ?? {};
  if (chat !== "slack" && chat !== "teams") return { state: "none" };
  if (state === "failed") return { state, chat, why: String(why ?? "") };
  return state === "sending" || state === "sent" || state === "unknown" ? { state, chat } : { state: "none" };
}
