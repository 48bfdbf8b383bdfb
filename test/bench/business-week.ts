import type { RunRecord } from "../../actions/rehearsal/runner/records.ts";
import { LEAD, type Login, propose } from "../gate/stage.ts";
import type { RunningLoop } from "../loop/running.ts";

export const HOST = "exports.example.com";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, 0:00 in New York, where it is five hours earlier than UTC. */
export const MONDAY = Date.parse("2026-11-09T05:00:00Z");
const ZONE_BEHIND = 5 * HOUR;
/** A lead every ten minutes from 8:00 to 18:00, each day of the week. */
export const LEADS = { aDay: 60, from: 8 * HOUR, every: HOUR / 6 };
/** The Saturday before, on which the business goes live. */
export const LIVE = MONDAY - 2 * DAY + 11.8 * HOUR;
const APPROVERS: readonly Login[] = ["quality-lead", "general-manager", "office-manager", "service-lead"];

/** What a week of runs came to. */
export interface BusinessWeek {
  runs: RunRecord[];
  /** Routes that the runs' own tokens called. */
  routes: string[];
  /** Seconds of this machine's clock that the longest run took at most. */
  longest: number;
}

/** What happens, and when. */
interface Happening {
  at: number;
  does: () => Promise<unknown>;
}

/**
 * A business's week, lived through with the real workflow files: the schedules run as they stand in them, leads come to the
 * sheet that is fetched, and on each workday somebody proposes a change that four people approve before it is merged.
 */
export async function liveWeek(loop: RunningLoop): Promise<BusinessWeek> {
  serveLeads(loop, () => loop.github.clock.now());
  await loop.goTo(LIVE + HOUR);
  await loop.skipTo(MONDAY);
  const [runs, calls] = [loop.runner.runs.length, loop.github.calls.length];
  const happenings = [0, 1, 2, 3, 4].flatMap((day) => changeOf(loop, day));
  let longest = 0;
  for (let at = MONDAY; at < MONDAY + 7 * DAY; at += HOUR / 2) {
    const due = happenings.filter((one) => one.at >= at && one.at < at + HOUR / 2);
    for (const does of [...due.map((one) => one.does), () => loop.goTo(at + HOUR / 2)]) {
      const started = performance.now();
      await does();
      await loop.runner.idle();
      longest = Math.max(longest, (performance.now() - started) / 1000);
    }
  }
  const routes = loop.github.calls.slice(calls).filter(({ login }) => login?.endsWith("[bot]"));
  return { runs: loop.runner.runs.slice(runs), routes: routes.map(({ route }) => route), longest };
}

/** A pull request at 10:00, its approvals from half past on, one each half hour, and its merge at one o'clock. */
function changeOf(loop: RunningLoop, day: number): Happening[] {
  const at = (hour: number): number => MONDAY + day * DAY + hour * HOUR;
  let proposal = { number: 0, head: "" };
  const pull = () => ({ ...loop.repo, pull_number: proposal.number });
  const goal = (text: string): string => text.replace(/goal: "<= \d+m"/, `goal: "<= ${14 - day}m"`);
  return [
    {
      at: at(10),
      does: async () => {
        proposal = await propose(loop as never, "sales-lead", `goal-${day}`, { [LEAD]: goal });
      },
    },
    ...APPROVERS.map((who, index) => ({
      at: at(10.5 + index / 2),
      does: () => loop.as[who].rest.pulls.createReview({ ...pull(), event: "APPROVE" }),
    })),
    {
      at: at(13),
      does: () => loop.as["sales-lead"].rest.pulls.merge({ ...pull(), sha: proposal.head }),
    },
  ];
}

/** The sheet with all leads up to an instant, whenever it is fetched: each is answered after four minutes. */
export function serveLeads({ github }: RunningLoop, until: () => number): void {
  github.sites.set(HOST, () => {
    const rows: Record<string, string>[] = [];
    for (let day = -3; day < 10; day += 1) {
      for (let number = 0; number < LEADS.aDay; number += 1) {
        const at = MONDAY + day * DAY + LEADS.from + number * LEADS.every;
        if (at > until()) break;
        rows.push(leadRow(1000 * (day + 4) + number, at, until()));
      }
    }
    return { status: 200, headers: { "content-type": "text/csv" }, body: csvOf(rows) };
  });
}

/** A lead as the CRM exports it; answered once that is past. */
export function leadRow(id: number, at: number, now: number): Record<string, string> {
  const answered = at + 4 * 60_000;
  return {
    ...{ "Lead ID": `L-${id}`, Created: localTime(at), "Full Name": "", Email: `l${id}@example.com` },
    ...{ Phone: "", "Lead Source": "Website", Service: "Plumbing", "Auto Reply": "" },
    ...{ "First Human Reply": answered > now ? "" : localTime(answered), "Reply Via": "Call" },
    ...{ Qualified: "", "To Estimator": "", "Sent Back": "", Closed: "", Outcome: "" },
  };
}

/** As the CRM writes it: `11/09/2026 8:04 AM`. */
function localTime(at: number): string {
  const [date = "", time = ""] = new Date(at - ZONE_BEHIND).toISOString().split(/[TZ]/);
  const [year, month, day] = date.split("-");
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const half = hour < 12 ? "AM" : "PM";
  return `${month}/${day}/${year} ${((hour + 11) % 12) + 1}:${String(minute).padStart(2, "0")} ${half}`;
}

export function csvOf(rows: readonly Record<string, string>[]): string {
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((row) => row.join(","))
    .join("\n");
}
