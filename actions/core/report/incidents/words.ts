import type { FollowUp, Incident } from "../../execution/incidents/incident.ts";
import { neutralise } from "../text/neutralise.ts";

export function rootCauseWords({ rootCause }: Pick<Incident, "rootCause">): string {
  return rootCause === null ? "no root cause named" : `${rootCause.class}: ${neutralise(rootCause.text)}`;
}

export function followUpWords(followUp: FollowUp | null): string {
  if (followUp === null) return "no follow-up named";
  if (followUp.kind === "pull") return `follow-up #${followUp.number}`;
  if (followUp.kind === "url") return `follow-up ${link(followUp.url)}`;
  return `no follow-up, because ${neutralise(followUp.reason)}`;
}

/** An address that a person wrote, to be followed: what could end the link in Markdown is escaped. */
function link(url: string): string {
  const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  return `[${neutralise(url)}](${new URL(url).href.replaceAll(/[()<>[\]|\\`]/g, escaped)})`;
}
