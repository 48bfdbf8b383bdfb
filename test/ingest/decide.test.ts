import { describe, expect, it } from "vitest";
import type { Outcome } from "../../actions/core/signal/ways/outcome.ts";
import { decideErrand, decideRefusals, decideReport } from "../../actions/ingest-signals/decide.ts";

const refused = (key: string | null): Outcome => ({
  way: "inbox",
  name: "x.csv",
  source: null,
  kind: "refused",
  reason: "file",
  problems: [{ message: "the file is empty", fix: "export it again" }],
  key,
});

describe("what a run is for", () => {
  it.each([
    ["schedule", {}, { pulls: "due" }],
    ["workflow_dispatch", {}, { pulls: "all" }],
    ["issues", {}, { pulls: "none" }],
    // Whether a comment asks is for the step that checks who wrote it.
    ["issue_comment", { comment: { body: "/import" } }, { pulls: "none" }],
    [
      "repository_dispatch",
      { action: "opsbook", client_payload: { a: 1 } },
      { pulls: "none", dispatch: { payload: { a: 1 } } },
    ],
    ["repository_dispatch", { action: "opsbook" }, { pulls: "none", dispatch: { payload: undefined } }],
    ["repository_dispatch", { action: "other", client_payload: {} }, { pulls: "none" }],
    ["repository_dispatch", null, { pulls: "none" }],
  ])("%s, %j", (name, payload, errand) => {
    expect(decideErrand({ name, payload }, false)).toEqual(errand);
    // A person who asks gets everything, and nothing that was sent is left lying.
    expect(decideErrand({ name, payload }, true)).toEqual({ ...errand, pulls: "all" });
  });
});

describe("what a run leaves", () => {
  it("acknowledges what was refused and can be told apart", () => {
    expect(decideRefusals([refused("abc"), refused(null)], 0)).toMatchObject([
      { id: "run.refused:inbox:abc:file" },
    ]);
  });

  it("fails where something was refused, and says how much", () => {
    expect(decideReport([])).toEqual({ summary: "", notes: [], failure: null });
    expect(decideReport([refused("abc")]).failure).toBe(
      "1 of 1 deliveries refused. The job's summary says why and what to do.",
    );
  });
});
