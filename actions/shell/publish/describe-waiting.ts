import { type Waiting, waitingText } from "../../core/report/announcement/scoreboard-issue.ts";
import type { AnnounceContext } from "./announce.ts";

/** Writes into a pull request that waits what stands in its way; nothing where it says so already. */
export async function describeWaiting(
  { operation, links }: AnnounceContext,
  waiting: Waiting,
): Promise<void> {
  const { branch, pull } = waiting;
  if (branch === null || pull === null) return;
  const { proposals } = operation.github;
  const open = (await proposals.from(branch)).find(({ number }) => number === pull);
  const text = waitingText(waiting, links);
  if (open === undefined || open.body.replaceAll("\r\n", "\n").trim() === text.trim()) return;
  await proposals.describe(pull, text);
}
