import { formatHours, HOUR } from "../../duration.ts";
import type { Incident, IncidentEvent } from "./incident.ts";

/** A response play drafted from what happened; a person finishes it. */
export interface DraftedPlay {
  /** The name of the runbook and of its file. */
  name: string;
  text: string;
}

/**
 * Drafts the play for a failure that has no play yet from the timeline of one of its incidents: how it was noticed, what
 * was done and how long it took, whom it went to, when it was over. What nobody recorded is left open, marked `[...]`.
 *
 * @param today local date: `2026-11-22`.
 * @param clock writes an instant as people of the business read it.
 */
export function draftPlay(
  incident: Incident,
  today: string,
  clock: (instant: number) => string,
  person: (id: string) => string,
): DraftedPlay {
  const isFallback = incident.dependency !== null;
  const name = nameOf(incident);
  const of = isFallback ? `, dependency: ${incident.dependency}` : "";
  const title = oneLine(incident.title);
  const front = [
    "---",
    "apiVersion: opsbook/v1",
    "kind: Runbook",
    `metadata: {name: ${name}, title: ${JSON.stringify(title)}}`,
    `spec: {type: ${isFallback ? "fallback" : "response"}, owner: ${incident.owner}, reviewed: ${today}${of}}`,
    "---",
  ];
  const sections = [
    `# ${title}`,
    `Drafted from the incident of ${clock(incident.since)}${incident.issue === null ? "" : ` (#${incident.issue})`}. [One sentence: what customers notice.]`,
    `## Signs\n\n${list(signs(incident))}`,
    `## Steps\n\n${numbered(steps(incident, person))}`,
    isFallback
      ? `## Tell people\n\n- To the team: "${title} since [time]. [What to do instead.]"\n- ${escalation(incident, person)}`
      : `## Escalate\n\n- ${escalation(incident, person)}`,
    `## ${isFallback ? "Back to normal" : "When it is over"}\n\n${list(over(incident))}`,
  ];
  return { name, text: `${front.join("\n")}\n${sections.join("\n\n")}\n` };
}

function nameOf({ dependency, cause }: Incident): string {
  const words = dependency === null ? (cause.split("/").at(-1) ?? "") : `${dependency} down`;
  const name = words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "");
  return name === "" ? "response-play" : name.slice(0, 60).replace(/-+$/, "");
}

function signs({ figure, cause, attached }: Incident): string[] {
  const rules = [cause, ...attached].filter((one) => one.startsWith("threshold:"));
  return [
    ...rules.map((rule) => `An incident "${oneLine(rule.replace(/^threshold:[^/]*\//, ""))}" is open.`),
    ...(figure === null ? [] : [`The figure was: ${oneLine(figure)}.`]),
    "[What did people see or hear first?]",
  ];
}

function steps(incident: Incident, person: (id: string) => string): string[] {
  const done = incident.timeline.flatMap((event) => stepOf(event, incident, person));
  return [...done, "[What did you do, in order? One step a line, so that a new colleague can follow it.]"];
}

function stepOf(event: IncidentEvent, { since }: Incident, person: (id: string) => string): string[] {
  const after = `${formatHours((event.at - since) / HOUR)} after it began`;
  switch (event.kind) {
    case "acknowledged":
      return [`${person(event.by)} took it on (${after}). [Who takes it on next time, and how soon?]`];
    case "assigned":
      return [`It was handed to ${person(event.to)} (${after}). [Call this person first?]`];
    case "root-cause-found":
      return [`Look for this cause first: ${oneLine(event.rootCause.text)}.`];
    case "mitigated":
      return [`Customers were served again (${after}). [What made that happen?]`];
    default:
      return [];
  }
}

function escalation(
  { escalation: to, escalatedAt, since }: Incident,
  person: (id: string) => string,
): string {
  const last =
    escalatedAt === null ? "" : ` The last time it took ${formatHours((escalatedAt - since) / HOUR)}.`;
  return `Nobody has taken it on in time: call ${person(to)}.${last}`;
}

function over({ followUp, resolvedAt, since }: Incident): string[] {
  const took =
    resolvedAt === null ? [] : [`The last time it took ${formatHours((resolvedAt - since) / HOUR)}.`];
  const fix = followUp?.kind === "pull" ? [`The follow-up #${followUp.number} is in.`] : [];
  return [...took, ...fix, "The incident names a root cause and one follow-up with an owner and a date."];
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[<>{}]/g, "")
    .trim();
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
}
