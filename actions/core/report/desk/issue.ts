import type { Effect, EnsureIssue, EnsureLabel } from "../../effect.ts";
import type { Command } from "../../execution/commands/command.ts";
import type { DeskSource } from "../../signal/desk/desk-source.ts";
import { hiddenMarker } from "../gate/marker.ts";
import { EDITED_LABEL, OUR_LABEL } from "../issue/plan.ts";
import { PIN_HINT } from "../text/pin-hint.ts";
import { commandList, sentenceList } from "./help.ts";

/** The marker of the one issue that is the desk. */
export const DESK_MARKER = hiddenMarker("desk", {});
export const DESK_TITLE = "Opsbook desk";

export interface DeskSetting {
  /** Where people look at the repository: `https://github.com/owner/name`. */
  url: string;
  desk: readonly DeskSource[];
  table: readonly Command[];
}

const LABELS: readonly EnsureLabel[] = [
  {
    kind: "ensure-label",
    name: OUR_LABEL,
    color: "1f6feb",
    description: "Opsbook opened this, or reads it",
  },
  {
    kind: "ensure-label",
    name: EDITED_LABEL,
    color: "fbca04",
    description: "A person changed the text: Opsbook keeps it and no longer updates it",
  },
];

/** The desk and the labels that find it. */
export function deskEffects(setting: DeskSetting): Effect[] {
  return [...LABELS, deskIssue(setting)];
}

function deskIssue({ url, desk, table }: DeskSetting): EnsureIssue {
  const body = [
    DESK_MARKER,
    "Tell Opsbook here what no system of yours knows. **Write a comment; each line is a sentence.** It works on a phone. Opsbook answers what it " +
      "understood, and records it when you reply `yes`.",
    `${PIN_HINT} In a public ` +
      "repository lock the conversation too, so that only your people can write here.",
    "### What you can say",
    sentenceList(desk),
    "### What you can ask for",
    commandList("desk", table),
    "### Files",
    `An export of one of your systems: [upload it here](${url}/upload/inbox), named after its source, such as \`crm-leads.csv\`. Leave out columns that name people and that no source needs; ` +
      "those that a source knows as personal are stored as a keyed hash or not at all. The file itself is taken away once it is read.",
    "### What stays where",
    "Only people with write access are heard, and only comments that were not edited. A name that you write stays on GitHub in your own " +
      "comment, where you can delete it; Opsbook stores a keyed hash of it, or refuses the sentence where there is no key. Of the words of a " +
      "command it stores no e-mail address and no telephone number; do not name customers in them.",
  ].join("\n\n");
  return {
    kind: "ensure-issue",
    marker: DESK_MARKER,
    title: DESK_TITLE,
    body: body.replace("\n\n", "\n"),
    labels: [OUR_LABEL],
    assignees: [],
  };
}
