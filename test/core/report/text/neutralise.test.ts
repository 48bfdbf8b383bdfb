import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { escapeMarkup, neutralise, plainText } from "../../../../actions/core/report/text/neutralise.ts";

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The kinds of all nodes and the text they hold. */
function walk(markdown: string): { kinds: Set<string>; text: string } {
  const kinds = new Set<string>();
  let text = "";
  const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
    kinds.add(node.type);
    if (node.type === "text") text += node.value ?? "";
    for (const child of (node.children ?? []) as (typeof node)[]) visit(child);
  };
  visit(parse(markdown) as never);
  return { kinds, text };
}

const HOSTILE = [
  "@octocat please pay",
  "mail a.b@example.com now",
  "fixes #1, Closes owner/repo#12 and GH-7",
  "closes https://github.com/a/b/issues/1",
  "<img src=x onerror=alert(1)><script>1</script><!-- x",
  "![x](https://evil.example/x.png) [link](javascript:alert(1)) [ref][a]",
  "[a]: https://evil.example",
  "www.example.com http://example.com mailto:a@b.co",
  "a | b | c\n---|---",
  "# head\n- [ ] task\n1. one\n> quote",
  "```js\ncode",
  "`code` **bold** _em_ ~~gone~~ [^1]",
  "\u202egnp.exe\u2066 \u200bhid\u00adden\ufeff\u{e0041}",
  "&lt;b&gt; &commat;octocat &#64;octocat",
  "$x^2$ and $$y$$ :tada:",
  "\u0000\u0007\u001b[31mred",
  "=== +1 -2 = 3",
  "12) twelve",
  "trailing backslash \\",
  "\ud800 lone",
  "_www.example.com _GH-7 xmailto:a@b.co",
];

const pieces = fc.constantFrom(
  ..."@#:/\\`*_{}[]()<>!|~^&$-+=. \n\t1a".split(""),
  "www.",
  "http://",
  "GH-",
  "a@b.co",
  "fixes #",
  "&#64;",
  "\u202e",
  "\u200d",
  "](",
  "<!--",
  "é",
  "名",
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** GitHub reads these from the rendered text, after Markdown: they must not stand there at all. */
const MAGIC = [/@[a-z0-9]/i, /#\d/, /GH-\d/i, /:\/\//, /www\./i, /[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/];

function expectTextOnly(source: string): void {
  const shown = plainText(source);
  const { kinds, text } = walk(`x ${neutralise(source)}`);
  expect([...kinds].sort()).toEqual(["paragraph", "root", "text"]);
  expect(text).toBe(shown === "" ? "x" : `x ${shown}`);
  const alone = walk(neutralise(source));
  expect(alone.text).toBe(shown);
  expect([...alone.kinds].filter((kind) => !["paragraph", "root", "text"].includes(kind))).toEqual([]);
  for (const magic of MAGIC) expect(text).not.toMatch(magic);
}

describe("neutralise (SEC-31)", () => {
  it.each(HOSTILE)("shows %j as text only", (source) => {
    expectTextOnly(source);
  });

  it("holds for any text", () => {
    fc.assert(fc.property(hostile, expectTextOnly), { numRuns: 400 });
  });

  it("stays one cell of one row in a table", () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const { kinds } = walk(`| a | b |\n|---|---|\n| **${neutralise(source) || "x"}** | c |\n`);
        for (const kind of ["html", "link", "image", "inlineCode", "delete", "heading", "break"]) {
          expect(kinds.has(kind)).toBe(false);
        }
        const table = parse(`| a | b |\n|---|---|\n| ${neutralise(source)} | c |\n`).children;
        expect(table.length).toBe(1);
        expect(table[0]?.type === "table" && table[0].children.length).toBe(2);
        expect(table[0]?.type === "table" && table[0].children[1]?.children.length).toBe(2);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves times as they are, so that they can be copied, and breaks emoji codes", () => {
    expect(neutralise("write 08:00-12:00 or 08:00:30")).toBe("write 08:00-12:00 or 08:00:30");
    for (const code of [":tada:", ":+1:", ":100:", ":8ball:"])
      expect(neutralise(`a ${code}`)).not.toContain(code);
  });

  it("leaves plain names readable in the source", () => {
    expect(neutralise("Answer new leads, twice-weekly; 2.5 h.")).toBe(
      "Answer new leads, twice-weekly; 2.5 h.",
    );
    expect(neutralise("Zoë O'Neil")).toBe("Zoë O'Neil");
  });

  it("writes attributes that cannot be left", () => {
    fc.assert(
      fc.property(hostile, (source) => {
        expect(escapeMarkup(plainText(source))).not.toMatch(/[<>"'|`\n]/);
      }),
      { numRuns: 100 },
    );
  });
});
