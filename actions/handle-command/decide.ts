import type { Effect, EnsureState } from "../core/effect.ts";
import type { Role } from "../core/execution/approval/pull-request.ts";
import { answering, type Command, type Decision } from "../core/execution/commands/command.ts";
import type { Facts, Said } from "../core/execution/commands/facts.ts";
import { commandLine } from "../core/execution/commands/lines.ts";
import { type CommandRead, readCommand } from "../core/execution/commands/read.ts";
import { ask } from "../core/execution/desk/ask.ts";
import { readSaid } from "../core/execution/desk/reading.ts";
import { OUR_LABEL } from "../core/report/issue/plan.ts";

const WRITERS: readonly Role[] = ["admin", "maintain", "write"];

const EDITED =
  "This was edited after it was written, and only what stands as it was written counts. Please write it again as a new comment.";
const OTHER_LINES =
  "Only the first line was read: it is about an incident. Write what else happened in a comment of its own.";
const STRANGER =
  "Only people with write access to this repository are heard here. Somebody who has it can write the same, or give you access.";

/** Whether something is for Opsbook at all: on an incident, and below a form, people also talk with one another. */
export function isForUs({ place, origin, body }: Said, table: readonly Command[]): boolean {
  if (place === "desk" || origin.startsWith("i")) return true;
  return readCommand(commandLine(body), place, table) !== null;
}

/** What becomes of something that a person said; a bot, and who is nobody here, is not even answered. Pure. */
export function decideSaid(facts: Facts, table: readonly Command[]): Decision {
  const { said, role } = facts;
  if (said.by.bot || role === "none" || !isForUs(said, table)) return answering(null);
  const decision = decide(facts, table);
  return said.place === "form"
    ? { ...decision, after: [...decision.after, ...formState(decision, said)] }
    : decision;
}

/** A form is open as long as something of it waits for an answer. Its label is what it is found by later. */
function formState({ answer, question, recordings, endings }: Decision, { origin, issue }: Said): Effect[] {
  if (question !== undefined) return [{ ...closedForm(issue), state: "open" }];
  const isOver = recordings.length + endings.length > 0 || (origin.startsWith("i") && answer !== null);
  return isOver ? [closedForm(issue)] : [];
}

/** A form that is done with. */
export function closedForm(issue: number): EnsureState {
  return { kind: "ensure-state", issue, state: "closed", labels: [OUR_LABEL] };
}

function decide(facts: Facts, table: readonly Command[]): Decision {
  const { said, role } = facts;
  // Once for each of them.
  if (!WRITERS.includes(role)) return answering(STRANGER, { to: answerToStranger(said) });
  if (said.edited) return answering(EDITED);
  const read = commandIn(said, table);
  if (read === null) return ask(facts);
  if (read.kind === "unclear") return answering(read.answer);
  const { command, rest } = read;
  // Below an incident nobody tells of cases.
  const mayBePhrase = command.yieldsToPhrases === true && said.place !== "incident";
  const isSentence = mayBePhrase && !said.body.trimStart().startsWith("/");
  if (!isSentence) return command.decide(rest, facts);
  const [first, ...others] = readSaid(said, facts).sentences;
  if (first !== undefined && first.kind !== "unknown") return ask(facts);
  const decision = command.decide(rest, facts);
  return others.some(({ kind }) => kind !== "unknown") && decision.answer !== null
    ? { ...decision, answer: `${decision.answer}\n\n${OTHER_LINES}` }
    : decision;
}

/** A form takes what a person tells, as the desk does: `crm is down`. What one asks for or decides is a comment of its own. */
function commandIn({ origin, body, place }: Said, table: readonly Command[]): CommandRead | null {
  const line = commandLine(body);
  if (!origin.startsWith("i")) return readCommand(line, place, table);
  return readCommand(
    line,
    "desk",
    table.filter(({ yieldsToPhrases }) => yieldsToPhrases === true),
  );
}

function answerToStranger({ origin, by }: Said): string {
  return origin.startsWith("i") ? origin : `reader ${by.login.toLowerCase()}`;
}
