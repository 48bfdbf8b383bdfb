import type { RunRecord } from "../../actions/rehearsal/runner/records.ts";
import { type RunningLoop, setRunningLoop } from "../loop/running.ts";
import {
  type BusinessWeek,
  csvOf,
  HOST,
  LEADS,
  LIVE,
  leadRow,
  liveWeek,
  MONDAY,
  serveLeads,
} from "./business-week.ts";
import { manyWorkflows } from "./gate.ts";
import type { BenchResult } from "./result.ts";

const WORKFLOWS = 10;
const WEEKS_A_MONTH = 52 / 12;
const FREE_MINUTES = 2000;
const AIM_MINUTES = 500;
const MANY = 10_000;
const HOUR = 3_600_000;
/** The Monday after the week, 8:17 in New York: the first run of the day closes it. The next ones are those that are timed. */
const CLOSE = MONDAY + (7 * 24 + 8) * HOUR + 17 * 60_000;

/**
 * A month of a business with 60 leads a day, 10 workflows, 5 pull requests and 20 approvals a week: a whole week is lived through on
 * the embedded GitHub, and counted from the runner's own records as GitHub bills them. Then single runs are timed.
 */
export async function benchMonth(): Promise<BenchResult[]> {
  const copies = await manyWorkflows(WORKFLOWS - 5);
  const loop = await setRunningLoop({
    now: LIVE,
    workflows: ["operate", "gate", "review-doorbell"],
    edit: (files) => {
      Object.assign(files, copies);
      const pull = `  pull: {url: "https://${HOST}/leads.csv"}\n  format: csv\n`;
      edit(files, "sources/crm-leads.yaml", "  format: csv\n", pull);
      edit(files, "settings.yaml", "allowed_hosts: [", `allowed_hosts: [${HOST}, `);
    },
  });
  try {
    const week = await liveWeek(loop);
    refuseFailures(loop, week.runs);
    return [...weekLines(week), ...(await timeLines(loop))];
  } finally {
    await loop.close();
  }
}

function refuseFailures(loop: RunningLoop, runs: readonly RunRecord[]): void {
  const failed = runs.find(({ conclusion }) => conclusion !== "success" && conclusion !== "skipped");
  if (failed !== undefined)
    throw new Error(`${failed.workflow}, ${failed.event}:\n${loop.runner.log(failed.id)}`);
}

function weekLines({ runs, routes, longest }: BusinessWeek): BenchResult[] {
  const minutesOf = (some: readonly RunRecord[]): number => some.reduce((sum, run) => sum + run.minutes, 0);
  const kinds = Map.groupBy(runs, ({ name, event }) => `${name}, ${event}`);
  const month = Math.round(minutesOf(runs) * WEEKS_A_MONTH);
  const alone = Math.round(LEADS.aDay * 7 * WEEKS_A_MONTH);
  const isGit = (route: string): boolean => route.startsWith("git-");
  const pushes = routes.filter((route) => route === "git-receive-pack").length;
  const calls = routes.filter((route) => !isGit(route)).length;
  const sums = [
    `${minutesOf(runs)} minutes in ${runs.length} runs, the longest ${longest.toFixed(0)} s here`,
    `${calls} calls, ${routes.filter(isGit).length} of git, ${pushes} pushes`,
  ];
  return [
    ...[...kinds].map(([kind, some]) =>
      words(`week: ${kind}`, `${some.length} runs, ${minutesOf(some)} min`),
    ),
    words("week: all together", sums.join("; ")),
    words(
      "month: 52/12 of it",
      `${month} of ${FREE_MINUTES.toLocaleString("en")} free minutes; aim ≤ ${AIM_MINUTES}. Each lead sent by itself would be ${alone} min more`,
    ),
  ];
}

/** How long a run takes with nothing to do, with one event, and with very many. */
async function timeLines(loop: RunningLoop): Promise<BenchResult[]> {
  await loop.skipTo(CLOSE - 60_000);
  await loop.goTo(CLOSE);
  // From now on the sheet stays as it is.
  serveLeads(loop, () => CLOSE);
  await hourly(loop, 1);
  const nothing = Math.min(await hourly(loop, 2), await hourly(loop, 3), await hourly(loop, 4));
  const [now, event_type] = [loop.github.clock.now(), "opsbook"];
  const one = { source: "crm-leads", rows: [leadRow(100_000, now - HOUR, now - HOUR)] };
  const single = await timed(loop, () =>
    loop.as.owner.rest.repos.createDispatchEvent({ ...loop.repo, event_type, client_payload: one }),
  );
  // Each lead is two events: it came in, and was answered.
  const rows = Array.from({ length: MANY / 2 }, (_, at) => leadRow(200_000 + at, now - HOUR - at, now));
  const upload = {
    ...loop.repo,
    path: "crm-leads-all.csv",
    branch: "inbox",
    message: "Add files via upload",
  };
  const content = Buffer.from(csvOf(rows)).toString("base64");
  await loop.as.owner.rest.repos.createOrUpdateFileContents({ ...upload, content });
  const many = await hourly(loop, 5);
  const line = (name: string, seconds: number): BenchResult => ({
    ...{
      name,
      seconds,
      floor: "a run with nothing to do",
      floorSeconds: nothing,
      aim: null,
      peakMegabytes: null,
    },
  });
  return [line("a run with one event", single), line(`a run with ${MANY.toLocaleString("en")} events`, many)];
}

/** Seconds of the scheduled run so many hours after the week was closed. */
async function hourly(loop: RunningLoop, hours: number): Promise<number> {
  const at = CLOSE + hours * HOUR;
  await loop.skipTo(at - 60_000);
  return timed(loop, () => loop.goTo(at));
}

async function timed(loop: RunningLoop, does: () => Promise<unknown>): Promise<number> {
  const before = loop.runner.runs.length;
  const started = performance.now();
  await does();
  await loop.runner.idle();
  const seconds = (performance.now() - started) / 1000;
  const made = loop.runner.runs.slice(before);
  refuseFailures(loop, made);
  if (made.length !== 1) throw new Error(`${made.length} runs instead of one`);
  return seconds;
}

const words = (name: string, text: string): BenchResult => ({
  ...{ name, seconds: null, floor: text, floorSeconds: 0, aim: null, peakMegabytes: null },
});

function edit(files: Record<string, string>, name: string, from: string, to: string): void {
  const text = files[`workflows-catalog/${name}`] ?? "";
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  files[`workflows-catalog/${name}`] = text.replace(from, to);
}
