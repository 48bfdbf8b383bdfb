import { describe, expect, it } from "vitest";
import { headlineCard } from "../../../../actions/core/report/chart/headline-card.ts";

const WORDS = {
  above: ["Harbor Home Services", "Week 46 · 9–15 Nov 2026"],
  counts: [
    { colour: "bad", text: "2 off goal" },
    { colour: "good", text: "21 on goal" },
  ],
  title: "Answer new leads must pause.",
  body: "Nine in ten are answered within 43 min (goal ≤ 15 min).",
} as const;

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
}

describe("the picture of the headline", () => {
  it("says whose board it is, what is off goal, and the headline", () => {
    expect(texts(headlineCard(WORDS))).toEqual([
      "Harbor Home Services",
      "Week 46 · 9–15 Nov 2026",
      "2 off goal",
      "21 on goal",
      "Answer new leads must pause.",
      "Nine in ten are answered within 43 min (goal ≤ 15",
      "min).",
    ]);
  });

  it("has a background of its own in both colours, so that it can be read on any page", () => {
    const svg = headlineCard(WORDS);
    expect(svg).toContain(".card{fill:#ffffff");
    expect(svg).toMatch(/@media \(prefers-color-scheme:dark\)\{\.card\{fill:#0d1117/);
    expect(svg).toContain("<title>Week 46 · 9–15 Nov 2026: Answer new leads must pause.</title>");
  });

  it("cuts what is too long, and never a word that fits", () => {
    const body = "Somebody has to look at this once more before the week is over. ".repeat(20);
    const lines = texts(headlineCard({ ...WORDS, body })).slice(5);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/…$/);
    const wide = texts(headlineCard({ ...WORDS, title: "W".repeat(200) }));
    expect(wide.filter((text) => text.startsWith("W") && text.length > 40)).toEqual([]);
  });

  it("shows texts from outside as texts", () => {
    const svg = headlineCard({ ...WORDS, title: "<script>alert(1)</script> & @everyone" });
    expect(svg).not.toContain("<script>");
    expect(svg).not.toContain("@everyone");
  });

  it("grows with its lines, none of which leaves it", () => {
    for (const body of ["", "x", WORDS.body, `${WORDS.body} ${WORDS.body} ${WORDS.body}`]) {
      const svg = headlineCard({ ...WORDS, body });
      const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
      const lowest = Math.max(...[...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)));
      expect(height - lowest).toBeGreaterThan(8);
    }
  });
});
