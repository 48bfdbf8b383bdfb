import { DESK_TITLE } from "../../core/report/desk/issue.ts";
import { ACTIONS_BOT } from "../shapes/app.ts";
import type { Shown } from "./act.ts";
import type { Stage } from "./stage.ts";

/** Writes a comment on the desk. */
export async function says(stage: Stage, person: string, body: string): Promise<void> {
  const issue_number = await deskOf(stage);
  await stage
    .as(person)
    .write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number, body });
}

/** What Opsbook said last on the desk; its own text where it has not answered anybody yet. */
export async function deskAnswer(stage: Stage): Promise<Shown> {
  const issue_number = await deskOf(stage);
  const at = { issue_number, per_page: 100 };
  const comments = await stage
    .as("owner")
    .get("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at);
  const answer = comments.findLast(({ user }) => user?.login === ACTIONS_BOT);
  return { title: "Opsbook's answer on the desk", markdown: answer?.body ?? "" };
}

async function deskOf(stage: Stage): Promise<number> {
  const issues = await stage.as("owner").get("GET /repos/{owner}/{repo}/issues", { per_page: 100 });
  const desk = issues.find(({ title }) => title === DESK_TITLE);
  if (desk === undefined) throw new Error("nobody has opened the desk");
  return desk.number;
}
