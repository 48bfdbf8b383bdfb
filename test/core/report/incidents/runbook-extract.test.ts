import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { extractOf } from "../../../../actions/core/report/incidents/runbook-extract.ts";

const steps = (text: string): string[] => extractOf(`## Steps\n\n${text}\n`, "https://x.test").steps;

describe("the steps of a runbook, as a checklist", () => {
  it("say what a step decides, not its first sentence alone", () => {
    expect(steps("1. Try once from your phone with Wi-Fi off. If that works, it is our internet.")).toEqual([
      "Try once from your phone with Wi-Fi off. If that works, it is our internet.",
    ]);
  });

  it("bring the words that a step leads to", () => {
    const text =
      "1. Text every lead:\n\n   > Hello [name],\n   > we call you today.\n\n2. Ask:\n   - What?\n   - Where?\n3. Go on.";
    expect(steps(text)).toEqual([
      "Text every lead:\n\n  > Hello [name],\n  > we call you today.\n",
      "Ask:\n\n  - What?\n  - Where?\n",
      "Go on.",
    ]);
  });

  it("are cut after a sentence, and say so", () => {
    const long = `${"Look at the sheet. ".repeat(12)}Then call: everybody.`;
    expect(steps(`1. ${long}`)).toEqual([`${"Look at the sheet. ".repeat(10).trim()} …`]);
    const [words] = steps(`1. ${"word ".repeat(60)}end: x`);
    expect(words).toMatch(/^(?:word )+…$/);
    expect(words?.length).toBeLessThanOrEqual(201);
  });

  it("never end in a colon without what follows, in any runbook of the catalog", () => {
    const root = path.resolve(import.meta.dirname, "../../../../workflows-catalog");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    const all = files.flatMap((name) => extractOf(readFileSync(path.join(root, name), "utf8"), "x").steps);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((step) => /:\s*$/.test(step))).toEqual([]);
  });
});
