import { describe, expect, it } from "vitest";
import { statsText } from "../../../../actions/core/report/ledger/stats-text.ts";
import { verifyText } from "../../../../actions/core/report/ledger/verify-text.ts";
import { damage } from "../../../../actions/core/signal/ledger/damage.ts";
import type { LedgerStats } from "../../../../actions/core/signal/ledger/tally.ts";

const commit = { id: "c".repeat(40), message: { batch: "000002-0000abcd" } };
const whole = { batches: 2, files: 3, lines: 1204, anchors: 0, damages: [] };

describe("what ledger verify says", () => {
  it("says that all stands, and that nothing anchors it yet", () => {
    expect(verifyText(whole)).toBe(
      "The ledger is whole: 2 batches, 3 files, 1,204 lines, each as it was written.\n" +
        "No published week anchors it yet. Until one does, nobody outside can see whether the newest batches were cut off.",
    );
    expect(verifyText({ ...whole, anchors: 1 })).toContain("1 published week came from");
  });

  it("gives each damage its place, each remedy once, and the total", () => {
    const damages = ["a", "b"].map((name) =>
      damage("changed-line", commit, {
        path: name,
        line: 3,
        message: `${name}, line 3: changed.`,
        fix: "Restore it.",
      }),
    );
    expect(verifyText({ ...whole, damages })).toBe(
      "error[changed-line] batch 000002-0000abcd\n  a, line 3: changed.\n  fix: Restore it.\n\n" +
        "error[changed-line] batch 000002-0000abcd\n  b, line 3: changed.\n\n" +
        "The ledger was altered: 2 problems in 2 batches, 3 files, 1,204 lines.",
    );
  });

  it("shows fifty and says how many more", () => {
    const damages = Array.from({ length: 61 }, () => damage("digest", null, { message: "x" }));
    expect(verifyText({ ...whole, damages })).toContain(
      "... and 11 more\n\nThe ledger was altered: 61 problems",
    );
  });

  it("makes one problem of weeks whose batches are gone, and names them", () => {
    const anchor = (file: string) =>
      damage("anchor", commit, { path: file, message: `${file} is cut off.`, fix: "Find it." });
    const weeks = ["2026-W23", "2026-W21", "2026-W22", "2026-W30"].map((week) =>
      anchor(`scoreboard/data/${week}.manifest.json`),
    );
    const other = damage("digest", commit, { message: "x", fix: "y" });
    expect(verifyText({ ...whole, damages: [other, ...weeks] })).toBe(
      "error[digest] batch 000002-0000abcd\n  x\n  fix: y\n\n" +
        "error[anchor] batch 000002-0000abcd\n" +
        "  4 published weeks came from batches that the chain does not hold: 2026-W21 to 2026-W23, 2026-W30. " +
        "Batches were cut off or history was rewritten since.\n  fix: Find it.\n\n" +
        "The ledger was altered: 2 problems in 2 batches, 3 files, 1,204 lines.",
    );
    const [one] = weeks;
    if (one === undefined) throw new Error("no weeks");
    expect(verifyText({ ...whole, damages: [one] })).toContain("W23.manifest.json is cut off.");
    expect(verifyText({ ...whole, damages: [one, anchor("w.json")] })).toContain("hold: 2026-W23, w.json.");
  });

  it("lets no forged text steer the terminal", () => {
    const forged = damage("foreign-file", null, { message: "\u001b[2Jx\u202ey" });
    expect(verifyText({ ...whole, damages: [forged] })).toContain("\ufffd[2Jx\ufffdy");
  });
});

describe("what ledger stats says", () => {
  const stats: LedgerStats = {
    zone: "UTC",
    batches: 1,
    tip: "sha256:00",
    files: 2,
    bytes: 1_234_567,
    fullest: { folder: "records/2026-W47", files: 1 },
    weeks: [{ week: "2026-W47", records: 1204, voided: 1, quarantined: 0 }],
    sources: [
      {
        source: "crm",
        records: 1204,
        quarantined: 0,
        first: "2026-11-16T00:00:00.000Z",
        last: "2026-11-17T00:00:00.000Z",
      },
    ],
    types: [{ type: "case.opened", records: 1204 }],
    quarantine: [],
    released: 0,
  };

  it("lays out columns, numbers to the right, and leaves out what is empty", () => {
    expect(statsText(stats)).toBe(
      [
        "1 batch in 2 files, 1.2 MB; weeks of UTC; newest batch sha256:00",
        "",
        "week      records  quarantine  voided",
        "2026-W47    1,204           0       1",
        "",
        "source  records  quarantine  first and last",
        "crm       1,204           0  2026-11-16 to 2026-11-17",
        "",
        "type         records",
        "case.opened    1,204",
      ].join("\n"),
    );
  });

  it("warns before a folder has more files than GitHub lists (REL-16)", () => {
    const full = { folder: "records/2026-W47", files: 950 };
    expect(statsText({ ...stats, fullest: full })).toContain(
      "records/2026-W47 has 950 files, and GitHub's pages list only 1,000",
    );
  });
});
