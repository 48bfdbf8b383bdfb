import { describe, expect, it } from "vitest";
import { latenessOf } from "../../../actions/core/learning/lateness.ts";
import { weekCalendar } from "../../../actions/core/week.ts";

const calendar = weekCalendar("America/New_York");
const at = (text: string): number => Date.parse(text);

describe("latenessOf", () => {
  it("counts what became known after Monday noon, and says in which week it did", () => {
    const lateness = latenessOf("2026-W45", calendar, { desk: at("2026-11-01T00:00:00Z") });
    lateness.add(at("2026-11-09T16:59:00Z"), "desk");
    lateness.add(at("2026-11-09T17:00:00Z"), "desk");
    lateness.add(at("2026-11-11T19:05:00Z"), "desk");
    lateness.add(at("2026-11-20T08:00:00Z"), "desk");
    expect([...lateness.late()]).toEqual([["desk", 3]]);
    expect(lateness.restating()).toEqual([
      { known: "2026-W46", week: "2026-W45", records: 2, sources: ["desk"] },
      { known: "2026-W47", week: "2026-W45", records: 1, sources: ["desk"] },
    ]);
  });

  it("does not call a history late that was loaded in one go", () => {
    const lateness = latenessOf("2026-W45", calendar, {});
    lateness.add(at("2026-12-01T08:00:00Z"), "desk");
    expect([...lateness.late()]).toEqual([]);
    expect(lateness.restating()).toEqual([]);
    expect(lateness.firstKnown()).toEqual({ desk: at("2026-12-01T08:00:00Z") });
  });

  it("asks each source when it began: another's early start says nothing", () => {
    const lateness = latenessOf("2026-W45", calendar, { crm: at("2026-01-01T00:00:00Z") });
    lateness.add(at("2026-11-12T08:00:00Z"), "desk");
    lateness.add(at("2026-11-12T08:00:00Z"), "crm");
    expect([...lateness.late()]).toEqual([["crm", 1]]);
  });

  it("leaves records alone that do not say when they became known", () => {
    const lateness = latenessOf("2026-W45", calendar, {});
    lateness.add(-1, "desk");
    expect([...lateness.late()]).toEqual([]);
    expect(lateness.firstKnown()).toEqual({});
  });
});
