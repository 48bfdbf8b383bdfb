import { periodCompleted } from "../core/learning/cadence/completed.ts";
import { duePeriods } from "../core/learning/cadence/periods.ts";
import { boardLinks } from "../core/report/announcement/links.ts";
import { obstaclesOf } from "../core/report/announcement/obstacles.ts";
import type { Publication } from "../core/report/announcement/publication.ts";
import { type Waiting, waitingText } from "../core/report/announcement/scoreboard-issue.ts";
import { neutralise, plainText } from "../core/report/text/neutralise.ts";
import { isWeek } from "../core/week.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { networkOf } from "../shell/http/network.ts";
import { appendOwn } from "../shell/ledger/append-own.ts";
import { type Operation, operate } from "../shell/operate/operation.ts";
import { readPeriods } from "../shell/operate/read-periods.ts";
import { type AnnounceContext, announce, announceWaiting } from "../shell/publish/announce.ts";
import { chatTargetOf } from "../shell/publish/chat.ts";
import { describeWaiting } from "../shell/publish/describe-waiting.ts";
import { type Published, publishBoard } from "../shell/publish/publish-board.ts";
import { UsageError } from "../shell/usage-error.ts";
import { decidePublications, decideRecords, mayBeAsked, partEmptyWeeks } from "./decide.ts";

/** Publishes the boards that are due, and the one that somebody asked for. */
export async function run(context: ActionContext): Promise<void> {
  await operate(context, async (operation) => {
    const { ledger, zone, cadence, now, catalog, branch } = operation;
    const asked = weekAsked(operation);
    const url = context.input("chat_webhook") === "" ? "" : context.secret("chat_webhook");
    const { done, since } = await readPeriods(ledger, zone, now);
    const first = (await ledger.weeks()).find(({ records }) => records !== null)?.week ?? null;
    const { due, empty } = partEmptyWeeks(duePeriods({ cadence, done, since, now }), first, now, zone);
    const nothing = empty.map((period) => periodCompleted(period, now));
    if (nothing.length > 0)
      await appendOwn(ledger, zone, now, "Weeks before the first record have no board", nothing);
    const publications = decidePublications({ due, asked, now, cadence });
    if (publications.length === 0) context.say("No board is due.");
    const { serverUrl, owner, repo, apiUrl } = context;
    const about: AnnounceContext = {
      operation,
      links: boardLinks(`${serverUrl}/${owner}/${repo}`, branch),
      chat: chatTargetOf(catalog, url),
      network: networkOf(apiUrl),
    };
    for (const publication of publications) await publish(about, publication);
  });
}

/** The board first, then what is said of it, and last the record that it is done: whoever is cut off is finished by the next run. */
async function publish(about: AnnounceContext, publication: Publication): Promise<void> {
  const { context, ledger, zone, now } = about.operation;
  const published = await publishBoard(about.operation, publication);
  if (published.state === "waits") {
    await sayWaiting(about, publication, published);
    return;
  }
  const delivery = await announce(about, publication, published.written);
  const records = decideRecords(publication, delivery, now);
  await appendOwn(ledger, zone, now, `Publish the scoreboard of ${publication.week}`, records);
  if (delivery.state === "failed")
    context.annotate("warning", "The board was not told to the chat", plainText(delivery.why));
  const { headline, changed } = published.written;
  const what = published.state === "stands" ? "stood already" : `is published (${changed.length} files)`;
  await context.summarise(
    `## Scoreboard\n\nThe board of [${publication.week}](${about.links.week(publication.week)}) ${what}.\n\n> ${neutralise(headline)}`,
  );
}

async function sayWaiting(
  about: AnnounceContext,
  { week }: Publication,
  { branch, pull, refusals }: Extract<Published, { state: "waits" }>,
): Promise<void> {
  const { context, branch: into } = about.operation;
  const waiting: Waiting = { week, into, pull, branch, obstacles: obstaclesOf(refusals, into) };
  await describeWaiting(about, waiting);
  await announceWaiting(about, waiting);
  const [first] = waiting.obstacles;
  const why = first === undefined ? "GitHub gave no reason." : `${first.what} ${first.how}`;
  context.annotate("warning", `The board of ${week} waits`, why);
  await context.summarise(`## Scoreboard\n\n${waitingText(waiting, about.links)}`);
}

/** Throws UsageError for what is no week, or one that has not begun. */
function weekAsked({ context, now, zone }: Operation): string | null {
  const week = context.input("week");
  if (week === "") return null;
  if (isWeek(week) && mayBeAsked(week, now, zone)) return week;
  throw new UsageError(
    `\`week: ${week.slice(0, 40)}\` is no week that has begun. Write the year and the ISO week, such as 2026-W46.`,
  );
}
