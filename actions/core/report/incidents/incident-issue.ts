import { DAY, formatHours, HOUR } from "../../duration.ts";
import {
  type Incident,
  isActive,
  isOver,
  type Revert,
  type Telling,
} from "../../execution/incidents/incident.ts";
import { troubledTellings } from "../../execution/incidents/tellings.ts";
import { changeOf } from "../../execution/unapproved/change-trigger.ts";
import { hiddenMarker } from "../gate/marker.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import { wrapLines } from "../text/wrap.ts";
import type { RunbookExtract } from "./runbook-extract.ts";
import { timelineLines } from "./timeline.ts";
import { followUpWords, rootCauseWords } from "./words.ts";

/** All that an incident's issue shows besides the incident. */
export interface IncidentView {
  incident: Incident;
  /** Milliseconds: the acknowledgement is due then. */
  acknowledgeBy: number;
  /** Writes an instant as people of the business read it. */
  clock: (instant: number) => string;
  /** A person's name for their id; the account, with `@`, where they have one and it is their turn to act. */
  person: (id: string) => string;
  /** A workflow's title for its name, and the address of its folder. */
  workflow: (name: string) => { title: string; link: string };
  /** The response play or fallback: its address, and what stands in it. Null where there is none. */
  runbook: { title: string; link: string; extract: RunbookExtract } | null;
  /** Fallbacks of other workflows that use the same dependency. */
  fallbacks: readonly { workflow: string; title: string; link: string; steps: readonly string[] }[];
  /** The address of the repository in the browser. */
  repository: string;
  /** The address of the board's chart for the figure; null where there is none. */
  chart: { alt: string; image: string; link: string } | null;
  /** Earlier incidents like this one, the newest first, with their issues. */
  similar: readonly { incident: Incident; issue: number | null }[];
  /** The issue of an incident by its key; null where it has none yet. */
  issueOf: (key: string) => number | null;
}

/** The marker that finds an incident's issue again. */
export function incidentMarker(key: string): string {
  return hiddenMarker("incident", { key });
}

/** Short enough for a phone's list of issues. */
const LONGEST_TITLE = 100;

export function incidentTitle({ title, severity }: Incident): string {
  const text = severity === "critical" ? `Critical: ${title}` : title;
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1)}…`;
}

/** How the label begins that says which state an incident is in. */
export const STATE_LABEL = "state: ";

/** Labels by which lists are made; of each kind an issue has one. */
export function incidentLabels({ severity, state, workflows }: Incident): string[] {
  return [
    "incident",
    `severity: ${severity}`,
    `${STATE_LABEL}${state}`,
    ...workflows.map((name) => `workflow: ${name}`),
  ];
}

/**
 * The body of an incident's issue, rendered from its records: what happened, since when, what to do as a checklist, what to
 * tell staff, whom to call, what helped the last time, and what has happened since. Texts from outside come in neutralised.
 */
export function incidentBody(view: IncidentView): string {
  const parts = [
    incidentMarker(view.incident.key),
    lead(view),
    facts(view),
    chart(view),
    takeBack(view),
    toDo(view),
    fallbacks(view),
    message(view),
    calls(view),
    similar(view),
    closing(view),
    timeline(view),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function lead({ incident, clock }: IncidentView): string {
  const figure = incident.figure === null ? "" : `: ${neutralise(incident.figure)}`;
  return `**${neutralise(incident.title)}**${figure}, since ${clock(incident.since)}.`;
}

function facts(view: IncidentView): string {
  const { incident, person, workflow } = view;
  const rows = [
    ["State", stateWords(view)],
    ["Severity", incident.severity],
    ["Owner", person(incident.owner)],
    ["Affected", incident.workflows.map((name) => linked(workflow(name))).join("<br>")],
    ["Down", incident.dependency ?? ""],
    ["Also fired", incident.attached.map(causeWords).join("<br>")],
    ["Escalation", person(incident.escalation)],
    ["Chat", troubledTellings(incident).map(tellingWords).join("<br>")],
  ].filter(([, value]) => value !== "");
  // The first row is the heading: an empty one would be drawn as a row of its own.
  const [head, ...rest] = rows.map(([name, value]) => `| ${name} | ${value} |`);
  return [head, "|---|---|", ...rest].join("\n");
}

function tellingWords({ what, state, why }: Telling): string {
  if (state === "failed")
    return `**not told** that this was ${what}; it is tried again. ${neutralise(why ?? "")}`;
  return `the run was cut off while it told that this was ${what}, so nobody here knows whether it arrived`;
}

function stateWords({ incident, acknowledgeBy, clock, person, issueOf }: IncidentView): string {
  const { state, since, resolvedAt, escalatedAt } = incident;
  switch (state) {
    case "detected":
      return escalatedAt === null
        ? `detected; to be acknowledged by ${clock(acknowledgeBy)}`
        : `detected, **not acknowledged**; escalated to ${person(incident.escalation)}`;
    case "acknowledged":
      return `acknowledged by ${person(incident.acknowledgedBy ?? incident.owner)}`;
    case "mitigated":
      return incident.recoveredAt === null
        ? "mitigated: customers are served again"
        : "mitigated: the figure is back by itself; the cause is not known to be gone";
    case "resolved":
      return `resolved after ${formatHours(((resolvedAt ?? since) - since) / HOUR)}; waits for \`/reviewed\``;
    case "reviewed":
      return "reviewed: this one is done";
    case "duplicate": {
      const of = issueOf(incident.duplicateOf ?? "");
      return of === null ? "a duplicate" : `a duplicate of #${of}`;
    }
  }
}

function causeWords(cause: string): string {
  return neutralise(cause.replace(/^threshold:/, ""));
}

function linked({ title, link }: { title: string; link: string }): string {
  return `[${neutralise(title)}](${link})`;
}

function chart({ chart: picture }: IncidentView): string {
  return picture === null ? "" : `[![${neutralise(picture.alt)}](${picture.image})](${picture.link})`;
}

function toDo({ incident, runbook }: IncidentView): string {
  if (!isActive(incident)) return "";
  if (runbook === null && changeOf(incident.cause) !== null) return "";
  if (runbook === null) {
    return `### What to do\n\nThere is no response play for this yet. Write below what you do; on a computer \`npx opsbook new runbook --from-incident ${incident.issue ?? "N"}\` makes a play of it afterwards.`;
  }
  const steps = runbook.extract.steps.map((step) => `- [ ] ${step}`);
  return ["### What to do", "", `From ${linked(runbook)}:`, "", ...steps].join("\n").trimEnd();
}

/** An unapproved change: to look at, and to take back with one tap. */
function takeBack({ incident, repository }: IncidentView): string {
  const commit = changeOf(incident.cause);
  if (commit === null || !isActive(incident)) return "";
  const revert = incident.timeline.findLast((event) => event.kind === "revert-prepared");
  const steps = [
    `Look at [what changed](${repository}/commit/${commit}): it went in without the approvals that the catalog asks for.`,
    `It should not be there: ${revertWords(revert?.kind === "revert-prepared" ? revert : null, commit, repository)}`,
    "It is right: name why it went past the gate (`/root-cause process: …`) and what keeps that from happening again (`/follow-up …`), then `/resolve`.",
  ];
  return ["### What to do", "", ...steps.map((step) => `- [ ] ${step}`)].join("\n");
}

function revertWords(revert: Revert | null, commit: string, repository: string): string {
  if (revert?.pull != null) return `approve and merge #${revert.pull}, which takes it back.`;
  if (revert?.branch != null)
    return `[open the pull request that takes it back](${repository}/compare/${encodeURI(revert.branch)}?expand=1), approve and merge it (${neutralise(revert.trouble ?? "")}).`;
  const why = revert?.trouble == null ? "" : `: ${neutralise(revert.trouble)}`;
  return `there is no pull request for it${why}. On a computer: \`git revert ${commit.slice(0, 12)}\`, and a pull request of that.`;
}

function fallbacks({ fallbacks: all, runbook }: IncidentView): string {
  // Where all follow the play above, it says what to do.
  const others = all.filter(({ link }) => link !== runbook?.link);
  if (others.length === 0) return "";
  const shown = others.map(({ workflow, steps, ...book }) =>
    [
      `<details><summary>${neutralise(workflow)}</summary>`,
      `From ${linked(book)}:`,
      steps.map((step) => `- [ ] ${step}`).join("\n"),
      "</details>",
    ].join("\n\n"),
  );
  return ["### Until it is back, elsewhere", ...shown].join("\n\n");
}

/** So many characters of a block of code fit a phone of 390 pixels, the frame around an issue's text left out of it. */
const PHONE_WIDTH = 36;

function message({ runbook, incident, clock }: IncidentView): string {
  if (!isActive(incident)) return "";
  const since = clock(incident.since);
  const written = runbook?.extract.message ?? null;
  const made = incident.dependency === null ? null : `${incident.dependency} is down since [time].`;
  const text = written ?? made;
  if (text === null) return "";
  const lines = wrapLines(withTime(text, since).replaceAll("`", "'"), PHONE_WIDTH);
  return `### To tell staff without GitHub\n\nCopy and paste:\n\n\`\`\`text\n${lines.join("\n")}\n\`\`\``;
}

/** Runbooks leave open since when it is so; other times are for whoever copies the text. */
function withTime(text: string, since: string): string {
  return text.replaceAll(/\bsince \[(?:time|day)\]/gi, `since ${since}`);
}

function calls({ runbook, incident, clock }: IncidentView): string {
  const lines = runbook?.extract.calls ?? [];
  if (lines.length === 0 || !isActive(incident)) return "";
  return [
    "### Whom to call, and when",
    "",
    ...lines.map((line) => `- ${withTime(line, clock(incident.since))}`),
  ].join("\n");
}

function similar({ similar: earlier, incident }: IncidentView): string {
  if (earlier.length === 0) return "";
  const lines = earlier.map(({ incident: one, issue }) => {
    const days = Math.round((incident.since - one.since) / DAY);
    const name = issue === null ? neutralise(one.title) : `#${issue}`;
    const failed = one.followUpIneffective ? " **It did not hold.**" : "";
    return `- ${name}, ${counted(days, "day")} before: ${rootCauseWords(one)}; ${followUpWords(one.followUp)}.${failed}`;
  });
  return ["### The last time", "", ...lines].join("\n");
}

const HOW_TO_END =
  "A reviewer writes `/reviewed` once the follow-up has been looked at; `/reopen because …` opens it again.";
const HOW_TO = [
  "- `/ack` when you take it on; `/assign @account` to hand it over",
  "- `/mitigated` once customers are served again",
  "- `/root-cause people|process|prompt|data|vendor: what went wrong`",
  "- `/follow-up #NUMBER`, an address, or `/follow-up none because …`",
  "- `/resolve` closes it, `/reviewed` ends it; `/help` tells the rest",
].join("\n");

function closing({ incident }: IncidentView): string {
  if (isOver(incident)) return "";
  const named = [rootCauseWords(incident), followUpWords(incident.followUp)].join("; ");
  if (incident.state === "resolved") return `### Cause and follow-up\n\n${named}.\n\n${HOW_TO_END}`;
  return `### To close it\n\nSo far: ${named}.\n\n${HOW_TO}`;
}

function timeline({ incident, clock, person }: IncidentView): string {
  const lines = timelineLines(incident, clock, person);
  return `<details><summary>What has happened (${lines.length})</summary>\n\n${lines.map((line) => `- ${line}`).join("\n")}\n\n</details>`;
}
