import { describe, expect, it } from "vitest";
import { silenceOver } from "../../../../actions/core/execution/approval/silence.ts";
import { ROOT } from "../../../catalog-fixture.ts";
import { catalogOf, edited, sceneFiles } from "./scene.ts";

const over = (since: string, edits: Record<string, string> = {}): string | null => {
  const end = silenceOver(catalogOf(sceneFiles(edits)), Date.parse(since));
  return end === null ? null : new Date(end).toISOString();
};

describe("one business day of silence, in New York, open 8 to 17, Fridays to 16", () => {
  it.each([
    ["from Monday 10:00 to Tuesday 10:00", "2026-11-16T15:00:00Z", "2026-11-17T15:00:00.000Z"],
    ["from Monday night to the end of Tuesday", "2026-11-17T03:00:00Z", "2026-11-17T22:00:00.000Z"],
    [
      "from Friday 15:00 over the weekend, as Friday has an hour left",
      "2026-11-20T20:00:00Z",
      "2026-11-23T21:00:00.000Z",
    ],
    [
      "over Thanksgiving, into the Monday after a short Friday",
      "2026-11-25T22:00:00Z",
      "2026-11-30T14:00:00.000Z",
    ],
    [
      "over the end of summer time: Friday 16:00 to Monday 17:00",
      "2026-10-30T20:00:00Z",
      "2026-11-02T22:00:00.000Z",
    ],
  ])("%s", (_, since, end) => {
    expect(over(since)).toBe(end);
  });

  it("is never over without opening hours that can be read", () => {
    const files = { [`${ROOT}/cadence.yaml`]: "kind: Cadence\n" };
    expect(over("2026-11-16T15:00:00Z", files)).toBe(null);
  });

  it("a short Saturday is no whole day", () => {
    const saturday = edited(
      `${ROOT}/cadence.yaml`,
      '    fri: ["08:00-16:00"]',
      '    fri: ["08:00-17:00"]\n    sat: ["08:00-12:00"]',
    );
    expect(over("2026-11-20T22:00:00Z", saturday)).toBe("2026-11-23T18:00:00.000Z");
  });
});
