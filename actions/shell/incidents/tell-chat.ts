import { localClock } from "../../core/catalog/local-clock.ts";
import { personName } from "../../core/catalog/lookup/names.ts";
import { foldIncidents } from "../../core/execution/incidents/fold.ts";
import type { Incident, IncidentEvent } from "../../core/execution/incidents/incident.ts";
import { recordsOfEvents } from "../../core/execution/incidents/plan.ts";
import { type DueTelling, dueTellings } from "../../core/execution/incidents/tellings.ts";
import { CHAT_NAMES, chatBody } from "../../core/report/announcement/chat.ts";
import { chatLines } from "../../core/report/incidents/chat-lines.ts";
import type { AppendResult } from "../../core/signal/ledger/batch.ts";
import { networkOf } from "../http/network.ts";
import { appendOwn } from "../ledger/append-own.ts";
import type { Operation } from "../operate/operation.ts";
import { chatTargetOf, send } from "../publish/chat.ts";

export interface Telling {
  incidents: ReadonlyMap<string, Incident>;
  /** Issue numbers by the incident's key. */
  issues: ReadonlyMap<string, number>;
  acknowledgeBy: (incident: Incident) => number;
}

/**
 * Tells the team's chat what happened to incidents, where settings.yaml names one. That a message is on its way stands in the
 * ledger before it is sent, and what became of it afterwards; of two runs at once only the one sends whose word stands there.
 * A chat that takes nothing keeps nobody from their work. Returns the incidents as they are afterwards.
 */
export async function tellChat(
  operation: Operation,
  { incidents, issues, acknowledgeBy }: Telling,
): Promise<Map<string, Incident>> {
  const { context, catalog, now } = operation;
  const url = context.input("chat_webhook") === "" ? "" : context.secret("chat_webhook");
  const target = chatTargetOf(catalog, url);
  const due = target === null ? [] : dueTellings(incidents.values(), now);
  if (target === null || due.length === 0) return new Map(incidents);
  const network = networkOf(context.apiUrl);
  const person = (id: string): string => personName(catalog, id);
  const clock = localClock(catalog);
  const onTheirWay: IncidentEvent[] = [];
  const done: IncidentEvent[] = [];
  for (const one of due) {
    const incident = incidents.get(one.key);
    if (incident === undefined) continue;
    const sending = told(one, "sending", null, now);
    const claim = await write(operation, [sending], incidents);
    if (claim.alreadyThere > 0) continue;
    const lines = chatLines(one.what, incident, acknowledgeBy(incident), clock, person);
    const body = chatBody(target.chat, lines, linkOf(operation, issues.get(one.key) ?? null));
    const sent = await send(target, body, network);
    const why = sent.state === "failed" ? `${CHAT_NAMES[target.chat]}: ${sent.why}` : null;
    onTheirWay.push(sending);
    done.push(told(one, sent.state, why, now));
    if (why !== null)
      context.annotate("warning", `The chat was not told that an incident was ${one.what}`, why);
  }
  if (done.length > 0) await write(operation, done, incidents);
  return foldIncidents([...onTheirWay, ...done], incidents);
}

function told(
  { attempt, key, of, what }: DueTelling,
  state: "sending" | "sent" | "failed",
  why: string | null,
  now: number,
): IncidentEvent {
  return { kind: "told", key, at: now, by: "opsbook", what, of, attempt, state, why };
}

function linkOf(
  { context: { serverUrl, owner, repo } }: Operation,
  issue: number | null,
): { name: string; url: string } {
  const home = `${serverUrl}/${owner}/${repo}/issues`;
  return issue === null ? { name: "Issues", url: home } : { name: `#${issue}`, url: `${home}/${issue}` };
}

function write(
  { ledger, zone, now }: Operation,
  events: readonly IncidentEvent[],
  incidents: ReadonlyMap<string, Incident>,
): Promise<AppendResult> {
  return appendOwn(ledger, zone, now, "Tell the chat of incidents", recordsOfEvents(events, incidents));
}
