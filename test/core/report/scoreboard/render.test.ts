import path from "node:path";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { isWeekFacts } from "../../../../actions/core/catalog/generated/output-validators.js";
import { githubHtml } from "../../../preview/github-page.ts";
import { after, BOARDS, filesOf } from "./boards.ts";
import { badWeek, goodWeek, liveWith, restatedWeek } from "./facts.ts";

const names = Object.keys(BOARDS);
const filesFor = (name: string) => filesOf(BOARDS[name] as (typeof BOARDS)[string]);
const board = (name: string) => filesFor(name).get("README.md") as string;

interface Node {
  type: string;
  url?: string;
  value?: string;
  children?: Node[];
}

function nodesOf(markdown: string): Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
  return nodes;
}

/** Everything a page points at: links, and the pictures in its HTML. */
function targetsOf(markdown: string): string[] {
  return nodesOf(markdown).flatMap(({ type, url, value }) => {
    if (type === "link") return [url as string];
    if (type !== "html") return [];
    return [...(value as string).matchAll(/(?:src|srcset)="([^"]+)"/g)].map((match) => match[1] as string);
  });
}

describe("the scoreboard", () => {
  it.each(names)("is made from facts that fit the schema: %s", (name) => {
    const { facts } = BOARDS[name] as (typeof BOARDS)[string];
    expect(isWeekFacts(facts) ? [] : isWeekFacts.errors).toEqual([]);
  });

  it.each(names)("reads as it was read by eye: %s", async (name) => {
    await expect(board(name)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each(names)("is the same bytes when made again: %s", (name) => {
    expect(filesFor(name)).toEqual(filesFor(name));
    const { facts, neighbours } = BOARDS[name] as (typeof BOARDS)[string];
    const shuffled = JSON.parse(JSON.stringify(reversedKeys(facts)));
    expect(filesOf({ facts: shuffled, neighbours })).toEqual(filesFor(name));
  });

  it.each(names)("links only to what is there, from both places: %s", (name) => {
    const files = filesFor(name);
    const { facts, neighbours } = BOARDS[name] as (typeof BOARDS)[string];
    const { definitions } = facts;
    const there = new Set([
      ...[...files.keys()].map((file) => `scoreboard/${file}`),
      ...neighbours.weeks.map((week) => `scoreboard/weeks/${week}.md`),
      "scoreboard/data.csv",
      "README.md",
      ...definitions.workflows.flatMap(({ file, responses }) => [
        file,
        ...responses.map((found) => found.path),
      ]),
      ...definitions.sources.map(({ file }) => file),
      `../../tree/ledger/records/${facts.week}`,
      ...(facts.incidents?.recurring ?? []).flatMap(({ issue }) =>
        issue === null ? [] : `../../issues/${issue}`,
      ),
    ]);
    for (const page of ["README.md", `weeks/${facts.week}.md`]) {
      const from = path.posix.dirname(`scoreboard/${page}`);
      for (const target of targetsOf(files.get(page) as string)) {
        const [file, anchor] = target.split("#");
        const place = path.posix.join(from, decodeURIComponent(file as string));
        expect(there, `${page} → ${target}`).toContain(place);
        if (anchor?.startsWith("L"))
          expectLines(files.get(place.slice("scoreboard/".length)) as string, anchor);
      }
    }
  });

  it.each(names)("uses every picture it makes, in light and in dark: %s", (name) => {
    const files = filesFor(name);
    const used = new Set(targetsOf(files.get("README.md") as string));
    // The picture of the headline is for the repository's README, and changes its colours by itself.
    const pictures = [...files.keys()].filter((file) => file.endsWith(".svg") && file !== "headline.svg");
    expect(pictures.filter((file) => !used.has(file))).toEqual([]);
    expect(pictures.filter((file) => file.endsWith("-dark.svg")).length * 2).toBe(pictures.length);
  });

  it.each(names)("keeps its folds, pictures and small print through GitHub's sanitiser: %s", async (name) => {
    const markdown = board(name);
    const html = await githubHtml(markdown);
    for (const tag of ["details", "summary", "picture", "source", "img", "sub", "br"]) {
      const written = markdown.split(`<${tag}`).length;
      expect(html.split(`<${tag}`).length, tag).toBe(written);
    }
    expect(html).not.toContain("<p>|");
    expect(html.split("<table").length - 1).toBe(markdown.match(/^\|---/gm)?.length ?? 0);
  });

  it.each(names)("has no table of more than three columns: %s", (name) => {
    for (const line of board(name).match(/^\|---.*$/gm) ?? [])
      expect(line.split("---").length).toBeLessThanOrEqual(4);
  });

  it("mentions only people with an account, and nobody on a sample board", () => {
    expect(
      board("live")
        .match(/@[a-z0-9-]+/gi)
        ?.filter((found) => found !== "@maria-sales"),
    ).toEqual([]);
    expect(board("live")).toContain("<sub>@maria-sales</sub>");
    const { facts, neighbours } = after(liveWith("x"));
    const sample = { ...facts, sample: true, definitions: { ...facts.definitions, sample: true } };
    expect(filesOf({ facts: sample, neighbours }).get("README.md")).not.toContain("@");
    expect(board("bad")).not.toContain("@");
  });

  it("says SAMPLE first where the business is invented, and only there", () => {
    expect(board("bad").split("\n").slice(0, 5).join("\n")).toContain("# Scoreboard · SAMPLE");
    expect(board("live")).not.toContain("SAMPLE");
  });

  it("says at the top what was restated, and by what", () => {
    const top = filesOf(after(restatedWeek())).get("README.md")?.split("\n>")[0];
    expect(top).toContain("**Restated**: 6 records came in after this week was closed");
    expect(top).toContain("restated [week 45](weeks/2026-W45.md) (3 late records from CRM export)");
  });

  it("names the weeks that had no board", () => {
    const page = filesOf(after(goodWeek(), [goodWeek(3)])).get("README.md");
    expect(page).toContain("**Missed**: week 44 and week 45 had no board.");
  });

  it("links the week after, once it is there", () => {
    const { facts, neighbours } = after(goodWeek(1), [goodWeek(2)]);
    const files = filesOf({ facts, neighbours: { ...neighbours, weeks: [...neighbours.weeks, "2026-W46"] } });
    expect(files.get("weeks/2026-W45.md")).toContain("Next: [week 46](2026-W46.md)");
  });
});

describe("texts from outside (SEC-31)", () => {
  const pieces = fc.constantFrom(
    ..."@#:/\\`*_{}[]()<>!|~^&$-+=. \n1a".split(""),
    "www.",
    "http://x.example",
    "<img src=x>",
    "</details>",
    "</sub>",
    "fixes #1",
    "@octocat",
    "\u202e",
    "](javascript:1)",
    "<!--",
    "```",
  );
  const text = fc.array(pieces, { minLength: 1, maxLength: 10 }).map((parts) => `x${parts.join("")}x`);
  /** A name in a sentence of ours may hold one, which says nothing to anybody and leads nowhere. */
  const WORD_OF_CODE = /^[\w .,:;{}"\\-]{1,60}$/;
  const shape = (markdown: string) =>
    nodesOf(markdown)
      .filter(
        ({ type, value }) => type !== "text" && !(type === "inlineCode" && WORD_OF_CODE.test(value ?? "")),
      )
      .map(({ type, value }) => (type === "html" ? (value as string).replace(/alt="[^"]*"/, "") : type));
  const plain = shape(filesOf(after(liveWith("x"))).get("README.md") as string);

  it("change no link, no picture and no element of the page but a word of code", () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const markdown = filesOf(after(liveWith(hostile))).get("README.md") as string;
        expect(shape(markdown)).toEqual(plain);
        expect(markdown).not.toMatch(/@octocat|fixes #1|http:\/\/|\u202e/);
      }),
      { numRuns: 30, examples: [["x`\n`@x"], ["x `a b` x"]] },
    );
  });

  it("leave the pictures well-formed", () => {
    const files = filesOf(after(liveWith('"><script>alert(1)</script>&x;')));
    for (const [file, svg] of files) if (file.endsWith(".svg")) expect(svg).not.toContain("<script");
  });
});

describe("a page too long for GitHub (REL-14)", () => {
  it("ends with a link to the rest", () => {
    const facts = badWeek();
    const [first] = facts.definitions.workflows;
    const many = Array.from({ length: 200 }, (_, index) => ({ ...first, name: `flow-${index}` }));
    const workflows = many.map(({ name }) => ({ ...facts.workflows[0], name }));
    const large = { ...facts, definitions: { ...facts.definitions, workflows: many }, workflows };
    const page = filesOf(after(large as typeof facts)).get("README.md") as string;
    expect(page.length).toBeLessThanOrEqual(60_001);
    expect(page).toMatch(/\[The rest of this week as data\]\(data\/2026-W46\.json[^)]*\)\n$/);
  });
});

function expectLines(text: string, anchor: string): void {
  const [first, last] = anchor.split("-").map((part) => Number(part.slice(1))) as [number, number];
  const lines = text.trimEnd().split("\n");
  expect(last).toBeLessThanOrEqual(lines.length);
  expect(lines[first - 1]).toMatch(/[{[]$|[\]}],?$/);
  expect(lines[last - 1]).toMatch(/[\]}],?$/);
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, child]) => [key, reversedKeys(child)]),
  );
}
