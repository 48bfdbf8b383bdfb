import type { IncidentState } from "../../core/execution/incidents/incident.ts";
import { STATE_LABEL } from "../../core/report/incidents/incident-issue.ts";
import { ACTIONS_BOT } from "../shapes/app.ts";
import type { Shown } from "./act.ts";
import type { Stage } from "./stage.ts";

/** Writes a comment below the issue of this title, as a person of people.yaml. */
export async function writes(stage: Stage, person: string, title: string, body: string): Promise<void> {
  const { number: issue_number } = await issueOf(stage, title);
  await stage
    .as(person)
    .write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number, body });
}

/** What Opsbook said last below the issue of this title; nothing where it has not answered anybody yet. */
export async function lastAnswer(stage: Stage, title: string): Promise<Shown> {
  const { number: issue_number } = await issueOf(stage, title);
  const at = { issue_number, per_page: 100 };
  const comments = await stage
    .as("owner")
    .get("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at);
  const answer = comments.findLast(({ user }) => user?.login === ACTIONS_BOT);
  return { title: `Opsbook's answer on "${title}"`, markdown: answer?.body ?? "" };
}

/** What an incident's issue says first: what is wrong, since when, whose it is, and what to do about it. */
export async function opening(stage: Stage, title: string): Promise<Shown> {
  const { number, body } = await issueOf(stage, title);
  const [said = ""] = (body ?? "").split("\n### Whom to call");
  return { title: `The issue #${number}, as it opens`, markdown: said };
}

/** Null where the incident of this title is in this state, as its labels say; else how it is instead. */
export async function incidentIn(stage: Stage, title: string, state: IncidentState): Promise<string | null> {
  const { labels } = await issueOf(stage, title);
  const names = labels.map((label) => (typeof label === "string" ? label : label.name));
  const wanted = `${STATE_LABEL}${state}`;
  return names.includes(wanted) ? null : `"${title}" should be ${state}, and has ${names.join(", ")}`;
}

/** The newest issue of this title. Throws where nobody has opened one. */
async function issueOf(stage: Stage, title: string) {
  const query = { state: "all" as const, per_page: 100 };
  const issues = await stage.as("owner").get("GET /repos/{owner}/{repo}/issues", query);
  const found = issues.find((issue) => issue.title === title);
  if (found === undefined) throw new Error(`nobody has opened the issue "${title}"`);
  return found;
}
