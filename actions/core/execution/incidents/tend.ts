import { type Incident, type IncidentEvent, isActive, isOver } from "./incident.ts";
import { missingToClose } from "./obey.ts";
import type { Standing } from "./standing.ts";

/** An incident's issue as it stands on GitHub. */
export interface IssueFacts {
  open: boolean;
  /** The ids of people.yaml of whoever closed or opened it last by hand; none for ourselves and for strangers. */
  movedBy: ReadonlySet<string>;
  /** When that was, in milliseconds; null where nobody did. */
  movedAt: number | null;
}

export interface TendFacts {
  now: number;
  standing: Standing;
  /** Until when it has to be acknowledged, in milliseconds. */
  acknowledgeBy: number;
  /** Null where the issue does not exist yet. */
  issue: IssueFacts | null;
  isMerged: (pull: number) => boolean | null;
}

/** What becomes of an incident without a command: events, and what is said below its issue. */
export interface Tended {
  events: IncidentEvent[];
  /** Why the issue is opened or closed again; null where it is as it should be. */
  remark: string | null;
}

const NOTHING: Tended = { events: [], remark: null };

/**
 * Looks after one incident: escalates once what nobody has acknowledged in its time, and takes what people did to the issue
 * by hand for what they meant, as far as the rules let it. Doing so again gives nothing new.
 */
export function tend(incident: Incident, facts: TendFacts): Tended {
  const moved = tendIssue(incident, facts);
  const events = [...escalation(incident, facts), ...moved.events];
  return { events, remark: moved.remark };
}

function escalation({ key, state, escalatedAt }: Incident, facts: TendFacts): IncidentEvent[] {
  const { now, acknowledgeBy, standing } = facts;
  const [to] = standing.escalations;
  if (state !== "detected" || escalatedAt !== null || now < acknowledgeBy || to === undefined) return [];
  return [{ kind: "escalated", key, at: acknowledgeBy, by: "opsbook", to }];
}

function tendIssue(incident: Incident, { issue, standing, isMerged }: TendFacts): Tended {
  if (issue === null || issue.movedAt === null) return NOTHING;
  const { key } = incident;
  const by = [...issue.movedBy].find((id) => standing.named.has(id)) ?? null;
  const at = issue.movedAt;
  if (isActive(incident) && !issue.open) {
    const missing = missingToClose(incident, { isMerged });
    const mayClose = by !== null && (by === standing.owner || standing.escalations.has(by));
    if (mayClose && missing.length === 0)
      return { events: [{ kind: "resolved", key, at, by }], remark: null };
    const reason = mayClose
      ? missing.join("; ")
      : "only its owner or the escalation owner resolves it, with `/resolve`";
    return { events: [], remark: `Opened again: ${reason}.` };
  }
  if (incident.state === "resolved" && issue.open) {
    if (by === null)
      return { events: [], remark: "Closed again: it is resolved. `/reopen because …` opens it." };
    return {
      events: [{ kind: "reopened", key, at, by, reason: "the issue was opened by hand" }],
      remark: null,
    };
  }
  if (isOver(incident) && issue.open)
    return {
      events: [],
      remark: "Closed again: it is over. If it happens again, write `/incident …` on the desk.",
    };
  return NOTHING;
}
