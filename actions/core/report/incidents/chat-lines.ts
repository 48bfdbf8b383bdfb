import { formatHours, HOUR } from "../../duration.ts";
import type { Incident, ToldKind } from "../../execution/incidents/incident.ts";
import { plainText } from "../text/neutralise.ts";

/**
 * What the team's chat is told of an incident: plain lines, the first of which says it all.
 *
 * @param person a person's name for their id.
 */
export function chatLines(
  what: ToldKind,
  incident: Incident,
  acknowledgeBy: number,
  clock: (instant: number) => string,
  person: (id: string) => string,
): string[] {
  const { title, severity, figure, since, owner, escalation, resolvedAt } = incident;
  switch (what) {
    case "opened":
      return [
        `Incident (${severity}): ${plainText(title)}`,
        `Since ${clock(since)}. ${person(owner)}, please take it on by ${clock(acknowledgeBy)}.`,
        ...(figure === null ? [] : [plainText(figure)]),
      ];
    case "escalated":
      return [
        `Nobody has taken on: ${plainText(title)}`,
        `It was due by ${clock(acknowledgeBy)}. ${person(escalation)}, it is yours now.`,
      ];
    case "resolved":
      return [
        `Resolved: ${plainText(title)}`,
        ...(resolvedAt === null ? [] : [`After ${formatHours((resolvedAt - since) / HOUR)}.`]),
      ];
    default:
      return what satisfies never;
  }
}
