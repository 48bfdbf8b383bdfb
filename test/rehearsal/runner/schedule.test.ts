import { afterEach, describe, expect, it } from "vitest";
import { nextDue } from "../../../actions/rehearsal/runner/schedule.ts";
import { openShop, type Shop } from "./shop.ts";

const at = (text: string): number => Date.parse(text);
const all = (schedules: { cron: string; timezone?: string }[], from: string, to: string): string[] => {
  const found: string[] = [];
  let time = at(from);
  for (let due = nextDue(schedules, time, at(to)); due !== null; due = nextDue(schedules, time, at(to))) {
    time = due.at;
    found.push(`${new Date(due.at).toISOString()} ${due.schedules.map(({ cron }) => cron).join(" + ")}`);
  }
  return found;
};

describe("schedules", () => {
  it("come due after the start and up to the end, equal times together in the order given", () => {
    const schedules = [{ cron: "0 12 * * *" }, { cron: "0 */12 * * *" }];
    expect(all(schedules, "2026-11-16T00:00:00Z", "2026-11-17T00:00:00Z")).toEqual([
      "2026-11-16T12:00:00.000Z 0 12 * * * + 0 */12 * * *",
      "2026-11-17T00:00:00.000Z 0 */12 * * *",
    ]);
  });

  it("keep the local hour over the change to winter time", () => {
    const schedules = [{ cron: "30 7 * * *", timezone: "America/New_York" }];
    expect(all(schedules, "2026-10-31T00:00:00Z", "2026-11-02T23:00:00Z")).toEqual([
      "2026-10-31T11:30:00.000Z 30 7 * * *",
      "2026-11-01T12:30:00.000Z 30 7 * * *",
      "2026-11-02T12:30:00.000Z 30 7 * * *",
    ]);
  });
});

describe("the settable clock", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  const daily = (cron: string): string => `name: Daily
on: {schedule: [{cron: "${cron}"}]}
permissions: {}
jobs:
  do:
    runs-on: ubuntu-latest
    steps: [{run: 'node -p "JSON.parse(require(\\"fs\\").readFileSync(process.env.GITHUB_EVENT_PATH)).schedule"'}]
`;

  it("fires what it passes in order, each run at its own time, and takes the file as it is then", async () => {
    shop = await openShop({
      ".github/workflows/daily.yml": daily("5 6 * * *"),
      ".github/workflows/noon.yml": daily("0 12 * * *"),
    });
    await shop.runner.setClock("2026-11-18T07:00:00Z");
    expect(
      shop.runner.runs.map(({ workflow, createdAt }) => `${workflow.split("/").at(-1)} ${createdAt}`),
    ).toEqual([
      "noon.yml 2026-11-16T12:00:00Z",
      "daily.yml 2026-11-17T06:05:00Z",
      "noon.yml 2026-11-17T12:00:00Z",
      "daily.yml 2026-11-18T06:05:00Z",
    ]);
    expect(shop.runner.log(shop.runner.runs[0]?.id ?? 0)).toContain("\n0 12 * * *\n");
    expect(shop.github.clock.stamp()).toBe("2026-11-18T07:00:00Z");
    await shop.runner.setClock("2026-11-16T00:00:00Z");
    expect(shop.runner.runs).toHaveLength(4);
    expect(shop.github.clock.stamp()).toBe("2026-11-16T00:00:00Z");
  });

  it("loses what it passes where it is told so, for good", async () => {
    shop = await openShop({ ".github/workflows/noon.yml": daily("0 12 * * *") });
    await shop.runner.setClock("2026-11-17T13:00:00Z", { lost: true });
    expect(shop.runner.runs).toEqual([]);
    expect(shop.github.clock.stamp()).toBe("2026-11-17T13:00:00Z");
    await shop.runner.setClock("2026-11-18T13:00:00Z");
    expect(shop.runner.runs.map(({ createdAt }) => createdAt)).toEqual(["2026-11-18T12:00:00Z"]);
  });

  it("fires nothing for a file on another branch", async () => {
    shop = await openShop({ "a.txt": "1" });
    await shop.branch(shop.tokens.ann, "next");
    await shop.write(shop.tokens.ann, "next", ".github/workflows/daily.yml", daily("5 6 * * *"));
    await shop.runner.setClock("2026-11-18T07:00:00Z");
    expect(shop.runner.runs).toEqual([]);
  });

  it("passes over a file with a time zone that there is not", async () => {
    const lost = daily("5 6 * * *").replace('* *"', '* *", timezone: "Mars/Base"');
    shop = await openShop({ ".github/workflows/daily.yml": lost });
    await shop.runner.setClock("2026-11-18T07:00:00Z");
    expect(shop.runner.runs).toEqual([]);
    await shop.dispatch("go");
    await shop.runner.idle();
    expect(shop.runner.notices[0]?.reason).toBe('There is no time zone "Mars/Base".');
  });

  it("joins days of the month and of the week by or, as cron does", () => {
    expect(all([{ cron: "0 0 13 * 5" }], "2026-11-10T00:00:00Z", "2026-11-21T00:00:00Z")).toHaveLength(2);
    expect(all([{ cron: "0 0 15 * 5" }], "2026-11-10T00:00:00Z", "2026-11-21T00:00:00Z")).toHaveLength(3);
  });

  it("refuses what is no instant", async () => {
    shop = await openShop({ "a.txt": "1" });
    await expect(shop.runner.setClock("tomorrow")).rejects.toThrow("tomorrow is not an instant");
  });
});
