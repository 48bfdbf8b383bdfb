import { DAY } from "../../core/duration.ts";
import type { Role } from "../../core/execution/approval/pull-request.ts";
import type { Place, Question, Said } from "../../core/execution/commands/facts.ts";
import { type Answer, parseAnswer } from "../../core/report/desk/answer.ts";
import { FORM_TITLE, parseForm } from "../../core/report/desk/form.ts";
import { DESK_MARKER } from "../../core/report/desk/issue.ts";
import { OUR_LABEL } from "../../core/report/issue/plan.ts";
import { numberAt } from "../gate/payload.ts";
import { isOurBot } from "../github/account.ts";
import { hasStatus } from "../github/failure.ts";
import type { GitHub } from "../github/github.ts";
import type { Issue } from "../github/issues.ts";
import type { Operation } from "../operate/operation.ts";

/** Longer than any outage of the schedule that is expected; what is older has been heard or has lost its sense. */
const LOOK_BACK = 21 * DAY;
/** One call for each: the desk, forms, and open incidents. */
const MOST_CONVERSATIONS = 40;

/** A conversation in which people tell Opsbook something. */
export interface Conversation {
  issue: Issue;
  place: Place;
  /** What nobody has dealt with yet, the oldest first. */
  pending: Said[];
  /** What waits for a `yes`, the oldest first. */
  questions: Question[];
}

/**
 * Reads from GitHub what people have said and what became of it. All that is known of it is in the conversations themselves, so that
 * an event that is lost, doubled or late changes nothing: any run finds what has no answer yet.
 *
 * @param places which issues of ours are conversations, by the first line of their body.
 */
export async function gatherConversations(
  { context, now }: Pick<Operation, "context" | "now">,
  github: GitHub,
): Promise<Conversation[]> {
  const since = now - LOOK_BACK;
  const listed = await github.issues.list({ label: OUR_LABEL });
  const all = await withIssueOfEvent(listed, context.event.payload, github);
  const known = all
    .flatMap((issue) => {
      const place = placeOf(issue);
      return place === null || issue.updated < since ? [] : [{ issue, place }];
    })
    .toSorted((a, b) => b.issue.updated - a.issue.updated)
    .slice(0, MOST_CONVERSATIONS);
  const conversations: Conversation[] = [];
  for (const { issue, place } of known) conversations.push(await read(issue, place, since, github));
  return conversations;
}

/** A form that came before the label was there is known by its event alone. */
async function withIssueOfEvent(listed: Issue[], payload: unknown, { issues }: GitHub): Promise<Issue[]> {
  const number = numberAt(payload, "issue", "number");
  if (number === null || listed.some((issue) => issue.number === number)) return listed;
  try {
    return [...listed, await issues.get(number)];
  } catch (error) {
    if (hasStatus(error, 404) || hasStatus(error, 410)) return listed;
    throw error;
  }
}

/** Ours are known by their marker, forms by their title: the label is not on them before they have been read once. */
function placeOf({ by, title, body }: Issue): Place | null {
  if (!isOurBot(by)) return !by.bot && title.startsWith(FORM_TITLE.trim()) ? "form" : null;
  if (body.startsWith(DESK_MARKER)) return "desk";
  return body.startsWith("<!-- opsbook:incident ") ? "incident" : null;
}

async function read(issue: Issue, place: Place, since: number, github: GitHub): Promise<Conversation> {
  const comments = (await github.conversation.comments(issue.number, since)).toSorted((a, b) => a.id - b.id);
  const answers = comments.flatMap(({ by, body, created }) => {
    const answer = isOurBot(by) ? parseAnswer(body) : null;
    return answer === null ? [] : [{ answer, created }];
  });
  const said = comments
    .filter(({ by }) => !by.bot)
    .map(({ id, by, created, updated, body }): Said => {
      const when = { at: created, edited: updated !== created };
      return { origin: `c${id}`, issue: issue.number, place, by, ...when, body };
    });
  if (place === "form") said.unshift(formOf(issue));
  const done = new Set(answers.flatMap(({ answer }) => [answer.to, answer.ended]));
  const newest = Math.max(0, ...[...done].map(commentNumber));
  const find = (origin: string) => said.find((one) => one.origin === origin) ?? null;
  return {
    issue,
    place,
    // They are dealt with in their order: what is older than the newest that is dealt with was left alone on purpose.
    pending: said.filter(({ origin }) =>
      origin.startsWith("i") ? !done.has(origin) : commentNumber(origin) > newest,
    ),
    questions: answers.flatMap(({ answer, created }) => questionOf(answer, created, find(answer.to))),
  };
}

function formOf({ number, by, created, body }: Issue): Said {
  const what = parseForm(body).what;
  return { origin: `i${number}`, issue: number, place: "form", by, at: created, edited: false, body: what };
}

function commentNumber(origin: string): number {
  return origin.startsWith("c") ? Number(origin.slice(1)) : 0;
}

function questionOf({ state, to, by, digest, text }: Answer, asked: number, said: Said | null): Question[] {
  return state === "asked" ? [{ origin: to, by, asked, digest, text, said }] : [];
}

/**
 * The role of an account, asked once for each in a run. In a public repository everybody can read: whoever can do no more is
 * nobody there, and is not answered.
 */
export function rolesOf({ access, usage }: GitHub): (login: string) => Promise<Role> {
  const known = new Map<string, Promise<Role>>();
  const ask = async (login: string): Promise<Role> => {
    const role = await access.role(login);
    return role === "read" && !(await usage.isPrivate()) ? "none" : role;
  };
  return (login) => {
    const asked = known.get(login) ?? ask(login);
    known.set(login, asked);
    return asked;
  };
}
