import { DAY } from "../../../actions/core/duration.ts";
import { mondayDate, weeksBetween } from "../../../actions/core/week.ts";
import { FIRST_WEEK, instantOf, LAST_WEEK } from "../business.ts";
import { type Cell, separated, withOffset } from "../format.ts";
import { random } from "../random.ts";

const CAMPAIGNS = [
  { name: "Heating repair", network: "Search", mean: 22 },
  { name: "Water heaters", network: "Search", mean: 14 },
  { name: "Two-minute tips", network: "Social", mean: 11 },
];

/** One row a day and campaign, below two lines of title. */
export function spendExport(): string {
  const chance = random("spend");
  const rows: Cell[][] = [];
  for (const week of weeksBetween(FIRST_WEEK, LAST_WEEK)) {
    for (let day = 0; day < 7; day++) {
      const local = Date.parse(mondayDate(week)) + day * DAY;
      const closed = withOffset(instantOf(local + DAY - 5 * 60_000));
      const date = new Date(local).toISOString().slice(0, 10);
      for (const { name, network, mean } of CAMPAIGNS) {
        rows.push([date, name, network, Math.max(2, chance.normal(mean, 3)).toFixed(2), closed]);
      }
    }
  }
  return `Campaigns by day\n"18 May 2026 - 15 Nov 2026"\nDay,Campaign,Network,Cost,Day closed\n${separated(rows, ",", "\n")}`;
}
