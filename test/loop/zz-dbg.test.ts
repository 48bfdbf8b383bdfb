import { it } from "vitest";
import { setPublishStage } from "/work/main/test/loop/publish-stage.ts";
import { isWeekFacts } from "/work/main/actions/core/catalog/generated/output-validators.js";
it("x", async () => {
  const stage = await setPublishStage();
  await stage.publish();
  const b = await stage.board();
  for (const w of ["2026-W45","2026-W46"]) {
    const v = JSON.parse(b.get(`data/${w}.json`)!);
    console.log(w, isWeekFacts(v), JSON.stringify((isWeekFacts as any).errors));
  }
});
