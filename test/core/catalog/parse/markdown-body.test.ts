import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../../../actions/core/catalog/parse/front-matter.ts";
import { firstStepUnder, readBody } from "../../../../actions/core/catalog/parse/markdown-body.ts";

const HEAD = "---\r\nkind: Runbook\r\n---\r\n";
const FILE = `${HEAD}# The \`CRM\` is *down*

## Signs

See [the other](../other.md#steps "title"), ![picture](a.png), [GitHub](https://github.com), <https://x.example>.

## Empty

<!-- nothing yet -->

### Inner

{{ name }} and {{  topic }} and {{name}}, not { x } nor {{ }}.

## Steps

1. Write **new** leads
   into [the sheet](sheet.md).
2. Call.
`;

describe("splitFrontMatter", () => {
  it("tells where both parts begin", () => {
    const parts = splitFrontMatter(FILE);
    expect(parts?.yaml).toBe("kind: Runbook\r\n");
    expect(FILE.slice(parts?.yamlStart, (parts?.yamlStart ?? 0) + 4)).toBe("kind");
    expect(FILE.slice(parts?.bodyStart)).toBe(parts?.body);
    expect(parts?.body.startsWith("# The")).toBe(true);
  });

  it.each(["", "# no front matter", "---\na: 1\n", " ---\na: 1\n---\n", "a: 1\n---\n"])(
    "finds none in %j",
    (text) => {
      expect(splitFrontMatter(text)).toBeNull();
    },
  );

  it("takes a body that is empty or missing", () => {
    expect(splitFrontMatter("---\na: 1\n---")?.body).toBe("");
    expect(splitFrontMatter("---\n---\nx")).toMatchObject({ yaml: "", body: "x" });
  });
});

describe("readBody", () => {
  const body = readBody(FILE, HEAD.length);
  const textAt = ({ start, end }: (typeof body.headings)[number]["range"]): string => {
    const lines = FILE.split("\n");
    expect(end.line).toBe(start.line);
    return (lines[start.line - 1] as string).slice(start.column - 1, end.column - 1);
  };

  it("reads headings as their words", () => {
    expect(body.headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      "1 The CRM is down",
      "2 Signs",
      "2 Empty",
      "3 Inner",
      "2 Steps",
    ]);
    expect(body.headings.map(({ range }) => textAt(range))[1]).toBe("## Signs");
  });

  it("reads links into the repository, images too, and none with a scheme", () => {
    expect(body.links.map(({ url }) => url)).toEqual(["../other.md#steps", "a.png", "sheet.md"]);
    expect(body.links.map(({ range }) => textAt(range))[0]).toBe('[the other](../other.md#steps "title")');
  });

  it("reads placeholders with repeats", () => {
    expect(body.placeholders.map(({ name }) => name)).toEqual(["name", "topic", "name"]);
    expect(textAt((body.placeholders[1] as (typeof body.placeholders)[number]).range)).toBe("{{  topic }}");
  });

  it("tells which sections say something", () => {
    expect([...body.filled]).toEqual([
      ["the crm is down", true],
      ["signs", true],
      ["empty", true],
      ["inner", true],
      ["steps", true],
    ]);
    expect(readBody("## A\n\n<!-- x -->\n\n## B\n\n-\n\n## C\n\n### D\n", 0).filled).toEqual(
      new Map([
        ["a", false],
        ["b", false],
        ["c", false],
        ["d", false],
      ]),
    );
  });

  it("finds the first step", () => {
    expect(firstStepUnder("steps", body.text)).toBe("Write new leads into the sheet.");
    expect(firstStepUnder("Signs", body.text)).toBeNull();
    expect(firstStepUnder("Nowhere", body.text)).toBeNull();
  });

  it("never throws, and all ranges lie within the text", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "# ",
          "## ",
          "a",
          " ",
          "\n",
          "[a](b.md)",
          "{{ x }}",
          "- ",
          "1. ",
          "> ",
          "```\n",
          "<!--",
          "-->",
          "|",
          "\t",
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (file) => {
        const lines = file.split("\n").length;
        const { headings, links, placeholders } = readBody(file, 0);
        for (const { range } of [...headings, ...links, ...placeholders]) {
          expect(range.start.line).toBeGreaterThanOrEqual(1);
          expect(range.end.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 300 },
    );
  });
});
