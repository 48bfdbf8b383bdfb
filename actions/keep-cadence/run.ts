import { readHistory, readMinutes } from "../core/learning/cadence/kept.ts";
import { minutesFrom } from "../core/learning/cadence/minutes.ts";
import { duePeriods } from "../core/learning/cadence/periods.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { appendOwn } from "../shell/ledger/append-own.ts";
import { gatherHistory } from "../shell/operate/history.ts";
import { operate } from "../shell/operate/operation.ts";
import { readPeriods } from "../shell/operate/read-periods.ts";
import { gatherRunTimes } from "../shell/operate/run-times.ts";
import { scheduleProblem } from "../shell/operate/schedule.ts";
import { decideCadence } from "./decide.ts";

/** Leaves the day's sign of life, with what GitHub's history says of approvals and what the month has cost. */
export async function run(context: ActionContext): Promise<void> {
  await operate(context, async (operation) => {
    const { github, branch, ledger, zone, cadence, now } = operation;
    const periods = await readPeriods(ledger, zone, now);
    const { done, since } = periods;
    const isFirst = duePeriods({ cadence, done, since, now }).some(({ kind }) => kind === "heartbeat");
    const history = await gatherHistory(github, branch, readHistory(periods).until, now);
    const from = minutesFrom(readMinutes(periods), now);
    const runs =
      isFirst && (await github.usage.isPrivate()) ? await gatherRunTimes(github.usage, from) : null;
    const schedule = isFirst ? await scheduleProblem(operation) : null;
    const unreadable = operation.findings.filter(({ severity }) => severity === "error").length;

    const decided = decideCadence({ now, cadence, periods, ...history, runs, schedule, unreadable });

    await appendOwn(ledger, zone, now, decided.title, decided.records);
    for (const { title, text } of decided.notes) context.annotate("warning", title, text);
    await context.summarise(decided.summary);
  });
}
