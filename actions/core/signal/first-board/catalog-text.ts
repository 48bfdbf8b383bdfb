import { type Answers, idOf, tellsSales } from "./answers.ts";
import { sourceText } from "./source-text.ts";

const q = (text: string): string => JSON.stringify(text);

/** One file: its path in the catalog's folder, its kind, and what stands below the kind. */
const file = (path: string, schema: string, kind: string, lines: readonly string[]): [string, string] => {
  const up = "../".repeat(path.split("/").length + 1);
  const head = [
    `# yaml-language-server: $schema=${up}schemas/${schema}.schema.json`,
    "apiVersion: opsbook/v1",
  ];
  return [path, `${[...head, `kind: ${kind}`, ...lines].join("\n")}\n`];
};

/**
 * A small catalog around one spreadsheet that measures at once: path in the catalog's folder to text. `key` tells that
 * persons are kept as hashes: only then a customer who comes back can be recognised.
 */
export function catalogText(answers: Answers, key: boolean): Map<string, string> {
  return new Map([
    settings(answers),
    people(),
    cadence(answers),
    approval(),
    risk(),
    ...eventTypes(answers),
    [`sources/${answers.name}.yaml`, sourceText(answers)],
    workflow(answers, key),
    playbook(answers),
  ]);
}

function settings({ business, currency }: Answers): [string, string] {
  return file("settings.yaml", "settings", "Settings", [
    "metadata: {name: settings}",
    "spec:",
    "  live: false                      # true once real people stand in people.yaml",
    `  business: {name: ${q(business)}}`,
    ...(currency === null ? [] : [`  currency: ${currency}`]),
  ]);
}

function people(): [string, string] {
  return file("people.yaml", "people", "People", [
    "metadata: {name: people}",
    "spec:",
    "  people:                          # roles first; write accounts in when you go live",
    "    - {id: owner, name: Owner, github: null}",
    "    - {id: work-lead, name: Who does the work, github: null}",
    "    - {id: quality-lead, name: Who checks the work, github: null}",
    "  teams:",
    "    - {name: work, title: Work, owner: work-lead}",
  ]);
}

function cadence({ zone }: Answers): [string, string] {
  return file("cadence.yaml", "cadence", "Cadence", [
    "metadata: {name: cadence}",
    "spec:",
    `  zone: ${q(zone)}                # weeks are cut by it: the first import fixes it`,
    "  business_hours:                  # correct these: they count where a measure says `hours: business`",
    ...["mon", "tue", "wed", "thu", "fri"].map((day) => `    ${day}: ["08:00-17:00"]`),
    '  weekly: {priorities: "mon 09:00", quality: "wed 09:00", scoreboard: "fri 15:00"}',
    "  audit: {sample: 15}",
  ]);
}

function approval(): [string, string] {
  return file("policies/approval.yaml", "approval-policy", "ApprovalPolicy", [
    "metadata: {name: approval}",
    "spec:",
    "  default: [owner]",
    "  paths: []",
  ]);
}

function risk(): [string, string] {
  return file("policies/risk.yaml", "risk-policy", "RiskPolicy", [
    "metadata: {name: risk}",
    "spec:",
    "  owner: owner",
    "  decisions:",
    "    - {class: legal, approver: owner, examples: [Signing a contract]}",
    "    - {class: pricing, approver: owner, examples: [A discount]}",
    "    - {class: financial, approver: owner, examples: [A refund]}",
    "  outbound:",
    "    - {risk: low, approval: spot-check, examples: [A note that the work is done]}",
    "    - {risk: high, approval: required, examples: [A first message to a new customer]}",
  ]);
}

function eventTypes(answers: Answers): [string, string][] {
  const { answered, closed, status, value, channel } = answers.roles;
  const types: [string, string, string, string[]][] = [
    ["case.opened", "A case came in", "Someone needs something from us.", []],
  ];
  if (answered !== null) types.push(["case.responded", "We answered", "A person of ours answered.", []]);
  if (closed !== null) {
    const fields = status === null ? [] : ["      outcome: {type: string, maxLength: 60}"];
    types.push(["case.completed", "The case was finished", "The work on it ended.", fields]);
  }
  if (tellsSales(answers)) {
    if (channel !== null)
      types.push([
        "touch.recorded",
        "A customer met us on a channel",
        "Where a case that was won came from.",
        [],
      ]);
    const fields = value === null ? [] : ["      value: {type: number, minimum: 0}"];
    types.push(["conversion.won", "A customer said yes", "Someone bought.", fields]);
  }
  return types.map(([name, title, description, fields]) =>
    file(`events/${name}.yaml`, "event-type", "EventType", [
      `metadata: {name: ${name}, title: ${title}}`,
      "spec:",
      `  description: ${description}`,
      "  data:",
      "    type: object",
      "    additionalProperties: false",
      ...(fields.length === 0 ? ["    properties: {}"] : ["    properties:", ...fields]),
    ]),
  );
}

function workflow(answers: Answers, key: boolean): [string, string] {
  const { name, roles } = answers;
  const channels = [...new Set([...answers.channels.map(idOf), "other"])];
  return file(`workflows/${name}/workflow.yaml`, "workflow", "Workflow", [
    `metadata: {name: ${name}, title: ${q(titleOf(name))}, team: work}`,
    "spec:",
    "  purpose: Every case is answered and finished. Write here why that matters.",
    "  owner: work-lead",
    "  reviewer: quality-lead",
    "  escalation: owner",
    "  stage: baseline",
    "  risk: {decision: none, outbound: none}",
    ...(roles.channel === null ? [] : [`  channels: [${channels.join(", ")}]`]),
    "  playbook: playbook.yaml",
    "  runbooks: {}",
    "  dependencies: []",
    "  measures:                        # a goal gives a number its colour. Write it into the braces, such as",
    '                                   # response_time: {from: ..., to: ..., goal: "<= 1h"}, or goal: ">= 20" for a count',
    ...(roles.answered === null
      ? []
      : ["    response_time: {from: case.opened, to: first case.responded where actor = human}"]),
    ...(roles.closed === null
      ? []
      : [
          "    cycle_time: {from: case.opened, to: last case.completed}",
          "    throughput: {count: case.completed}",
        ]),
    ...(tellsSales(answers) && answers.roles.person !== null && key
      ? ["    conversion_assist: {lookback: 90d}"]
      : []),
    "    opened: {count: case.opened}",
  ]);
}

function playbook({ name }: Answers): [string, string] {
  return file(`workflows/${name}/playbook.yaml`, "playbook", "Playbook", [
    `metadata: {name: ${name}}`,
    "spec:",
    "  steps:",
    "    - {id: take-on, kind: route, does: Hand the case to the one who does the work, to: work-lead}",
  ]);
}

function titleOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
