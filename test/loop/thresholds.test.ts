import { describe, expect, it } from "vitest";
import { parseDecision } from "../../actions/core/decision/decision-record.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { run as evaluate } from "../../actions/evaluate-thresholds/run.ts";
import { run as manageIncidents } from "../../actions/manage-incidents/run.ts";
import { lead, type PublishStage, setPublishStage } from "./publish-stage.ts";

const MINUTE = 60_000;
/** Monday, 09:00 in New York. */
const NINE = Date.parse("2026-11-16T14:00:00Z");
const after = (minutes: number): string => new Date(NINE + minutes * MINUTE).toISOString();

/** Eight leads from nine o'clock on, every twenty minutes, that nobody answers. */
const unanswered: EventRecord[] = Array.from({ length: 8 }, (_, index) =>
  lead(`slow-${index}`, after(index * 20), 5).slice(0, 1),
).flat();

async function decisions({ records }: PublishStage): Promise<string[]> {
  return (await records())
    .flatMap((record) => parseDecision(record) ?? [])
    .map(({ rule, does, at }) => `${rule} ${does} ${new Date(at).toISOString().slice(11, 16)}`);
}

/** Runs the step at some minutes after nine; what has happened by then is known. */
async function play(stage: PublishStage, minutes: readonly number[]): Promise<string[]> {
  const summaries: string[] = [];
  for (const minute of minutes) {
    stage.at(after(minute));
    const known = unanswered.filter(({ time }) => time <= after(minute));
    if (known.length > 0) await stage.append(known);
    summaries.push((await stage.act(evaluate)).summary);
  }
  return summaries;
}

describe("evaluate-thresholds", () => {
  it("decides when leads wait, and manage-incidents opens an incident of it", async () => {
    const stage = await setPublishStage({ now: after(-5) });
    const summaries = await play(stage, [-5, 90, 205]);
    expect(await decisions(stage)).toEqual(["lead-response/slow-first-response fires 17:20"]);
    expect(summaries.at(-1)).toContain("**fires**");
    expect(summaries.at(-1)).toContain("opens a major incident");
    await stage.act(manageIncidents);
    const { issues } = await stage.state();
    expect(issues.filter(({ labels }) => labels.includes("incident"))).toHaveLength(1);
  });

  it("catches up what lost runs missed, once, with the same decision at the same time", async () => {
    const seldom = await setPublishStage({ now: after(-5) });
    await play(seldom, [-5, 400]);
    expect(await decisions(seldom)).toEqual(["lead-response/slow-first-response fires 17:20"]);
    const tip = await seldom.tip("ledger");
    await seldom.act(evaluate);
    expect(await seldom.tip("ledger")).toBe(tip);
  });

  it("says how everything stands once a day, and goes on from there", async () => {
    const stage = await setPublishStage({ now: after(-5) });
    await play(stage, [-5, 205, 26 * 60, 50 * 60]);
    const written = (await stage.records()).filter(({ type }) => type === "decision.evaluated");
    expect(written.map(({ data }) => data?.until)).toEqual([after(-5), after(26 * 60), after(50 * 60)]);
    expect(written.at(-1)?.data?.rules).toContain('"firing"');
    expect(await decisions(stage)).toHaveLength(1);
  });
});
