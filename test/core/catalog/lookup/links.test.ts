import { describe, expect, it } from "vitest";
import { anchorsOf, linkTarget } from "../../../../actions/core/catalog/lookup/links.ts";
import { relativePath, resolvePath } from "../../../../actions/core/catalog/lookup/paths.ts";

const FILE = "workflows-catalog/workflows/lead-response/slow-response.md";

describe("linkTarget", () => {
  it.each([
    ["crm-down.md", "workflows-catalog/workflows/lead-response/crm-down.md", null],
    ["./crm-down.md#steps", "workflows-catalog/workflows/lead-response/crm-down.md", "steps"],
    ["../service-desk/", "workflows-catalog/workflows/service-desk", null],
    ["/README.md", "README.md", null],
    ["#signs", FILE, "signs"],
    ["a%20b.md?plain=1#%C3%BCber-uns", "workflows-catalog/workflows/lead-response/a b.md", "über-uns"],
    ["100%.md", "workflows-catalog/workflows/lead-response/100%.md", null],
    ["crm-down.md#", "workflows-catalog/workflows/lead-response/crm-down.md", null],
    ["../../../../x.md", null, null],
  ])("%s", (url, target, anchor) => {
    expect(linkTarget(FILE, url)).toEqual({ target, anchor });
  });
});

// As GitHub renders them.
it("anchorsOf numbers repeats and drops punctuation", () => {
  const headings = [
    "When it is over",
    "Steps",
    "Steps",
    "What's next?",
    "A/B & C_d",
    "Über uns",
    "1. Call – now",
  ];
  expect(anchorsOf(headings.map((text) => ({ text })))).toEqual([
    "when-it-is-over",
    "steps",
    "steps-1",
    "whats-next",
    "ab--c_d",
    "über-uns",
    "1-call--now",
  ]);
});

it.each([
  ["a/b/c.yaml", "a/b/d.md", "d.md"],
  ["a/b/c.yaml", "a/x/d.md", "../x/d.md"],
  ["a/b/c.yaml", "a/d.md", "../d.md"],
  ["c.yaml", "a/d.md", "a/d.md"],
])("from %s to %s is %s, and back", (from, to, relative) => {
  expect(relativePath(from, to)).toBe(relative);
  expect(resolvePath(from, relative)).toBe(to);
});
