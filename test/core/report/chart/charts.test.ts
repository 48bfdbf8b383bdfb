import { describe, expect, it } from "vitest";
import { type BarsInput, barChart } from "../../../../actions/core/report/chart/bars.ts";
import { type SparklineInput, sparkline } from "../../../../actions/core/report/chart/sparkline.ts";
import { THEMES, type Theme } from "../../../../actions/core/report/chart/theme.ts";
import { trendChart, trendDescription } from "../../../../actions/core/report/chart/trend.ts";
import { markOf, type TrendInput } from "../../../../actions/core/report/chart/trend-input.ts";

const SPARK: SparklineInput = {
  values: [1, 2, null, 4, 3],
  goal: 2.5,
  newest: "bad",
  title: "Answer new leads: response time",
  description: "Newest: 3; goal ≤ 2.5.",
};
const TREND: TrendInput = {
  title: "Answer new leads: response time",
  description: "",
  unit: "h",
  weeks: Array.from({ length: 13 }, (_, index) => `W${34 + index}`),
  values: [14, 13.5, 15, 14, 13, 14.5, 15, 13.8, 14.2, 13.9, 22, 32, 41].map((minutes) => minutes / 60),
  goal: { op: "<=", value: 0.25 },
  lowerIsBetter: true,
  limits: { lower: 0.19, upper: 0.29, provisional: false },
  toDate: false,
};
const BARS: BarsInput = {
  title: "Sales of week 46 by channel",
  description: "direct: closed 17, assisted 2",
  first: "last step",
  second: "assist",
  rows: [{ name: "direct", first: 17, second: 2, firstText: "17", secondText: "2" }],
};
const PICTURES: Record<string, (theme: Theme) => string> = {
  sparkline: (theme) => sparkline(SPARK, theme),
  trend: (theme) => trendChart({ ...TREND, description: trendDescription(TREND) }, theme),
  bars: (theme) => barChart(BARS, theme),
};
const pictures = Object.entries(PICTURES).flatMap(([name, draw]) =>
  Object.values(THEMES).map((theme) => ({ name, theme: theme.name, svg: draw(theme) })),
);

describe("every picture", () => {
  it.each(pictures)("is drawn as it was looked at: $name, $theme", async ({ name, theme, svg }) => {
    await expect(svg).toMatchFileSnapshot(`golden/${name}-${theme}.svg`);
  });

  it.each(pictures)("is well-formed and tells those who do not see it: $name, $theme", ({ svg }) => {
    expect(unclosed(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>\n/);
  });

  it.each(pictures)("loads nothing and runs nothing: $name, $theme", ({ svg }) => {
    const own = svg.replace('xmlns="http://www.w3.org/2000/svg"', "");
    expect(own).not.toMatch(/https?:|<script|<style|<image|<foreignObject|href|@import|\son\w+=/i);
    for (const [, target] of own.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^#/);
  });

  it.each(pictures)("has text of at least 11 pixels on a phone: $name, $theme", ({ svg }) => {
    // A picture 380 wide is shown 358 wide on a phone of 390.
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size) * (358 / 380)).toBeGreaterThan(11);
  });

  it("cannot be left by a text from outside", () => {
    const title = `</title><script>alert(1)</script>" onload="x \u202e @octocat`;
    for (const svg of [
      sparkline({ ...SPARK, title }, THEMES.light),
      trendChart({ ...TREND, title }, THEMES.dark),
      barChart({ ...BARS, rows: BARS.rows.map((row) => ({ ...row, name: title })) }, THEMES.light),
    ]) {
      expect(unclosed(svg)).toEqual([]);
      expect(svg).not.toMatch(/<script|\u202e|" onload/);
    }
  });
});

describe("colours", () => {
  const texts = ["text", "muted", "good", "bad"] as const;
  const graphics = ["axis", "line", "good", "bad", "warn", "second", "muted"] as const;
  const grounds = ["background", "stripe"] as const;

  it.each(Object.values(THEMES))("stand out by 4.5 to 1 as text: $name", (theme) => {
    for (const colour of texts) {
      for (const ground of [...grounds, "band" as const]) {
        expect(contrast(theme[colour], theme[ground]), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each(Object.values(THEMES))("stand out by 3 to 1 as lines and points: $name", (theme) => {
    for (const colour of graphics) {
      for (const ground of grounds) {
        expect(contrast(theme[colour], theme[ground]), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("knows the contrast of black on white (WCAG 2.2: 21 to 1)", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe("sparkline", () => {
  const lines = (svg: string) => svg.match(/ d="([^"]*)" fill="none"/)?.[1] ?? "";

  it("leaves a gap where a week is missing", () => {
    expect(lines(sparkline(SPARK, THEMES.light)).match(/M/g)).toHaveLength(2);
  });

  it("puts the newest week at the right edge, however few there are", () => {
    expect(lines(sparkline({ ...SPARK, values: [1, 2] }, THEMES.light))).toMatch(/L106,/);
  });

  it("ends dotted, with an empty ring, where the newest week is missing", () => {
    const svg = sparkline({ ...SPARK, values: [1, 2, null] }, THEMES.light);
    expect(svg).toContain('stroke-dasharray="1 3"');
    expect(svg).toContain('stroke-dasharray="1.5 2"');
    expect(svg).not.toContain(`fill="${THEMES.light.bad}"`);
  });

  it("says by shape, not by colour alone, what the newest point is", () => {
    const shape = (newest: SparklineInput["newest"]) => {
      const last =
        sparkline({ ...SPARK, newest }, THEMES.light)
          .trimEnd()
          .split("\n")
          .at(-2) ?? "";
      return last.replace(/#[0-9a-f]{6}/g, "");
    };
    const shapes = (["good", "bad", "watch", "open"] as const).map(shape);
    expect(new Set(shapes).size).toBe(4);
  });

  it("draws a week alone, and none at all", () => {
    expect(unclosed(sparkline({ ...SPARK, values: [5], goal: null }, THEMES.light))).toEqual([]);
    expect(unclosed(sparkline({ ...SPARK, values: [], goal: null }, THEMES.dark))).toEqual([]);
  });
});

describe("trend chart", () => {
  it("marks points beyond the range on the bad side, and only those, as bad", () => {
    expect(TREND.values.map((_, index) => markOf(TREND, index)).join(" ")).toBe(
      "plain plain plain plain plain plain plain plain plain plain bad bad bad",
    );
    expect(markOf({ ...TREND, lowerIsBetter: false, goal: { op: ">=", value: 0.25 } }, 12)).toBe("good");
    expect(markOf({ ...TREND, toDate: true }, 12)).toBe("open");
  });

  it("draws a provisional range as dotted edges, a frozen one as a band", () => {
    const provisional = { lower: 0.19, upper: 0.29, provisional: true };
    const dotted = trendChart({ ...TREND, limits: provisional }, THEMES.light);
    expect(dotted).toContain("provisional range");
    expect(dotted).not.toContain(`fill="${THEMES.light.band}"`);
    expect(trendChart(TREND, THEMES.light)).toContain(`fill="${THEMES.light.band}"`);
  });

  it("keeps its levels' names apart", () => {
    const svg = trendChart(TREND, THEMES.light);
    const levels = [...svg.matchAll(/<text x="48" y="([\d.]+)"/g)]
      .map(([, y]) => Number(y))
      .sort((a, b) => a - b);
    expect(levels.length).toBeGreaterThan(1);
    for (const [index, y] of levels.entries())
      if (index > 0) expect(y - (levels[index - 1] as number)).toBeGreaterThan(13);
  });

  it("names the range's upper edge on its line where the goal takes its place at the axis, unless something runs through", () => {
    const named = (more: Partial<TrendInput>) =>
      trendChart({ ...TREND, ...more }, THEMES.light).replace(/[\u00a0\u202f]/g, " ");
    expect(named({})).toContain(">normal up to 17 min</text>");
    const provisional = { lower: 0.19, upper: 0.29, provisional: true };
    expect(named({ limits: provisional })).toContain(">provisional up to 17 min</text>");
    expect(named({ values: [0.36, 0.36, ...TREND.values.slice(2)] })).not.toContain("up to");
    expect(named({ goal: { op: "<=", value: 0.36 } })).not.toContain("up to");
    expect(named({ goal: null })).not.toContain("up to");
    expect(named({ goal: null })).toContain(">17 min</text>");
  });

  it("says where a range is cut, since a share ends at 100 %", () => {
    const values = [0.9, 0.92, 0.95, 0.9, 0.85];
    const limits = { lower: 0.7, upper: 1.06, provisional: false };
    const svg = trendChart({ ...TREND, unit: "ratio", values, limits, goal: null }, THEMES.light);
    expect(svg).toMatch(/>100\s%<\/text>/);
  });

  it("says what it shows in words", () => {
    expect(trendDescription(TREND).replaceAll(/[\u202f\u00a0]/g, " ")).toBe(
      "Newest week W46: 41 min; goal ≤ 15 min; normal range 11 min to 17 min.",
    );
    expect(trendDescription({ ...TREND, values: [1, null] })).toContain("The newest week is missing");
  });
});

describe("bar chart", () => {
  it("has one bar a channel where every path has one touch", () => {
    const bars = (svg: string) => svg.match(/<rect x="4" y="[\d.]+" width="[\d.]+" height="11"/g)?.length;
    expect(bars(barChart({ ...BARS, second: null }, THEMES.light))).toBe(1);
    expect(bars(barChart(BARS, THEMES.light))).toBe(2);
  });
});

/** Tags that are opened and not closed, or closed and not opened. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, close, name, attributes, empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<>]*")*)\s*(\/?)>/g,
  )) {
    if (attributes === undefined || empty === "/") continue;
    if (close === "") open.push(name as string);
    else if (open.at(-1) === name) open.pop();
    else open.push(`/${name}`);
  }
  const rest = svg.replace(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<>]*")*)\s*(\/?)>/g, "");
  return /[<>]/.test(rest) ? [...open, rest] : open;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
