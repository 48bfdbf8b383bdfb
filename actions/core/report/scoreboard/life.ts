import { Temporal } from "temporal-polyfill";
import type { LifeFacts } from "../../catalog/generated/types.ts";
import { listed } from "../../wording.ts";
import { counted } from "../text/numbers.ts";
import type { Links } from "./links.ts";
import { weekNumber } from "./words.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const WHAT_TO_DO =
  "Open the Actions tab, then Operate: GitHub stops schedules after 60 days without a change, and when whoever last edited the file leaves. Enable it there, and press Run workflow";

/** What stands at the top where Opsbook itself did not run: then what is below may be old. */
export function lifeNotice(life: LifeFacts | undefined): string[] {
  if (life === undefined || life.missedDays.length === 0) return [];
  return [`**Opsbook did not run** on ${listed(life.missedDays.map(dayName))}. ${WHAT_TO_DO}.`];
}

/** Whether Opsbook's own runs came, folded away; none before the first live day. */
export function lifeFold(life: LifeFacts | undefined, links: Links): string | null {
  if (life === undefined) return null;
  const { days, missedDays, missedBoards } = life;
  const ran = days - missedDays.length;
  const missed = missedDays.length + missedBoards.length;
  const summary = `Opsbook's own runs: on ${ran} of ${counted(days, "working day")}${missedBoards.length === 0 ? "" : `, ${counted(missedBoards.length, "board")} not made in time`}`;
  const lines = [
    ...missedDays.map((day) => `- Nothing ran on ${dayName(day)}`),
    ...missedBoards.map((key) => `- Not made in time: ${boardName(key)}`),
    ...(missed === 0 ? ["- Nothing was missed"] : [`- ${WHAT_TO_DO}`]),
    `- [As data](${links.data("/life")})`,
  ];
  return `<details><summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

/** `Wednesday 18`: the week is named above. */
function dayName(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return `${DAYS[day.dayOfWeek - 1]} ${day.day}`;
}

function boardName(key: string): string {
  const [kind, week = ""] = key.split(":");
  return kind === "close"
    ? `the final board of week ${weekNumber(week)}`
    : `the board to date of week ${weekNumber(week)}`;
}
