import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  Effect,
  EnsureCheckRun,
  EnsureComment,
  EnsureLabel,
  EnsureState,
  EnsureSuggestions,
  RequestReviewers,
  SetStatus,
  Standing,
} from "../core/effect.ts";
import type { Comment } from "../core/execution/approval/pull-request.ts";
import { isOurBot } from "./github/account.ts";
import { GitHubError, hasStatus } from "./github/failure.ts";
import type { GitHub } from "./github/github.ts";
import { ensureIssue } from "./issues/ensure.ts";
import { remembering } from "./issues/remember.ts";

/** What became of an effect. */
export type Outcome = "made" | "already-so";

/** A write whose answer was lost is read back and repeated at most so often (REL-9). */
const TRIES = 4;
const MADE_BY_GITHUB = "ededed";
/** GitHub takes so many annotations in one request (REL-15). */
const ANNOTATIONS_AT_ONCE = 50;

/**
 * Makes effects true, one after the other. Each is first read: what is so already is left alone, so that applying twice
 * changes nothing, and a write whose answer was lost is found done. Throws GitHubError where GitHub keeps refusing.
 *
 * @param second what a second of waiting takes, in milliseconds: less than 1,000 on the embedded GitHub only.
 */
export async function applyEffects(
  effects: readonly Effect[],
  github: GitHub,
  second = 1000,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const known = remembering(github);
  for (const effect of effects) outcomes.push(await applyEffect(effect, known, second));
  return outcomes;
}

async function applyEffect(effect: Effect, github: GitHub, second: number): Promise<Outcome> {
  for (let tried = 1; ; tried += 1) {
    try {
      const done = await makeTrue(effect, github);
      return done || tried > 1 ? "made" : "already-so";
    } catch (error) {
      if (!(error instanceof GitHubError && error.uncertain) || tried === TRIES) throw error;
      await sleep(tried ** 2 * second);
    }
  }
}

/** Returns whether anything had to be done. */
function makeTrue(effect: Effect, github: GitHub): Promise<boolean> {
  switch (effect.kind) {
    case "ensure-comment":
      return ensureComment(effect, github);
    case "ensure-issue":
      return ensureIssue(effect, github, {
        ensure: (comment) => ensureComment(comment, github),
        remove: (issue, marker) => removeComment(issue, marker, github),
      });
    case "ensure-label":
      return ensureLabel(effect, github);
    case "ensure-state":
      return ensureState(effect, github);
    case "set-status":
      return setStatus(effect, github);
    case "ensure-check-run":
      return ensureCheckRun(effect, github);
    case "request-reviewers":
      return requestReviewers(effect, github);
    case "ensure-suggestions":
      return ensureSuggestions(effect, github);
    default:
      return effect satisfies never;
  }
}

/**
 * The oldest of our comments is kept; others go. A lost answer may have left them behind, or another run that wrote at the
 * same moment: so what was added is looked at again, and the later of two goes, whichever run sees it (REL-10).
 */
async function ensureComment(effect: EnsureComment, github: GitHub): Promise<boolean> {
  const { issue, marker, body, since } = effect;
  const { conversation } = github;
  const ours = await ourComments(issue, marker, github, since);
  const isNew = ours.length === 0;
  if (isNew) await conversation.add(issue, body);
  const [kept, ...extra] = isNew ? await ourComments(issue, marker, github, since) : ours;
  for (const { id } of extra) await conversation.remove(id);
  const isOther = !isNew && kept !== undefined && isOtherText(kept.body, body);
  if (isOther) await conversation.edit(kept.id, body);
  return isNew || isOther || extra.length > 0;
}

async function removeComment(issue: number, marker: string, github: GitHub): Promise<boolean> {
  const ours = await ourComments(issue, marker, github);
  for (const { id } of ours) await github.conversation.remove(id);
  return ours.length > 0;
}

async function ourComments(
  issue: number,
  marker: string,
  { conversation }: GitHub,
  since?: number,
): Promise<Comment[]> {
  return (await conversation.comments(issue, since))
    .filter(({ by, body }) => isOurBot(by) && body.startsWith(marker))
    .toSorted((a, b) => a.id - b.id);
}

/** GitHub hands bodies back with its own line breaks and without spaces at the end. */
function isOtherText(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n").trimEnd() !== other.replaceAll("\r\n", "\n").trimEnd();
}

/** GitHub makes a label that is put on an issue: grey and without a description. That one is ours to describe. */
async function ensureLabel({ name, color, description }: EnsureLabel, { labels }: GitHub): Promise<boolean> {
  const known = (await labels.all()).find((label) => label.name.toLowerCase() === name.toLowerCase());
  if (known === undefined) return labels.make({ name, color, description });
  const isBare = known.color.toLowerCase() === MADE_BY_GITHUB && known.description === "";
  if (!isBare || description === "") return false;
  await labels.change({ name: known.name, color, description });
  return true;
}

async function ensureState({ issue, state, labels }: EnsureState, { issues }: GitHub): Promise<boolean> {
  const now = await issues.get(issue);
  const known = new Set(now.labels.map((name) => name.toLowerCase()));
  const missing = labels.filter((name) => !known.has(name.toLowerCase()));
  if (missing.length > 0) await issues.change(issue, { labels: [...now.labels, ...missing] });
  if (now.state !== state) await issues.change(issue, { state });
  return missing.length > 0 || now.state !== state;
}

async function setStatus(effect: SetStatus, github: GitHub): Promise<boolean> {
  const { sha, context, link, only } = effect;
  const holds = only === undefined || (await stands(only.while, github));
  const wanted = holds
    ? { state: effect.state, description: effect.description }
    : { state: "pending" as const, description: only.otherwise };
  const newest = (await github.statuses.of(sha)).find((status) => status.context === context);
  const same =
    newest !== undefined &&
    newest.state === wanted.state &&
    newest.description === wanted.description &&
    newest.link === link;
  if (!same) await github.statuses.set(sha, { context, link, ...wanted });
  return !same;
}

async function stands({ pull, head, into, base }: Standing, { pulls, access }: GitHub): Promise<boolean> {
  const [now, tip] = await Promise.all([pulls.get(pull), access.tip(into)]);
  return now.open && now.head === head && now.into === into && tip === base;
}

/** The mark is set last, so that a run that was cut off is made anew. */
async function ensureCheckRun(effect: EnsureCheckRun, { checkRuns }: GitHub): Promise<boolean> {
  const { sha, name, conclusion, title, summary, annotations } = effect;
  const mark = digestOf([conclusion, title, summary, annotations]);
  const latest = await checkRuns.latest(sha, name);
  if (latest?.completed === true && latest.mark === mark) return false;
  const part = (from: number) => annotations.slice(from, from + ANNOTATIONS_AT_ONCE);
  const id = await checkRuns.begin(sha, name, { title, summary, annotations: part(0) });
  for (let from = ANNOTATIONS_AT_ONCE; from < annotations.length; from += ANNOTATIONS_AT_ONCE) {
    await checkRuns.annotate(id, { title, summary, annotations: part(from) });
  }
  await checkRuns.finish(id, conclusion, mark);
  return true;
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** Whoever cannot be asked (no access, or the author) keeps nobody else from being asked. */
async function requestReviewers({ pull, logins }: RequestReviewers, { pulls }: GitHub): Promise<boolean> {
  const asked = new Set((await pulls.get(pull)).asked.map((login) => login.toLowerCase()));
  const missing = logins.filter((login) => !asked.has(login.toLowerCase()));
  if (missing.length === 0) return false;
  try {
    await pulls.requestReviewers(pull, missing);
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
    for (const login of missing.length > 1 ? missing : []) {
      await pulls.requestReviewers(pull, [login]).catch((refusal: unknown) => {
        if (!hasStatus(refusal, 422)) throw refusal;
      });
    }
  }
  return true;
}

/** Each is made once, whatever became of it: a person who resolved it is not asked again. */
async function ensureSuggestions(
  { pull, sha, suggestions }: EnsureSuggestions,
  github: GitHub,
): Promise<boolean> {
  if (suggestions.length === 0) return false;
  const made = (await github.suggestions.made(pull)).map(firstLine);
  const missing = suggestions.filter(({ body }) => !made.includes(firstLine(body)));
  if (missing.length > 0) await github.suggestions.make(pull, sha, missing);
  return missing.length > 0;
}

function firstLine(body: string): string {
  return (body.split(/\r?\n/)[0] ?? "").trim();
}
