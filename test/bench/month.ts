import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { nextDue, type Schedule } from "../../actions/rehearsal/runner/schedule.ts";
import { propose } from "../gate/stage.ts";
import { type RunningLoop, setRunningLoop } from "../loop/running.ts";
import { manyWorkflows } from "./gate.ts";
import type { BenchResult } from "./result.ts";

const HOST = "exports.example.com";
const DAYS = 30;
const DAY = 86_400_000;
const WORKFLOWS = 10;
const LEADS_A_DAY = 60;
const PULLS_A_WEEK = 5;
const APPROVALS_A_WEEK = 20;
const FREE_MINUTES = 2000;
const AIM_MINUTES = 500;
const MANY = 10_000;
/** A Tuesday, twenty minutes before the day's first run. */
const START = Date.parse("2026-11-10T12:57:00Z");

/** What one thing that happens costs. */
interface Cost {
  name: string;
  /** How often a month brings it; 0 for what the agreed month does not hold. */
  times: number;
  minutes: number;
  calls: number;
  gitCalls: number;
  pushes: number;
  seconds: number;
}

/**
 * A month of a business with 60 leads a day, which lie in a sheet that the hourly run fetches, 10 workflows, 5 pull requests and 20
 * approvals a week: each kind of thing is done once with the real workflow files, and counted as often as the month brings it.
 */
export async function benchMonth(): Promise<BenchResult[]> {
  const copies = await manyWorkflows(WORKFLOWS - 5);
  const loop = await setRunningLoop({
    now: START,
    workflows: ["operate", "gate", "review-doorbell"],
    edit: (files) => {
      Object.assign(files, copies);
      edit(
        files,
        "sources/crm-leads.yaml",
        "  format: csv\n",
        `  pull: {url: "https://${HOST}/leads.csv"}\n  format: csv\n`,
      );
      edit(files, "settings.yaml", "allowed_hosts: [", `allowed_hosts: [${HOST}, `);
    },
  });
  try {
    serveLeads(loop, 6);
    await loop.goTo(START + 20 * 60_000);
    const costs = [...(await operating(loop)), ...(await gating(loop))];
    return [...costs.map(costLine), totalLine(costs), ...timeLines(costs)];
  } finally {
    await loop.close();
  }
}

async function operating(loop: RunningLoop): Promise<Cost[]> {
  const runs = scheduled("operate");
  const leads = { ...loop.repo, event_type: "opsbook" };
  const hour = (count: number): number => START + 20 * 60_000 + count * 3_600_000;
  const at = async (instant: number): Promise<void> => {
    await loop.skipTo(instant - 60_000);
    await loop.goTo(instant);
  };
  const costs = [await cost(loop, "schedule, nothing new", 0, () => at(hour(1)))];
  serveLeads(loop, 12);
  costs.push(await cost(loop, "schedule, six leads in the sheet", runs - 9, () => at(hour(2))));
  const rows = leadRows(100, 1);
  const one = { source: "crm-leads", rows };
  costs.push(
    await cost(loop, "one lead sent by itself (repository_dispatch)", 0, async () => {
      await loop.as.owner.rest.repos.createDispatchEvent({ ...leads, client_payload: one });
    }),
  );
  const content = Buffer.from(csvOf(leadRows(1000, MANY / 2))).toString("base64");
  const upload = {
    ...loop.repo,
    path: "crm-leads-all.csv",
    branch: "inbox",
    message: "Add files via upload",
  };
  await loop.as.owner.rest.repos.createOrUpdateFileContents({ ...upload, content });
  costs.push(
    await cost(loop, `schedule, ${MANY.toLocaleString("en")} events in the inbox`, 0, () => at(hour(3))),
  );
  costs.push(await cost(loop, "Friday's board", 4, () => at(Date.parse("2026-11-13T21:17:00Z"))));
  costs.push(await cost(loop, "Monday's close", 5, () => at(Date.parse("2026-11-16T13:17:00Z"))));
  return costs;
}

async function gating(loop: RunningLoop): Promise<Cost[]> {
  const weeks = DAYS / 7;
  const change = { "workflows-catalog/workflows/lead-response/workflow.yaml": goal };
  let proposal = { number: 0, head: "" };
  const later = (minutes: number): Promise<void> => loop.skipTo(loop.github.clock.now() + minutes * 60_000);
  const costs = [
    await cost(loop, "a pull request is opened", PULLS_A_WEEK * weeks, async () => {
      proposal = await propose(loop as never, "sales-lead", "goal", change);
    }),
  ];
  await later(5);
  const pull = { ...loop.repo, pull_number: proposal.number };
  costs.push(
    await cost(loop, "an approval (review, with its doorbell)", APPROVALS_A_WEEK * weeks, async () => {
      await loop.as["quality-lead"].rest.pulls.createReview({ ...pull, event: "APPROVE" });
    }),
  );
  await later(5);
  costs.push(
    await cost(loop, "a pull request is merged", PULLS_A_WEEK * weeks, async () => {
      await loop.as["sales-lead"].rest.pulls.merge({ ...pull, sha: proposal.head });
    }),
  );
  await loop.skipTo(Date.parse("2026-11-17T05:22:00Z"));
  costs.push(
    await cost(loop, "the gate's daily look", scheduled("gate"), () =>
      loop.goTo(Date.parse("2026-11-17T05:23:00Z")),
    ),
  );
  return costs;
}

async function cost(
  loop: RunningLoop,
  name: string,
  times: number,
  does: () => Promise<void>,
): Promise<Cost> {
  const { runner, github } = loop;
  const [runs, calls] = [runner.runs.length, github.calls.length];
  const started = performance.now();
  await does();
  await runner.idle();
  const seconds = (performance.now() - started) / 1000;
  const made = runner.runs.slice(runs);
  const failed = made.find(({ conclusion }) => conclusion !== "success" && conclusion !== "skipped");
  if (failed !== undefined) throw new Error(`${name}: ${failed.workflow}\n${runner.log(failed.id)}`);
  const routes = github.calls.slice(calls).filter(({ login }) => login?.endsWith("[bot]"));
  const count = (wanted: (route: string) => boolean): number =>
    routes.filter(({ route }) => wanted(route)).length;
  return {
    ...{ name, times, seconds, minutes: made.reduce((sum, { minutes }) => sum + minutes, 0) },
    calls: count((route) => !route.startsWith("git-")),
    gitCalls: count((route) => route.startsWith("git-")),
    pushes: count((route) => route === "git-receive-pack"),
  };
}

/** How often the schedules of a workflow file come due in the thirty days from the start on. */
function scheduled(name: string): number {
  const file = parse(readFileSync(`.github/workflows/${name}.yml`, "utf8"));
  const schedules = file.on.schedule as Schedule[];
  let times = 0;
  for (let at = START; ; times += 1) {
    const due = nextDue(schedules, at, START + DAYS * DAY);
    if (due === null) return times;
    at = due.at;
  }
}

const words = (text: string, floor: string): BenchResult => ({
  ...{ name: text, seconds: null, floor, floorSeconds: 0, aim: null, peakMegabytes: null },
});

function costLine({ name, times, minutes, calls, gitCalls, pushes, seconds }: Cost): BenchResult {
  const often = times === 0 ? "" : `${Math.round(times)} times a month: ${Math.round(times * minutes)} min; `;
  const each = `${minutes} min, ${calls} calls, ${gitCalls} of git, ${pushes} pushes each (${seconds.toFixed(1)} s)`;
  return words(`month: ${name}`, `${often}${each}`);
}

function totalLine(costs: readonly Cost[]): BenchResult {
  const sum = (of: (cost: Cost) => number): number =>
    Math.round(costs.reduce((all, one) => all + one.times * of(one), 0));
  const minutes = sum((one) => one.minutes);
  const line = `${minutes} of ${FREE_MINUTES.toLocaleString("en")} free minutes; aim ≤ ${AIM_MINUTES}; ${sum(({ calls }) => calls).toLocaleString("en")} calls, ${sum(({ pushes }) => pushes)} pushes`;
  const everyLead =
    DAYS * LEADS_A_DAY * (costs.find(({ name }) => name.startsWith("one lead"))?.minutes ?? 1);
  return words(
    "month: all together",
    `${line}. Each lead sent by itself would be ${everyLead.toLocaleString("en")} min more`,
  );
}

function timeLines(costs: readonly Cost[]): BenchResult[] {
  const of = (start: string): number =>
    costs.find(({ name }) => name.startsWith(start))?.seconds ?? Number.NaN;
  const floorSeconds = of("schedule, nothing");
  const lines: [string, number][] = [
    ["a run with one event", of("one lead")],
    [`a run with ${MANY.toLocaleString("en")} events`, of(`schedule, ${MANY.toLocaleString("en")}`)],
  ];
  return lines.map(([name, seconds]) => ({
    ...{ name, seconds, floor: "a run with nothing to do", floorSeconds, aim: null, peakMegabytes: null },
  }));
}

/** Leads of Tuesday, each with two events: it came in, and was answered. */
function leadRows(from: number, count: number): Record<string, string>[] {
  return Array.from({ length: count }, (_, index) => {
    const minute = index % 59;
    const time = (later: number): string => `11/10/2026 7:${String(minute + later).padStart(2, "0")} AM`;
    return {
      ...{
        "Lead ID": `L-${from + index}`,
        Created: time(0),
        "Full Name": "",
        Email: `l${from + index}@example.com`,
        Phone: "",
      },
      ...{
        "Lead Source": "Website",
        Service: "Plumbing",
        "Auto Reply": "",
        "First Human Reply": time(1),
        "Reply Via": "Call",
      },
      ...{ Qualified: "", "To Estimator": "", "Sent Back": "", Closed: "", Outcome: "" },
    };
  });
}

function csvOf(rows: readonly Record<string, string>[]): string {
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((row) => row.join(","))
    .join("\n");
}

function serveLeads({ github }: RunningLoop, count: number): void {
  const body = csvOf(leadRows(1, count));
  github.sites.set(HOST, () => ({ status: 200, headers: { "content-type": "text/csv" }, body }));
}

const goal = (text: string): string => text.replace('goal: "<= 15m"', 'goal: "<= 10m"');

function edit(files: Record<string, string>, name: string, from: string, to: string): void {
  const text = files[`workflows-catalog/${name}`] ?? "";
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  files[`workflows-catalog/${name}`] = text.replace(from, to);
}
