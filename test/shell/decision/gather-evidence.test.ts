import { expect, it } from "vitest";
import { compileRules } from "../../../actions/core/decision/rule.ts";
import { gatherEvidence } from "../../../actions/shell/decision/gather-evidence.ts";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { businessOf, recordOf, workflowOf } from "../../core/learning/business.ts";
import { batchOf, scratchRepository } from "../ledger/repository.ts";

const then = JSON.parse('{"then": {"pause_expansion": true}}');
const measures = { throughput: { count: "case.completed" } };
const threshold = { id: "few", when: "throughput < 1", over: "1d", ...then };
const { rules } = compileRules(
  businessOf([{ ...workflowOf("help", { measures }), thresholds: [threshold] }]),
);
const stretch = { from: Date.parse("2026-03-09T00:00:00Z"), until: Date.parse("2026-03-16T00:00:00Z") };

it("counts a refused row as long as it waits in quarantine", async () => {
  const ledger = await openLedger(scratchRepository());
  const done = recordOf("case.completed", "2026-03-10T10:00", { subject: "a" });
  const before = recordOf("case.completed", "2026-03-03T10:00", { subject: "b" });
  const later = { ...done, time: "2026-03-10T12:00:00.000Z" };
  const gather = () => gatherEvidence(ledger, "UTC", rules, stretch);
  await ledger.append(batchOf([{ records: [before, done], quarantined: [] }]));
  await ledger.append(batchOf([{ records: [later], quarantined: [] }]));
  const waiting = await gather();
  expect([...waiting.refused("desk")]).toEqual([Date.parse(later.time)]);
  // A person decides that the newer one is right: it counts, and nothing is missing any more.
  await ledger.append(batchOf([{ records: [later], quarantined: [] }], { onChange: "supersede" }));
  const mended = await gather();
  expect([...mended.refused("desk")]).toEqual([]);
  expect([...mended.times("desk")]).toEqual([Date.parse(before.time), Date.parse(later.time)]);
});
