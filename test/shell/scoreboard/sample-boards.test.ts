import path from "node:path";
import { describe, expect, it } from "vitest";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { scratchFolder, scratchRepository } from "../ledger/repository.ts";
import { append, BUSINESS, lead, snapshot, threeWeeks, write } from "./three-weeks.ts";

describe("boards of the sample business", () => {
  it("are taken away for whoever begins from the template, and no others are", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out, { definitions: { ...BUSINESS, sample: true } });
    const own = await openLedger(scratchRepository());
    await append(own, [...lead("9", "2026-W46", 1), ...lead("10", "2026-W47", 1)]);

    const written = await write(own, out);
    expect(written).toMatchObject({
      removed: ["2026-W45", "2026-W46", "2026-W47"],
      restated: [],
      weeks: ["2026-W46", "2026-W47"],
    });
    expect(written.changed).toContain("weeks/2026-W45.md");
    const elsewhere = path.join(scratchFolder(), "scoreboard");
    await write(own, elsewhere);
    expect(snapshot(out)).toEqual(snapshot(elsewhere));

    expect(await write(own, out)).toMatchObject({ removed: [], changed: [] });
  });

  it("are taken away in a rehearsal where its ledger knows nothing of them", async () => {
    const { ledger, out } = await threeWeeks();
    const sample = { ...BUSINESS, sample: true };
    await write(ledger, out, { definitions: sample });
    const own = await openLedger(scratchRepository());
    await append(own, lead("11", "2026-W47", 1));
    expect(await write(own, out, { definitions: sample })).toMatchObject({
      removed: ["2026-W45", "2026-W46"],
      weeks: ["2026-W47"],
    });
  });
});
