import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";
import type { Delivery } from "./delivery.ts";

/** The type of the record that says what became of a message to the team's chat. */
const NOTIFIED = "run.notified";

/** The record about a board's message; none where none was to be sent. A failed one is so as visible as any other. */
export function notifiedRecord(key: string, delivery: Delivery, now: number): EventRecord[] {
  if (delivery.state === "none" || delivery.state === "sending") return [];
  const { chat, state: outcome } = delivery;
  const why = delivery.state === "failed" ? { why: delivery.why } : {};
  const data = { board: key, chat, outcome, ...why };
  return [ownRecord({ type: NOTIFIED, id: `notified:${key}`, time: now, actor: "system", data })];
}
