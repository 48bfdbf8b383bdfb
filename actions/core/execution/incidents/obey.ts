import { listed } from "../../wording.ts";
import type { IncidentCommand } from "./command.ts";
import {
  type Incident,
  type IncidentEvent,
  type IncidentHappening,
  isOver,
  type RootCause,
} from "./incident.ts";
import type { Standing } from "./standing.ts";

/** Who gave a command, and what is known when it is obeyed. */
export interface CommandFacts {
  /** The ids of people.yaml whom the author's account is, and those they stand in for today. */
  as: ReadonlySet<string>;
  standing: Standing;
  /** The instant of the comment, in milliseconds. */
  at: number;
  /** The person whom an account or id names; null where people.yaml does not know them or they cannot write here. */
  personOf: (text: string) => string | null;
  /** A person's name for their id. */
  nameOf: (id: string) => string;
  /** The incident of an issue; null where the issue is none. */
  incidentOf: (issue: number) => Pick<Incident, "key" | "state"> | null;
  /** Whether a pull request is merged; null where there is none of that number. */
  isMerged: (pull: number) => boolean | null;
}

/** Obeyed, with what happened and the words for it; or refused, with the reason and what to do or write instead. */
export type Obeyed =
  | { done: true; events: IncidentEvent[]; answer: string }
  | { done: false; answer: string };

type Judged = { happened: IncidentHappening[]; answer: string } | { refused: string };

/**
 * What a command does to an incident. Pure: the same comment on the same records gives the same events, so that obeying it
 * twice writes nothing new. Only the named people are obeyed; `/resolve` is for the owner and the escalation owner,
 * `/reviewed` for a reviewer.
 */
export function obey(command: IncidentCommand, incident: Incident, facts: CommandFacts): Obeyed {
  const by = actingAs(facts);
  if (by === null) return { done: false, answer: strangerWords(facts) };
  if (isOver(incident)) return { done: false, answer: REFUSALS.over };
  const judged = judge(command, incident, facts);
  if ("refused" in judged) return { done: false, answer: judged.refused };
  const { key } = incident;
  return {
    done: true,
    events: judged.happened.map((happening) => ({ key, at: facts.at, by, ...happening })),
    answer: judged.answer,
  };
}

const REFUSALS = {
  over: "This incident is over. If it happens again, a new one is opened; or write `/incident …` on the desk.",
  resolver:
    "Only the owner of this incident or the escalation owner can resolve it. `/assign @account` makes somebody its owner.",
  reviewer: "Only a reviewer of the workflow marks an incident reviewed.",
  notResolved: "It is not resolved yet: `/resolve` comes first.",
} as const;

/** Who may do what somebody else wanted to do. */
export function strangerWords({ standing, nameOf }: Pick<CommandFacts, "standing" | "nameOf">): string {
  const names = [...new Set([...standing.named].map(nameOf))];
  return `Only ${listed(names, "or") || "nobody"} can do this here, or who stands in for them: the catalog names them as owner, reviewer and escalation owner. An account counts once it stands in people.yaml.`;
}

function actingAs({ as, standing }: CommandFacts): string | null {
  if (as.has(standing.owner)) return standing.owner;
  for (const id of as) if (standing.named.has(id)) return id;
  return null;
}

function judge(command: IncidentCommand, incident: Incident, facts: CommandFacts): Judged {
  switch (command.name) {
    case "ack":
      return acknowledge(incident);
    case "assign":
      return assign(command.to, incident, facts);
    case "severity":
      return command.severity === incident.severity
        ? nothingNew(`The severity is ${command.severity} already.`)
        : {
            happened: [{ kind: "severity-set", severity: command.severity }],
            answer: `Severity is now ${command.severity}.`,
          };
    case "mitigated":
      return mitigate(incident);
    case "root-cause":
      return {
        happened: [...taken(incident), { kind: "root-cause-found", rootCause: command.rootCause }],
        answer: `Root cause recorded (${command.rootCause.class}). ${missingWords({ ...incident, rootCause: command.rootCause }, facts)}`,
      };
    case "follow-up":
      return followUp(command.followUp, incident, facts);
    case "resolve":
      return resolve(incident, facts);
    case "reviewed":
      return review(incident, facts);
    case "reopen":
      return incident.state === "resolved" || incident.state === "mitigated"
        ? {
            happened: [{ kind: "reopened", reason: command.reason }],
            answer: "Open again; its clock goes on.",
          }
        : nothingNew("It is open already.");
    case "duplicate":
      return duplicate(command.issue, incident, facts);
  }
}

function nothingNew(answer: string): Judged {
  return { happened: [], answer };
}

/** Whoever does something about an unacknowledged incident has acknowledged it. */
function taken({ acknowledgedAt }: Incident): IncidentHappening[] {
  return acknowledgedAt === null ? [{ kind: "acknowledged" }] : [];
}

function acknowledge(incident: Incident): Judged {
  if (incident.acknowledgedAt !== null) return nothingNew("It was acknowledged before.");
  return {
    happened: [{ kind: "acknowledged" }],
    answer:
      "Acknowledged. Next: follow the steps above, then write `/mitigated` once customers are served again.",
  };
}

function assign(to: string, incident: Incident, { personOf, nameOf }: CommandFacts): Judged {
  const person = personOf(to);
  if (person === null) {
    return {
      refused: `${to} is not in people.yaml with an account that can write here. Write \`/assign @account\` with one who is.`,
    };
  }
  if (person === incident.owner) return nothingNew(`${nameOf(person)} owns it already.`);
  return {
    happened: [{ kind: "assigned", to: person }],
    answer: `${nameOf(person)} owns this incident now.`,
  };
}

function mitigate(incident: Incident): Judged {
  if (incident.state === "mitigated")
    return { happened: taken(incident), answer: "It is mitigated already." };
  if (incident.state === "resolved")
    return { refused: "It is resolved already. `/reopen because …` opens it again." };
  return {
    happened: [...taken(incident), { kind: "mitigated" }],
    answer:
      "Mitigated. To close it, name the cause (`/root-cause vendor: …`) and the follow-up (`/follow-up #NUMBER`), then `/resolve`.",
  };
}

function followUp(named: FollowUpOf, incident: Incident, facts: CommandFacts): Judged {
  if (named.kind === "pull" && facts.isMerged(named.number) === null) {
    return {
      refused: `There is no pull request #${named.number} here. Name one, an address, or \`/follow-up none because …\`.`,
    };
  }
  return {
    happened: [...taken(incident), { kind: "follow-up-named", followUp: named }],
    answer: `Follow-up recorded. ${missingWords({ ...incident, followUp: named }, facts)}`,
  };
}

type FollowUpOf = Extract<IncidentCommand, { name: "follow-up" }>["followUp"];

function resolve(incident: Incident, facts: CommandFacts): Judged {
  const { as, standing } = facts;
  const mayResolve = as.has(standing.owner) || [...standing.escalations].some((id) => as.has(id));
  if (!mayResolve) return { refused: REFUSALS.resolver };
  if (incident.state === "resolved") return nothingNew("It is resolved already.");
  const missing = missingToClose(incident, facts);
  if (missing.length > 0) return { refused: `Not yet: ${missing.join("; ")}.` };
  return {
    happened: [...taken(incident), { kind: "resolved" }],
    answer: "Resolved. A reviewer marks it with `/reviewed` once the follow-up has been looked at.",
  };
}

/** What is missing before an incident may be closed, each with what to write. */
export function missingToClose(
  { rootCause, followUp: named }: { rootCause: RootCause | null; followUp: FollowUpOf | null },
  { isMerged }: Pick<CommandFacts, "isMerged">,
): string[] {
  const missing: string[] = [];
  if (rootCause === null) missing.push("it has no root cause: write `/root-cause process: what went wrong`");
  if (named === null)
    missing.push("it has no follow-up: write `/follow-up #NUMBER` or `/follow-up none because …`");
  else if (named.kind === "pull" && isMerged(named.number) !== true) {
    missing.push(
      `its follow-up #${named.number} is not merged: merge it, or write \`/follow-up none because …\``,
    );
  }
  return missing;
}

function missingWords(incident: Incident, facts: CommandFacts): string {
  const missing = missingToClose(incident, facts);
  return missing.length === 0
    ? "It can be closed with `/resolve`."
    : `Before it can be closed: ${missing.join("; ")}.`;
}

function review(incident: Incident, facts: CommandFacts): Judged {
  const { as, standing } = facts;
  if (![...standing.reviewers].some((id) => as.has(id))) return { refused: REFUSALS.reviewer };
  if (incident.state !== "resolved") return { refused: REFUSALS.notResolved };
  // Another follow-up may have been named since.
  const missing = missingToClose(incident, facts);
  if (missing.length > 0) return { refused: `Not yet: ${missing.join("; ")}.` };
  return { happened: [{ kind: "reviewed" }], answer: "Reviewed. Thank you: this one is done." };
}

function duplicate(issue: number, incident: Incident, { incidentOf }: CommandFacts): Judged {
  const of = incidentOf(issue);
  if (of === null)
    return { refused: `#${issue} is not an incident. Write the number of the one that this repeats.` };
  if (of.key === incident.key) return { refused: "An incident cannot be a duplicate of itself." };
  // Else two could close each other, or one without a cause and a follow-up.
  if (isOver(of))
    return {
      refused: `#${issue} is over. Name one that is still open, or close this one with \`/resolve\`.`,
    };
  return {
    happened: [{ kind: "duplicate-named", of: of.key }],
    answer: `Closed as a duplicate of #${issue}.`,
  };
}
