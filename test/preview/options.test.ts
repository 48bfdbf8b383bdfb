import { expect, it } from "vitest";
import { previewOptions, USAGE } from "./options.ts";

it("says how it is called when asked, and when it is called wrongly", () => {
  expect(previewOptions(["--help"])).toEqual({ ok: false, text: USAGE, code: 0 });
  for (const wrong of [["--shot", "x"], ["--shots"], ["--port", "many"], ["--screen=yes"]]) {
    const read = previewOptions(wrong);
    expect(read).toMatchObject({ ok: false, code: 2, text: expect.stringContaining(USAGE) });
  }
});

it("reads a folder and where the pictures go", () => {
  expect(previewOptions([])).toMatchObject({ options: { folder: "scoreboard", port: 0, screen: false } });
  expect(previewOptions(["board", "--shots", "out", "--screen"])).toEqual({
    ok: true,
    options: { folder: "board", shots: "out", screen: true, port: 0 },
  });
});
