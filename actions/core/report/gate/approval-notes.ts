import type { Hold, Named, Seat } from "../../execution/approval/verdict.ts";
import { endWithStop } from "../../wording.ts";
import { neutralise } from "../text/neutralise.ts";

/** Why a place is held, and how it is let go. */
export function heldLines({ holds }: Seat): string[] {
  return holds.map((hold) => {
    const name = neutralise(hold.by.name);
    const reason = hold.reason === null ? "" : `: ${neutralise(hold.reason)}`;
    return `${name} ${heldBy(hold)}${endWithStop(reason)} It is held until ${name} approves.`;
  });
}

function heldBy({ how, doubt }: Hold): string {
  switch (doubt) {
    case "dismissed":
      return "asked for changes, and the review was dismissed";
    case "edited":
      return "rejected it, in a comment that was edited";
    case null:
      return how === "review" ? "asked for changes" : "rejected it";
    default:
      return doubt satisfies never;
  }
}

const OBSTACLES: Record<NonNullable<Seat["obstacle"]>, string> = {
  "no-account": "has no GitHub account in people.yaml yet. An administrator writes it there.",
  "cannot-write": "has no write access. An administrator gives it; then write `/check`.",
  "role-unknown":
    "may not be able to approve: GitHub does not say now whether they have write access. Write `/check` to ask again.",
  "git-author":
    "is named as author or committer of a commit here, so cannot approve it. Make that commit again under the name of who wrote it.",
};

/** What a place that waits is waiting for, beside the person: an obstacle, a stand-in, the end of a silence. */
export function waitingLines(seat: Seat, clock: (instant: number) => string): string[] {
  const { state, person, obstacle, standIns, escalation } = seat;
  if (state !== "waiting" || person === null) return [];
  const name = neutralise(person.name);
  const lines = obstacle === null ? [] : [`${name} ${OBSTACLES[obstacle]}`];
  lines.push(
    ...standIns.map(({ by, until }) => `${called(by)} stands in for ${name} until ${until} and may approve.`),
  );
  if (escalation !== null) {
    const may = `${called(escalation.by)} may stand for ${name}`;
    lines.push(
      escalation.open
        ? `${name} has been silent for a business day: ${may}. That is recorded as an override.`
        : `${may} from ${neutralise(clock(escalation.from))}, if ${name} says nothing until then.`,
    );
  }
  return lines;
}

function called({ name, account }: Named): string {
  return account === null ? neutralise(name) : `${neutralise(name)} (@${account})`;
}
