import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../../../actions/core/catalog/parse/lines.ts";
import { linksOf, sectionsOf } from "../../../../actions/core/catalog/parse/markdown-body.ts";
import { scanLinks, scanSections } from "../../../../actions/core/catalog/parse/markdown-scan.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";

const scanned = (text: string): ReturnType<typeof scanSections> => scanSections(text, 0, linesOf(text));
const parsed = (text: string): ReturnType<typeof sectionsOf> =>
  sectionsOf(fromMarkdown(text), (start, end) => linesOf(text).range(start, end));

describe("scanSections", () => {
  it("answers for the runbooks of the small catalog, as the parser does", () => {
    const bodies = [...fixtureCatalog()]
      .filter(([file]) => file.endsWith(".md"))
      .map(([, text]) => text.replace(/^---\n[\s\S]*?\n---\n/, ""));
    expect(bodies).toHaveLength(7);
    for (const body of bodies) expect(scanned(body)).toEqual(parsed(body));
  });

  it.each([
    "```\n# no heading\n```",
    "- # heading in a list",
    "> # heading in a quote",
    "Heading\n=======",
    "Heading\n---",
    "<!--\n# no heading\n-->",
    "# with *markup*",
    "# closed #",
    "#",
    "## ",
    "#\tTab",
    "####### seven",
    "#no space",
    "  # indented",
    "# a  ",
    "# a\\",
    "## A\n\n-\n",
    "## A\n\n- 2)\n",
    "## A\n\n1.\n",
    "## A\n\n***\n",
    "## A\n\n[x]: y.md\n",
    "# a\r# b",
  ])("leaves %j to the parser", (text) => expect(scanned(text)).toBeNull());

  const part = fc.constantFrom(
    ..."# |## |### |#|a|B c|é|\n|\n\n|  |    |\t|- |* |+ |1. |2) |> |`|``|```|~~~|*|_|__|[a](b.md)|[x]|]: |<b>|<!--|-->|<= 5|---|===|\\|&amp;|!|{{ x }}|\u00a0|:".split(
      "|",
    ),
    "|",
  );

  it("agrees with the parser wherever it answers", () => {
    let answers = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const text = parts.join("");
        const found = scanned(text);
        if (found === null) return;
        answers++;
        expect(found).toEqual(parsed(text));
      }),
      { numRuns: 8000 },
    );
    expect(answers).toBeGreaterThan(500);
  });

  it("agrees with the parser on lines as people write them", () => {
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom("# ", "## ", "### ", "- ", "1. ", "  ", ""), fc.array(part, { maxLength: 4 }))
        .map(([head, rest]) => head + rest.join("").replaceAll("\n", " ")),
      fc.constantFrom(
        "",
        "Call the owner.",
        "   continued",
        "## Steps",
        "1. Do this",
        "> Say this.",
        "---",
        "| a | b |",
        "|---|---|",
      ),
    );
    let answers = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (written) => {
        const text = written.join("\n");
        const found = scanned(text);
        if (found === null) return;
        answers++;
        expect(found).toEqual(parsed(text));
      }),
      { numRuns: 5000 },
    );
    expect(answers).toBeGreaterThan(500);
  });
});

describe("scanLinks", () => {
  it("finds inline links where they stand", () => {
    expect(scanLinks("See [a b](c.md), [d](../e.md#f) and [x].")).toEqual([
      { url: "c.md", start: 4, end: 15 },
      { url: "../e.md#f", start: 17, end: 31 },
    ]);
    expect(scanLinks("nothing")).toEqual([]);
  });

  it.each([
    "`[a](b.md)`",
    "![a](b.png)",
    "[a [b](c.md)](d.md)",
    "[a\nb](c.md)",
    "[a](<b c.md>)",
    '[a](b.md "title")',
    "[a](b(c).md)",
    "[a](b&amp;c.md)",
    "[a](\nb.md)",
    "[a]()",
    "\\[a](b.md)",
    "    [a](b.md)",
    "<!-- [a](b.md) -->",
    "[a]: b.md",
  ])("leaves %j to the parser", (text) => expect(scanLinks(text)).toBeNull());

  it("agrees with the parser wherever it answers", () => {
    const part = fc.constantFrom(
      ...'a| |\n|\n\n|[a](b.md)|[|]|(|)|](|[c d](../e.md#f)|*|**|_|# |- |1. |> |`|!|\\|<b>|&amp;|<x>| "t"|    |https://x.y|[*e*](f)|~~|---'.split(
        "|",
      ),
      "|",
    );
    let answers = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        const found = scanLinks(text);
        if (found === null) return;
        if (found.length > 0) answers++;
        expect(found).toEqual(linksOf(fromMarkdown(text)));
      }),
      { numRuns: 8000 },
    );
    expect(answers).toBeGreaterThan(500);
  });
});
