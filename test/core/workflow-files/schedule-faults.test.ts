import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { scheduleTrouble } from "../../../actions/core/workflow-files/schedule-faults.ts";

const ZONE = "America/New_York";
const operate = (...crons: string[]): string =>
  `on:\n  schedule:\n${crons.map((cron) => `    - cron: "${cron}"\n      timezone: ${ZONE}\n`).join("")}`;
const trouble = (crons: string[], ...weekly: string[]): string | null =>
  scheduleTrouble(operate(...crons), ZONE, weekly);

describe("the schedule of operate.yml against the cadence", () => {
  it("fits as both stand in this repository", () => {
    const file = path.resolve(import.meta.dirname, "../../../.github/workflows/operate.yml");
    expect(scheduleTrouble(readFileSync(file, "utf8"), ZONE, ["mon 09:00", "fri 16:00"])).toBeNull();
  });

  it("has a run on the same day after each weekly time", () => {
    expect(trouble(["17 8-17 * * 1-5"], "mon 09:00", "fri 17:00")).toBeNull();
    expect(trouble(["17 8-17 * * 1-5"], "mon 09:00", "fri 17:30")).toContain('after "fri 17:30"');
    expect(trouble(["17 8-17 * * 1-5"], "sat 10:00")).toContain('after "sat 10:00"');
    expect(trouble(["17 8-17 * * 1-5", "17 8,10,12 * * SAT"], "sat 10:00")).toBeNull();
    expect(trouble(["7 */3 * * *"], "sun 20:00")).toBeNull();
    expect(trouble(["7 9/4 * * 0,7"], "sun 21:00")).toBeNull();
    expect(trouble(["7 9/4 * * 7"], "sun 21:30")).toContain('after "sun 21:30"');
    expect(trouble([], "fri 16:00")).toContain('after "fri 16:00"');
  });

  it("is in the business's zone, and not at the full hour", () => {
    expect(scheduleTrouble(operate("17 8 * * *"), "Europe/Berlin", [])).toBe(
      "In operate.yml the schedule is in America/New_York, and cadence.yaml says Europe/Berlin: write `timezone: Europe/Berlin`, since the runs come at other hours than those of the business.",
    );
    expect(trouble(["0 8 * * *"])).toContain('"0 8 * * *" runs at minute 0');
  });

  it("is not judged where the file is no YAML", () => {
    expect(scheduleTrouble("on: [", ZONE, ["fri 16:00"])).toBeNull();
  });
});
