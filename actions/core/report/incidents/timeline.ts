import type { Incident, IncidentEvent } from "../../execution/incidents/incident.ts";
import { neutralise } from "../text/neutralise.ts";
import { followUpWords, rootCauseWords } from "./words.ts";

/** What has happened to an incident, the oldest first, one line each: `Mon 16 Nov, 09:10: acknowledged (Sam Okafor)`. */
export function timelineLines(
  { timeline }: Pick<Incident, "timeline">,
  clock: (instant: number) => string,
  person: (id: string) => string,
): string[] {
  // That it was told here is seen by everybody who reads it here.
  const shown = timeline.filter(
    (event) =>
      event.kind !== "filed" &&
      event.kind !== "carried" &&
      (event.kind !== "told" || event.state === "failed"),
  );
  return shown.map((event) => {
    const by = event.by === "opsbook" ? "" : ` (${person(event.by)})`;
    return `${clock(event.at)}: ${words(event, person)}${by}`;
  });
}

function words(event: IncidentEvent, person: (id: string) => string): string {
  switch (event.kind) {
    case "opened":
      return `opened as ${event.severity}`;
    case "refired":
      return "fired again";
    case "recovered":
      return "the figure is back by itself";
    case "attached":
      return `also fired: ${neutralise(event.cause.replace(/^threshold:/, ""))}`;
    case "assigned":
      return `handed to ${person(event.to)}`;
    case "severity-set":
      return `severity ${event.severity}`;
    case "root-cause-found":
      return `root cause, ${rootCauseWords(event)}`;
    case "follow-up-named":
      return followUpWords(event.followUp);
    case "reopened":
      return `opened again: ${neutralise(event.reason)}`;
    case "duplicate-named":
      return "named a duplicate";
    case "escalated":
      return `not acknowledged in time: escalated to ${person(event.to)}`;
    case "follow-up-failed":
      return "the same thing happened again: the follow-up did not hold";
    case "carried":
      return "carried over from an earlier week";
    case "revert-prepared":
      return event.pull === null
        ? "no pull request could be made that takes the change back"
        : `#${event.pull} takes the change back`;
    case "overridden":
      return `disagreed with ${neutralise(event.rule)}: ${neutralise(event.reason)}`;
    case "override-judged":
      return event.held
        ? `${neutralise(event.rule)} cleared by itself: the disagreement held`
        : `${neutralise(event.rule)} fired again: the disagreement did not hold`;
    case "told":
      return `the chat was not told: ${neutralise(event.why ?? "")}`;
    case "filed":
      return `told in #${event.issue}`;
    case "acknowledged":
    case "mitigated":
    case "resolved":
    case "reviewed":
      return event.kind;
  }
}
