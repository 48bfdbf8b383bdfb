import { LEAST_HASH } from "../../execution/approval/command.ts";
import type { Ask, Named, Seat, Verdict } from "../../execution/approval/verdict.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import { heldLines, waitingLines } from "./approval-notes.ts";
import { refusedLine } from "./approval-refused.ts";

/** More would bury the rest of the comment; how many there are is always said. */
const MOST_FILES = 8;
const MOST_REFUSED = 10;

/**
 * The approval half of the gate's one comment, as Markdown: who must approve which files by which rule, what did not count
 * and what to do. Texts from outside come in neutralised (SEC-31); a person without an account is named without `@`.
 *
 * @param head the commit that is judged, for the command that approves exactly it.
 * @param clock writes an instant (milliseconds since 1970) as people of the business read it: `Tue 17 Nov, 15:00`.
 */
export function approvalSection(verdict: Verdict, head: string, clock: (instant: number) => string): string {
  const { seats, obstacles, refused } = verdict;
  const isOpen = verdict.state === "success";
  const parts = [
    `### Approval: ${headline(verdict)}`,
    ...banner(verdict),
    list(obstacles.map(({ what, todo }) => `**Waits:** ${rule(what)}. What to do: ${rule(todo)}.`)),
    table(verdict),
    isOpen ? "" : list(seats.flatMap((seat) => [...heldLines(seat), ...waitingLines(seat, clock)])),
    list(
      verdict.coveredByOthers.map(
        (maker) =>
          `${who(maker)} made this change, so cannot approve it. Everybody who could stand in is asked already.`,
      ),
    ),
    refused.length === 0 ? "" : `**Not counted**\n\n${notCounted(verdict)}`,
    isOpen ? "" : howTo(head, seats.length > 0),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function headline({ state, status, admitted, obstacles }: Verdict): string {
  if (obstacles.length > 0) return "waits";
  if (state === "success") return admitted.length > 0 ? "admitted in set-up mode" : "complete";
  return lowerFirst(neutralise(status));
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}

function banner({ mode, admitted, overrides }: Verdict): string[] {
  const [override] = overrides;
  if (admitted.length > 0) {
    return [
      `> [!WARNING]\n> **Set-up mode: nobody else approved this.** It is an administrator's own change (${code(override?.by ?? "")}) of ${admitted
        .map(code)
        .join(
          ", ",
        )}. It is recorded as an override. Once \`settings.yaml\` says \`live: true\`, the people who are named there have to approve.`,
    ];
  }
  if (overrides.length > 0) {
    return overrides.map(
      ({ reason }) => `> [!WARNING]\n> **Override:** ${neutralise(reason)}. It is recorded as an override.`,
    );
  }
  if (mode !== "set-up") return [];
  return [
    "> [!NOTE]\n> Set-up mode: this repository is not live yet. An administrator's change of `people.yaml`, `settings.yaml` or `policies/`, and of nothing else, needs no other approval.",
  ];
}

function table({ seats, admitted }: Verdict): string {
  if (seats.length === 0) return "";
  const rows = seats.map((seat) => row(seat, admitted.length > 0));
  // Two columns: more of them end beyond the edge of a phone.
  return ["| Who | Asked for |", "|---|---|", ...rows].join("\n");
}

const MARKS = { approved: "🟢", waiting: "🟡", held: "🔴" } as const;

function row(seat: Seat, isAdmitted: boolean): string {
  const person = seat.person === null ? "any second person of people.yaml" : who(seat.person);
  const instead =
    seat.insteadOf.length === 0
      ? ""
      : `, for ${seat.insteadOf.map(({ name }) => neutralise(name)).join(", ")}`;
  const why = seat.asks.map(askText).join("<br>");
  const isPassedOver = isAdmitted && seat.state === "waiting";
  const mark = isPassedOver ? "⚪" : MARKS[seat.state];
  const state = isPassedOver ? "did not approve" : stateText(seat);
  return `| ${mark} ${person}${instead}<br>${state} | ${why} |`;
}

function askText({ rule: text, files }: Ask): string {
  // A rule that names the one file says it already.
  const told = files.length === 1 && text.includes(`\`${files[0]}\``) ? [] : files;
  const shown = told.slice(0, MOST_FILES).map((file) => code(shortPath(file)));
  const more = files.length > MOST_FILES ? `, and ${counted(files.length - MOST_FILES, "more file")}` : "";
  return `${rule(text)}${shown.length === 0 ? "" : `: ${shown.join(", ")}${more}`}`;
}

/** A file of a workflow is known by its folder: `lead-response/playbook.yaml`. */
function shortPath(file: string): string {
  return file.replace(/^[^/]+\/workflows\/(?=[^/]+\/)/, "");
}

function stateText({ state, approval, as, person }: Seat): string {
  if (state === "held") return "holds it";
  if (approval === null) return "waits";
  const how = approval.how === "review" ? "approved" : "approved in a comment";
  if (as === "stand-in") return `${who(approval.by)} ${how}, standing in`;
  if (as === "escalation") {
    return `${who(approval.by)} ${how}, overruling the silence of ${neutralise(person?.name ?? "")}`;
  }
  return person === null ? `${who(approval.by)} ${how}` : how;
}

function notCounted({ refused }: Verdict): string {
  const newest = refused.slice(-MOST_REFUSED);
  const older = refused.length - newest.length;
  return list([
    ...(older > 0 ? [`${counted(older, "older one")}, not shown.`] : []),
    ...newest.map(refusedLine),
  ]);
}

/** Where nobody is asked yet, nobody can approve. */
function howTo(head: string, isAsked: boolean): string {
  if (!isAsked) return "`/check` looks again.";
  return `To approve: a review with "Approve", or a comment whose first line is \`/approve\`. Surer, since it names exactly this version: \`/approve ${head.slice(0, LEAST_HASH)}\`. To hold it: "Request changes", or \`/reject\` and the reason. \`/check\` looks again.`;
}

/** A person as the comment names them: with the account where there is one. */
function who({ name, account }: Named): string {
  return account === null ? neutralise(name) : `${neutralise(name)} (@${account})`;
}

/** A rule or an obstacle: our own words around names from outside; what stands in backticks stays code. */
function rule(text: string): string {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? spaced(part) : code(part)))
    .join("");
}

/** Neutralised, with the spaces at both ends that neutralising takes away. */
function spaced(part: string): string {
  const [start = ""] = /^\s*/.exec(part) ?? [];
  const [end = ""] = /\s*$/.exec(part) ?? [];
  const inner = neutralise(part);
  return inner === "" ? start.slice(0, 1) : `${start.slice(0, 1)}${inner}${end.slice(0, 1)}`;
}

/** A path as code: it can hold anything that git allows, so whatever would end the code or the table is taken out. */
function code(text: string): string {
  const safe = text.replace(/[`|\r\n]|[^\x20-\x7e\u00a0-\ud7ff]/g, "?").trim();
  return `\`${safe === "" ? "?" : safe}\``;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
