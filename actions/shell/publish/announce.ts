import type { WeekFacts } from "../../core/catalog/generated/types.ts";
import type { Effect } from "../../core/effect.ts";
import {
  type Announcement,
  announcementMarkdown,
  announcementOf,
} from "../../core/report/announcement/announcement.ts";
import { type Delivery, parseDelivery, renderDelivery } from "../../core/report/announcement/delivery.ts";
import type { BoardLinks } from "../../core/report/announcement/links.ts";
import type { Publication } from "../../core/report/announcement/publication.ts";
import {
  boardMarker,
  landedComment,
  SCOREBOARD_TITLE,
  scoreboardIssueBody,
  scoreboardMarker,
  type Waiting,
  waitingComment,
  waitingMarker,
} from "../../core/report/announcement/scoreboard-issue.ts";
import { cutBody } from "../../core/report/text/cut.ts";
import { addWeeks } from "../../core/week.ts";
import { applyEffects } from "../apply.ts";
import { isOurBot } from "../github/account.ts";
import type { Network } from "../http/network.ts";
import { findIssue } from "../issues/find.ts";
import type { Operation } from "../operate/operation.ts";
import type { WrittenScoreboard } from "../scoreboard.ts";
import { type ChatTarget, deliver } from "./chat.ts";

/** Older announcements are history: nobody is helped by a comment that changes a quarter later. */
const WEEKS_MENDED = 13;

export interface AnnounceContext {
  operation: Operation;
  links: BoardLinks;
  chat: ChatTarget | null;
  network: Network;
}

/** Makes sure of the issue in which boards are announced; returns its number. */
async function scoreboardIssue({ operation, links }: AnnounceContext): Promise<number> {
  const { github, context } = operation;
  const effect: Effect = {
    kind: "ensure-issue",
    marker: scoreboardMarker(),
    title: SCOREBOARD_TITLE,
    body: scoreboardIssueBody(links),
    labels: [],
    assignees: [],
  };
  await applyEffects([effect], github, context.second);
  const issue = await findIssue(github, scoreboardMarker());
  if (issue === null) throw new Error(`the issue ${SCOREBOARD_TITLE} is gone right after it was made`);
  return issue.number;
}

/**
 * Announces a board in its issue and to the team's chat, each once, and mends the announcements of weeks that it restates.
 * Returns what became of the message to the chat; `none` where there was nothing to send.
 */
export async function announce(
  about: AnnounceContext,
  publication: Publication,
  written: WrittenScoreboard,
): Promise<Delivery> {
  const issue = await scoreboardIssue(about);
  const standing = await standingComments(about, issue);
  const caughtUp = publication.periods.filter(({ kind }) => kind === "close").map(({ of }) => of);
  const said = await announcementFor(written, publication.week, { restated: written.restated, caughtUp });
  const delivery = await tell(about, issue, publication, said, standing.get(boardMarker(publication.key)));
  if (standing.has(waitingMarker())) await note(about, issue, landedComment());
  for (const week of written.restated.slice(-WEEKS_MENDED)) {
    const key = `close:${week}`;
    if (key === publication.key) continue;
    const comment = standing.get(boardMarker(key));
    if (comment === undefined) continue;
    const again = await announcementFor(written, week, {});
    await put(about, issue, key, again, parseDelivery(comment));
  }
  return delivery;
}

/** Says in the issue what keeps a board from the default branch; one comment for all that ever waits. */
export async function announceWaiting(about: AnnounceContext, waiting: Waiting): Promise<void> {
  const issue = await scoreboardIssue(about);
  await note(about, issue, waitingComment(waiting, about.links));
}

async function note({ operation }: AnnounceContext, issue: number, body: string): Promise<void> {
  const effect: Effect = { kind: "ensure-comment", issue, marker: waitingMarker(), body };
  await applyEffects([effect], operation.github, operation.context.second);
}

/** By the first line: the bodies of our comments. */
async function standingComments({ operation }: AnnounceContext, issue: number): Promise<Map<string, string>> {
  const comments = await operation.github.conversation.comments(issue);
  const ours = comments.filter(({ by }) => isOurBot(by)).toSorted((a, b) => b.id - a.id);
  return new Map(ours.map(({ body }) => [(body.split(/\r?\n/, 1)[0] ?? "").trim(), body]));
}

async function announcementFor(
  written: WrittenScoreboard,
  week: string,
  more: { restated?: readonly string[]; caughtUp?: readonly string[] },
): Promise<Announcement> {
  const facts = await written.facts(week);
  const last = addWeeks(week, -1);
  const before: WeekFacts | null = written.weeks.includes(last) ? await written.facts(last) : null;
  return announcementOf({ facts, before, ...more });
}

/** The comment comes first and says that the message is on its way: a run that is cut off then sends no second one. */
async function tell(
  about: AnnounceContext,
  issue: number,
  { key, periods }: Publication,
  said: Announcement,
  standing: string | undefined,
): Promise<Delivery> {
  const { chat, links, network } = about;
  const was = standing === undefined ? null : parseDelivery(standing);
  if (was?.state === "sending") {
    const unknown: Delivery = { state: "unknown", chat: was.chat };
    await put(about, issue, key, said, unknown);
    return unknown;
  }
  // On demand nobody is told a second time, and a week that was announced is announced once.
  if (chat === null || periods.length === 0 || (was !== null && was.state !== "none")) {
    await put(about, issue, key, said, was ?? { state: "none" });
    return was ?? { state: "none" };
  }
  await put(about, issue, key, said, { state: "sending", chat: chat.chat });
  const delivery = await deliver(chat, said, links.board, network);
  await put(about, issue, key, said, delivery);
  return delivery;
}

async function put(
  { operation, links }: AnnounceContext,
  issue: number,
  key: string,
  said: Announcement,
  delivery: Delivery,
): Promise<void> {
  const marker = boardMarker(key);
  const text = [announcementMarkdown(said, links), renderDelivery(delivery)].join("\n\n");
  const body = `${marker}\n${cutBody(text, `[The rest is on the board](${links.board}).`)}`;
  const effect: Effect = { kind: "ensure-comment", issue, marker, body };
  await applyEffects([effect], operation.github, operation.context.second);
}
