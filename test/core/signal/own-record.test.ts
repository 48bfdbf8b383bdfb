import { describe, expect, it } from "vitest";
import { ownRecord, writtenAt } from "../../../actions/core/signal/own-record.ts";

const at = (text: string): number => Date.parse(text);
const WEEK = at("2026-11-16T05:00:00Z");
const NOW = at("2026-11-18T14:00:00Z");

describe("records of Opsbook's own", () => {
  it("bear its source and one of its own types", () => {
    const record = ownRecord({
      type: "period.completed",
      id: "heartbeat:2026-11-18",
      time: NOW,
      data: { of: "x" },
    });
    expect(record).toEqual({
      specversion: "1.0",
      id: "heartbeat:2026-11-18",
      source: "opsbook",
      type: "period.completed",
      time: "2026-11-18T14:00:00.000Z",
      data: { of: "x" },
    });
    expect(() => ownRecord({ type: "case.opened", id: "1", time: NOW })).toThrow(RangeError);
  });

  it("say when they were written, and never reach into a week that is over", () => {
    const within = ownRecord({ type: "approval.given", id: "a", time: WEEK });
    expect(writtenAt(within, NOW, WEEK)).toMatchObject({
      time: "2026-11-16T05:00:00.000Z",
      recordedtime: "2026-11-18T14:00:00.000Z",
    });
    const before = ownRecord({ type: "approval.given", id: "a", time: WEEK - 1, data: { by: "ann" } });
    expect(writtenAt(before, NOW, WEEK)).toMatchObject({
      time: "2026-11-18T14:00:00.000Z",
      recordedtime: "2026-11-18T14:00:00.000Z",
      data: { by: "ann", happened: "2026-11-16T04:59:59.999Z" },
    });
  });
});
