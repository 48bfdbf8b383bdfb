import { shownWays } from "../../report/desk/ways.ts";
import { toldText } from "../../signal/ways/told-text.ts";
import type { IncidentCommand } from "./command.ts";
import { type FollowUp, ROOT_CAUSE_CLASSES, SEVERITIES } from "./incident.ts";

/** What follows a command's name: understood, or what to write instead. */
export type ParsedCommand = { ok: true; command: IncidentCommand } | { ok: false; instead: string };

/** Whole numbers of GitHub's; longer ones are none. */
const ISSUE = /^#?(\d{1,9})$/;
const BECAUSE = /^because[ \t:]+(\S.*)$/i;
const LONGEST_TEXT = 500;

/** The commands of an incident, and the ways of writing each. No number stands in them: it could be this incident's own. */
export const INCIDENT_COMMANDS: Readonly<Record<IncidentCommand["name"], readonly string[]>> = {
  ack: ["/ack"],
  assign: ["/assign @account"],
  severity: [`/severity ${SEVERITIES.join("|")}`],
  mitigated: ["/mitigated"],
  "root-cause": [`/root-cause ${ROOT_CAUSE_CLASSES.join("|")}: what went wrong`],
  "follow-up": ["/follow-up #NUMBER", "/follow-up https://…", "/follow-up none because …"],
  resolve: ["/resolve"],
  reviewed: ["/reviewed"],
  reopen: ["/reopen because …"],
  duplicate: ["/duplicate #NUMBER"],
};

/** Reads what follows a command's name, trimmed. What is not complete says what to write; nothing is guessed and done. */
export function parseIncidentCommand(name: IncidentCommand["name"], rest: string): ParsedCommand {
  const command = read(name, rest);
  if (command !== null) return { ok: true, command };
  const ways = INCIDENT_COMMANDS[name];
  const isBare = ways.includes(`/${name}`);
  return {
    ok: false,
    instead: isBare
      ? `Nothing was done: ${shownWays(ways)} takes no words after it. Write it alone in a new comment, and what you want to say below it.`
      : `Write ${shownWays(ways)}.`,
  };
}

function read(name: IncidentCommand["name"], rest: string): IncidentCommand | null {
  switch (name) {
    case "ack":
    case "mitigated":
    case "resolve":
    case "reviewed":
      return rest === "" ? { name } : null;
    case "assign":
      return /^@?[a-z0-9](?:-?[a-z0-9])*$/i.test(rest) ? { name, to: rest } : null;
    case "severity": {
      const severity = SEVERITIES.find((one) => one === rest.toLowerCase());
      return severity === undefined ? null : { name, severity };
    }
    case "root-cause":
      return readRootCause(rest);
    case "follow-up": {
      const followUp = readFollowUp(rest);
      return followUp === null ? null : { name, followUp };
    }
    case "reopen": {
      const reason = BECAUSE.exec(rest)?.[1];
      return reason === undefined ? null : { name, reason: toldText(reason, LONGEST_TEXT) };
    }
    case "duplicate": {
      const issue = ISSUE.exec(rest)?.[1];
      return issue === undefined ? null : { name, issue: Number(issue) };
    }
  }
}

function readRootCause(rest: string): IncidentCommand | null {
  const [, word = "", text = ""] = /^([a-z]+)(?:[ \t]*[:,-][ \t]*|[ \t]+)(\S.*)$/i.exec(rest) ?? [];
  const found = ROOT_CAUSE_CLASSES.find((one) => one === word.toLowerCase());
  if (found === undefined) return null;
  return { name: "root-cause", rootCause: { class: found, text: toldText(text, LONGEST_TEXT) } };
}

function readFollowUp(rest: string): FollowUp | null {
  const issue = ISSUE.exec(rest)?.[1];
  if (issue !== undefined) return { kind: "pull", number: Number(issue) };
  const reason = /^none[ \t]+(.*)$/i.exec(rest)?.[1];
  const because = reason === undefined ? undefined : BECAUSE.exec(reason)?.[1];
  if (because !== undefined) return { kind: "none", reason: toldText(because, LONGEST_TEXT) };
  if (!/^https?:\/\/\S+$/i.test(rest) || rest.length > LONGEST_TEXT || !URL.canParse(rest)) return null;
  return { kind: "url", url: rest };
}
