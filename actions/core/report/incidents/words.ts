import type { FollowUp, Incident } from "../../execution/incidents/incident.ts";
import { neutralise } from "../text/neutralise.ts";

export function rootCauseWords({ rootCause }: Pick<Incident, "rootCause">): string {
  return rootCause === null ? "no root cause named" : `${rootCause.class}: ${neutralise(rootCause.text)}`;
}

export function followUpWords(followUp: FollowUp | null): string {
  if (followUp === null) return "no follow-up named";
  if (followUp.kind === "pull") return `follow-up #${followUp.number}`;
  if (followUp.kind === "url") return `follow-up ${neutralise(followUp.url)}`;
  return `no follow-up, because ${neutralise(followUp.reason)}`;
}
