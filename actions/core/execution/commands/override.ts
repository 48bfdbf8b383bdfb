import { personName, workflowsByName } from "../../catalog/lookup/names.ts";
import { closest } from "../../closest.ts";
import { neutralise } from "../../report/text/neutralise.ts";
import { toldText } from "../../signal/ways/told-text.ts";
import { type Incident, type IncidentEvent, isActive } from "../incidents/incident.ts";
import { strangerWords } from "../incidents/obey.ts";
import { overrideRecord } from "../incidents/overrides.ts";
import { recordOfEvent } from "../incidents/records.ts";
import { standingOf } from "../incidents/standing.ts";
import { answering, type Command, type Decision } from "./command.ts";
import type { Facts } from "./facts.ts";

const LONGEST_REASON = 500;
const HOW = "Write `/override slow-first-response because …`, with the threshold's id and your reason.";

/**
 * Says that a threshold is wrong this time, and why. The disagreement is recorded and shown on the board, and what became of
 * it later; neither the incident nor the gate moves because of it.
 */
export const overrideCommand: Command = {
  name: "override",
  places: ["desk", "incident"],
  ways: ["/override slow-first-response because …"],
  purpose: "disagree with a threshold, for the record",
  decide: (rest, facts) => {
    const [, word, because] = /^(\S+)[ \t]+because[ \t:]+(\S.*)$/i.exec(rest) ?? [];
    if (word === undefined || because === undefined) return answering(HOW);
    const read = ruleNamed(word.replaceAll("`", ""), facts);
    return read.ok
      ? overridden(read.rule, toldText(because, LONGEST_REASON), facts)
      : answering(read.instead);
  },
};

type RuleRead = { ok: true; rule: string } | { ok: false; instead: string };

/** `workflow/id`, or the id alone where only one threshold has it; on an incident that incident's own one comes first. */
function ruleNamed(word: string, { catalog, incidents, said }: Facts): RuleRead {
  const rules = [...workflowsByName(catalog).values()].flatMap(({ value }) =>
    (value.spec.thresholds ?? []).map(({ id }) => `${value.metadata.name}/${id}`),
  );
  const name = word.toLowerCase();
  const meant = rules.filter((rule) => rule === name || rule.endsWith(`/${name}`));
  const here = incidents.of(said.issue);
  const own = here === null ? undefined : meant.find((rule) => causesOf(here).has(`threshold:${rule}`));
  const [only, ...more] = own === undefined ? meant : [own];
  if (only !== undefined && more.length === 0) return { ok: true, rule: only };
  if (only !== undefined)
    return { ok: false, instead: `Which one do you mean: ${meant.map((rule) => `\`${rule}\``).join(", ")}?` };
  const near = closest(name, [...rules, ...rules.map((rule) => rule.slice(rule.indexOf("/") + 1))]);
  const guess =
    near === null
      ? `There are: ${rules.map((rule) => `\`${rule}\``).join(", ") || "none"}.`
      : `Did you mean \`/override ${near} because …\`?`;
  return { ok: false, instead: `There is no such threshold. ${guess}` };
}

function causesOf({ cause, attached }: Incident): Set<string> {
  return new Set([cause, ...attached]);
}

function overridden(rule: string, reason: string, { incidents, said, catalog }: Facts): Decision {
  const open = [...incidents.all().values()].filter(
    (one) => isActive(one) && causesOf(one).has(`threshold:${rule}`),
  );
  const incident = open.find(({ key }) => key === incidents.of(said.issue)?.key) ?? open[0];
  if (incident === undefined)
    return answering(
      `No incident of \`${rule}\` is open, so there is nothing to disagree with. To change the threshold itself, edit its workflow in a pull request.`,
    );
  const standing = standingOf(incident, catalog);
  const by = [...incidents.idsOf(said.by.login)].find((id) => standing.named.has(id));
  if (by === undefined)
    return answering(strangerWords({ standing, nameOf: (id) => neutralise(personName(catalog, id)) }));
  const { key } = incident;
  const event: IncidentEvent & { kind: "overridden" } = {
    kind: "overridden",
    key,
    at: said.at,
    by,
    rule,
    reason,
  };
  const workflow = rule.slice(0, rule.indexOf("/"));
  const where = incident.issue === null ? "the incident" : `#${incident.issue}`;
  return answering(
    `Recorded: you disagree with \`${rule}\`. It stands on the board and in the timeline of ${where}, and what becomes of it will stand beside it. It changes nothing by itself: the incident is closed as any other, and the gate is not touched.`,
    {
      records: [
        overrideRecord(event, workflow, said.origin),
        recordOfEvent(event, { cause: said.origin, workflow: incident.workflows[0] ?? null }),
      ],
    },
  );
}
