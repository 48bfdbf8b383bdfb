import { personName } from "../../catalog/lookup/names.ts";
import { closest } from "../../closest.ts";
import { neutralise } from "../../report/text/neutralise.ts";
import type { IncidentCommand } from "../incidents/command.ts";
import { type Incident, type IncidentEvent, isActive } from "../incidents/incident.ts";
import { type CommandFacts, obey } from "../incidents/obey.ts";
import { outageMeant } from "../incidents/outage-words.ts";
import { INCIDENT_COMMANDS, parseIncidentCommand } from "../incidents/parse-command.ts";
import { recordOfEvent } from "../incidents/records.ts";
import { dependenciesOf, knownName, nameIn, type Report, triggerOfReport } from "../incidents/report.ts";
import { standingOf } from "../incidents/standing.ts";
import { eventsOfTrigger, lastOf } from "../incidents/trigger.ts";
import { answering, type Command, type Decision } from "./command.ts";
import type { Facts } from "./facts.ts";

const PURPOSES: Readonly<Record<IncidentCommand["name"], string>> = {
  ack: "I take this on",
  assign: "hand it to somebody",
  severity: "say how bad it is",
  mitigated: "customers are served again",
  "root-cause": "name what went wrong",
  "follow-up": "name what keeps it from happening again",
  resolve: "close it (its owner, or the escalation owner)",
  reviewed: "end it (a reviewer)",
  reopen: "open it again",
  duplicate: "say that it repeats another one",
};

/** The commands below an incident. What each does stands in incidents/obey.ts. */
export const incidentCommands: readonly Command[] = Object.keys(INCIDENT_COMMANDS).map((key) => {
  const name = key as IncidentCommand["name"];
  return {
    name,
    places: ["incident"],
    ways: INCIDENT_COMMANDS[name],
    purpose: PURPOSES[name],
    decide: (rest, facts) => obeyed(name, rest, facts),
  };
});

function obeyed(name: IncidentCommand["name"], rest: string, facts: Facts): Decision {
  const { said, incidents, catalog } = facts;
  const incident = incidents.of(said.issue);
  if (incident === null)
    return answering("This incident is not in the ledger, so nothing can be done to it here.");
  const read = parseIncidentCommand(name, rest);
  if (!read.ok) return answering(read.instead);
  const commandFacts: CommandFacts = {
    as: incidents.idsOf(said.by.login),
    standing: standingOf(incident, catalog),
    at: said.at,
    personOf: incidents.personOf,
    nameOf: (id) => neutralise(personName(catalog, id)),
    incidentOf: incidents.of,
    isMerged: incidents.isMerged,
  };
  const { done, answer, ...more } = obey(read.command, incident, commandFacts);
  return done && "events" in more
    ? answering(answer, { records: recordsOf(more.events, incident, said.origin) })
    : answering(answer);
}

/** Tells of something that no rule has seen: `crm is down`, `/incident crm: customers cannot book`. */
export const reportCommand: Command = {
  name: "incident",
  places: ["desk"],
  ways: ["crm is down", "/incident crm: customers cannot book"],
  purpose: "open an incident",
  yieldsToPhrases: true,
  bare: (line) => {
    const about = DOWN.exec(line)?.[1];
    return about === undefined || !isNameLong(about) ? null : `${about.replaceAll(":", " ")}:`;
  },
  decide: (rest, facts) => report(rest, facts),
};

/** `The CRM is down!`, `CRM down`, `phones are not working`: a name of a few words, and nothing after it. */
const DOWN =
  /^([^\s?]+(?: [^\s?]+){0,3}?) (?:(?:is|are|seems?) )?(?:down|broken|not working)(?: again)?[.!]*$/i;
const BACK = /^([^\s?]+(?: [^\s?]+){0,3}?) (?:is|are) (?:back|up|working)(?: again)?[.!]*$/i;

function isNameLong({ length }: string): boolean {
  return length >= 2 && length <= 60;
}

/** What a person reports is an incident of its own, whatever else is down. */
const NO_COVER: ReadonlySet<string> = new Set();

function report(rest: string, { said, incidents, catalog }: Facts): Decision {
  const [, before, after] = /^([^:]{2,60}):\s*(.*)$/.exec(rest) ?? [];
  const by = [...incidents.idsOf(said.by.login)][0] ?? said.by.login;
  const about: Pick<Report, "about" | "text"> =
    before === undefined ? { about: null, text: rest } : { about: before, text: after ?? "" };
  if (about.about === null && about.text === "")
    return answering("Write what is wrong: `/incident crm: customers cannot book`.");
  const reported = triggerOfReport({ ...about, origin: said.origin, at: said.at, by }, catalog);
  if (!reported.ok) {
    // A slip in `are` makes it a part of the name.
    const meant = reported.unknown ? outageMeant(`${about.about} down`, catalog) : null;
    return answering(meant === null ? reported.instead : `Did you mean \`${meant}\`? ${reported.instead}`);
  }
  const { trigger, dependency } = reported;
  const events = eventsOfTrigger(trigger, incidents.all(), NO_COVER);
  const last = lastOf(trigger.origin.cause, incidents.all());
  if (events.length === 0 && last !== undefined)
    return answering(`That is known: ${named(last)} is ${last.state}.`);
  const records = events.flatMap((event) => recordsOf([event], trigger.origin, said.origin));
  const again = events[0]?.kind === "refired" && last !== undefined ? `${named(last)} goes on.` : null;
  const affected = trigger.origin.workflows.length;
  const whom =
    dependency === null
      ? ""
      : affected === 1
        ? " It counts for the workflow that uses it."
        : ` It counts for all ${affected} workflows that use it.`;
  return answering(
    again ??
      `I understood: **${neutralise(trigger.origin.title)}**, major, since you wrote it.${whom} Its issue opens in this same run, under **Issues** with the label \`incident\`, assigned to its owner; commands such as \`/severity critical\` go there.`,
    { records },
  );
}

/** Says that a dependency works again: `crm is back`. */
export const backCommand: Command = {
  name: "back",
  places: ["desk", "incident"],
  ways: ["crm is back", "/back crm"],
  purpose: "say that something works again",
  yieldsToPhrases: true,
  bare: (line) => {
    const about = BACK.exec(line)?.[1];
    return about === undefined || !isNameLong(about) ? null : about;
  },
  decide: (rest, facts) => {
    const { said, incidents, catalog } = facts;
    if (nameIn(rest) === "") return answering("Write what works again: `/back crm`.");
    const name = knownName(rest, catalog);
    if (said.place === "incident") return backHere(name, facts);
    const incident = lastOf(`dependency:${name}`, incidents.all());
    if (incident === undefined || !isActive(incident)) {
      if (dependenciesOf(catalog).has(name)) return answering(`No incident of \`${name}\` is open.`);
      const near = closest(name, dependenciesOf(catalog));
      const guess = near === null ? "" : ` Did you mean \`${near}\`? Write \`${near} is back\`.`;
      return answering(`No workflow uses \`${name}\`, so nothing was changed.${guess}`);
    }
    const by = [...incidents.idsOf(said.by.login)][0] ?? said.by.login;
    const event: IncidentEvent = { kind: "mitigated", key: incident.key, at: said.at, by };
    return answering(
      `${named(incident)} is mitigated. It stays open until somebody has named its root cause and a follow-up there.`,
      { records: recordsOf([event], incident, said.origin) },
    );
  },
};

/** Below an incident it is that one which is mitigated. Who else is back there is people's own talk. */
function backHere(name: string, facts: Facts): Decision {
  const { said, incidents, catalog } = facts;
  if (incidents.of(said.issue)?.dependency === name) return obeyed("mitigated", "", facts);
  if (!dependenciesOf(catalog).has(name)) return answering(said.body.startsWith("/") ? NOT_HERE : null);
  return answering(NOT_HERE);
}

const NOT_HERE =
  "That is not what this incident is about, so nothing was changed. Where customers are served again here, write `/mitigated`; say on the desk what else works again.";

function recordsOf(
  events: readonly IncidentEvent[],
  { workflows }: Pick<Incident, "workflows">,
  origin: string,
) {
  return events.map((event) => recordOfEvent(event, { cause: origin, workflow: workflows[0] ?? null }));
}

function named({ issue, title }: Incident): string {
  return issue === null ? `"${neutralise(title)}"` : `#${issue}`;
}
