import type { EnsureComment, EnsureIssue } from "../../core/effect.ts";
import { parseIssueBody, renderIssueBody } from "../../core/report/issue/body.ts";
import { duplicateBody, editedComment, editedMarker } from "../../core/report/issue/notes.ts";
import { EDITED_LABEL, type IssuePlan, OUR_LABEL, planIssue } from "../../core/report/issue/plan.ts";
import { isOurBot } from "../github/account.ts";
import type { GitHub } from "../github/github.ts";
import type { Issue } from "../github/issues.ts";
import { findIssues, withMarker } from "./find.ts";

/** How the applier deals with comments. */
export interface Comments {
  ensure: (effect: EnsureComment) => Promise<boolean>;
  remove: (issue: number, marker: string) => Promise<boolean>;
}

/**
 * Makes true that there is one issue with this marker and that it is as wanted. Returns whether anything had to be done.
 * Where two runs opened it at once the older one stays, whichever run looks next (REL-10).
 */
export async function ensureIssue(wanted: EnsureIssue, github: GitHub, comments: Comments): Promise<boolean> {
  const [known, ...extra] = await lookUp(wanted, github);
  for (const { number } of extra) await retire(number, known as Issue, github);
  if (known === undefined) {
    await open(wanted, github);
    return true;
  }
  const plan = planIssue(known, wanted);
  const assigned = await assign(known.number, plan, github);
  // The label that says so comes and goes last: whoever was cut off in between starts with the comment again.
  const noted = await noteEdit(known, plan, wanted, comments);
  const changed = await change(known.number, plan, github);
  return extra.length > 0 || assigned || changed || noted;
}

/** Where its label is gone, or its marker, the issue is still one of those that our bot opened. */
async function lookUp({ marker, title }: EnsureIssue, github: GitHub): Promise<Issue[]> {
  const found = await findIssues(github, marker);
  if (found.length > 0) return found;
  const ours = (await github.issues.list({ ours: true })).filter(({ by }) => isOurBot(by));
  const marked = withMarker(ours, marker);
  if (marked.length > 0) return marked;
  // A person who replaces the whole text takes the marker away with it: then only the title is left to go by.
  return ours.filter((issue) => issue.title === title && parseIssueBody(issue.body) === null).slice(0, 1);
}

async function open(wanted: EnsureIssue, github: GitHub): Promise<void> {
  const { title, body, labels } = wanted;
  const made = await github.issues.open({
    title,
    body: renderIssueBody(title, body),
    labels: [...new Set([OUR_LABEL, ...labels])],
  });
  const [first] = await findIssues(github, wanted.marker);
  // Another run was faster by a moment.
  if (first !== undefined && first.number < made.number) await retire(made.number, first, github);
  else await finish(made, wanted, github);
}

async function finish(made: Issue, wanted: EnsureIssue, github: GitHub): Promise<void> {
  const plan = planIssue(made, wanted);
  await assign(made.number, plan, github);
  await change(made.number, plan, github);
}

async function retire(number: number, { number: of }: Issue, { issues }: GitHub): Promise<void> {
  await issues.change(number, { body: duplicateBody(of), state: "closed", reason: "not_planned" });
}

async function assign(number: number, plan: IssuePlan, { issues }: GitHub): Promise<boolean> {
  const able: string[] = [];
  for (const login of plan.assignees) if (await issues.mayAssign(login)) able.push(login);
  if (able.length > 0) await issues.assign(number, able);
  if (plan.former.length > 0) await issues.unassign(number, plan.former);
  return able.length + plan.former.length > 0;
}

async function change(number: number, plan: IssuePlan, { issues }: GitHub): Promise<boolean> {
  const { assignees, former, edited, ...changes } = plan;
  if (Object.keys(changes).length === 0) return false;
  await issues.change(number, changes);
  return true;
}

/** Beside a text that a person changed stands what we would have written, for as long as it is so. */
async function noteEdit(
  { number, labels }: Issue,
  { edited }: IssuePlan,
  { body }: EnsureIssue,
  comments: Comments,
): Promise<boolean> {
  if (edited) {
    return comments.ensure({
      kind: "ensure-comment",
      issue: number,
      marker: editedMarker(),
      body: editedComment(body),
    });
  }
  return labels.includes(EDITED_LABEL) ? comments.remove(number, editedMarker()) : false;
}
