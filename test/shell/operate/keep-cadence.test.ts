import { afterEach, describe, expect, it } from "vitest";
import { run } from "../../../actions/keep-cadence/run.ts";
import { type OperateStage, setOperateStage } from "./stage.ts";

let stage: OperateStage | null = null;
afterEach(async () => {
  await stage?.close();
  stage = null;
});

describe("keep-cadence", () => {
  it("says once for all steps of a job that the business is not live, and does nothing", async () => {
    stage = await setOperateStage({ live: false });
    const first = await stage.act(run);
    expect(first.summary).toContain("## Not live yet");
    expect((await stage.act(run)).summary).toBe("");
    expect((await stage.act(run, "another job")).summary).toContain("## Not live yet");
    expect(await stage.records()).toEqual([]);
  });

  it("leaves one sign of life a day, however often it runs", async () => {
    stage = await setOperateStage();
    const first = await stage.act(run);
    expect(first.summary).toContain("First run of 2026-11-16");
    const records = await stage.records();
    expect(records.map(({ id }) => id)).toEqual(["heartbeat:2026-11-16"]);
    expect(await (await stage.act(run)).summary).not.toContain("First run");
    stage.at("2026-11-16T21:17:00Z");
    await stage.act(run, "later");
    expect(await stage.records()).toEqual(records);
    stage.at("2026-11-17T14:17:00Z");
    await stage.act(run, "next day");
    expect((await stage.records()).map(({ id }) => id)).toEqual([
      "heartbeat:2026-11-16",
      "heartbeat:2026-11-17",
    ]);
  });
});
