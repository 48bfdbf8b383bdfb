import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { CatalogChange } from "../../../../actions/core/catalog/changes/change.ts";
import type { Finding } from "../../../../actions/core/finding.ts";
import { blobLinks } from "../../../../actions/core/report/gate/links.ts";
import { validationForms } from "../../../../actions/core/report/gate/validation.ts";

const BASE = "https://github.com/harbor/opsbook";

const hostile = fc
  .array(
    fc.constantFrom(
      "@octocat",
      "fixes #1",
      "GH-7",
      "<img src=x onerror=1>",
      "<!-- x -->",
      "-->",
      "</details>",
      "<details>",
      "</summary>",
      "![x](https://evil.example/x.png)",
      "[link](javascript:alert(1))",
      "https://evil.example",
      "www.evil.example",
      "a@b.co",
      "`",
      "```",
      "```suggestion",
      "\n",
      "\n\n",
      "# head",
      "- [ ] task",
      "|",
      "**",
      "_",
      "\\",
      "$x$",
      ":tada:",
      "&lt;b&gt;",
      "\u202e",
      "\u2066",
      "\u200b",
      "\u0000",
      "\u001b[31m",
      "\ud800",
      "text",
      " ",
      ")",
      "(",
      "]",
      "[",
      "1. ",
      "    ",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));

const finding: fc.Arbitrary<Finding> = fc.record({
  code: fc.constant("unknown-key"),
  severity: fc.constantFrom("error" as const, "warning" as const),
  file: hostile,
  range: fc.constant({ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }),
  message: hostile,
  why: hostile,
  fix: hostile,
  replacement: hostile.map((text) => text.replaceAll("\n", " ")),
});

const change: fc.Arbitrary<CatalogChange> = fc.record({
  file: hostile,
  workflow: fc.option(hostile, { nil: null }),
  kind: fc.constantFrom("Workflow" as const, "Runbook" as const, "File" as const),
  about: fc.constant("goal" as const),
  text: hostile,
  lowersControl: fc.constant(true),
  reason: hostile,
});

interface Node {
  type: string;
  url?: string;
  value?: string;
  lang?: string | null;
  children?: Node[];
}

function nodesOf(markdown: string): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    found.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
  return found;
}

const OUR_HTML = /^(<details><summary>[\w ,]+<\/summary>|<\/details>)$/;

describe("texts from outside (SEC-31)", () => {
  it("do nothing in the comment: no mention, reference, HTML, picture or link of theirs", () => {
    fc.assert(
      fc.property(
        fc.array(finding, { maxLength: 3 }),
        fc.array(finding, { maxLength: 2 }),
        fc.array(change, { maxLength: 20 }),
        hostile,
        (introduced, standing, changes, text) => {
          const { comment, status, suggestions } = validationForms({
            judged: { changes, introduced, standing, mended: standing },
            backtest: null,
            conflicts: [],
            outside: 1,
            titles: new Map(),
            texts: new Map(introduced.map(({ file }) => [file, text])),
            shown: new Map(introduced.map(({ file }) => [file, [{ from: 1, to: 9 }]])),
            link: blobLinks(BASE, "5f0c2a1b"),
          });
          for (const { type, url, value } of nodesOf(comment)) {
            expect(type).not.toMatch(
              /^(image|definition|footnote|table|math|code|imageReference|linkReference)/,
            );
            if (type === "link") expect(url?.startsWith(`${BASE}/blob/5f0c2a1b/`)).toBe(true);
            if (type === "html") expect(value).toMatch(OUR_HTML);
            if (type === "text" || type === "inlineCode")
              expect(value).not.toMatch(/@octocat|#1|GH-7|:\/\/evil|www\.evil/);
          }
          expect(comment.split("<details>").length).toBe(comment.split("</details>").length);
          expect(status).not.toMatch(/[\p{Cc}\u202e\u2066]/u);
          for (const { body } of suggestions) {
            const blocks = nodesOf(body).filter(({ type }) => type === "code");
            expect(blocks.map(({ lang }) => lang)).toEqual(["suggestion"]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("links", () => {
  it.each([
    ["workflows-catalog/people.yaml", { from: 3, to: 3 }, "workflows-catalog/people.yaml#L3"],
    ["a b/c#d?.yaml", { from: 3, to: 9 }, "a%20b/c%23d%3F.yaml#L3-L9"],
    ["x)](y.md", { from: 1, to: 1 }, "x%29%5D%28y.md?plain=1#L1"],
    ["notes.md", undefined, "notes.md"],
  ])("%s", (file, lines, expected) => {
    expect(blobLinks(BASE, "5f0c2a1b")(file, lines)).toBe(`${BASE}/blob/5f0c2a1b/${expected}`);
  });
});
