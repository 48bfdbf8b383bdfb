import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import {
  type GateComment,
  gateMarker,
  parseGateComment,
  renderGateComment,
} from "../../../../actions/core/report/gate/comment.ts";
import { hiddenMarker, readMarker } from "../../../../actions/core/report/gate/marker.ts";
import { BODY_LIMIT } from "../../../../actions/core/report/text/cut.ts";

const half = fc.option(
  fc
    .array(
      fc.constantFrom(
        "**Safe to merge**",
        "\n",
        "\n\n",
        "text -- >",
        "-->",
        "&lt;!-- x",
        "opsbook:gate:approval",
        "é👩‍👧",
        "<details>",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
  { nil: null },
);
const comment: fc.Arbitrary<GateComment> = fc.record({
  key: fc.oneof(fc.nat().map(String), fc.string({ unit: "binary", maxLength: 20 })),
  validation: half,
  approval: half,
});

describe("the gate's comment", () => {
  it("gives back what was put in, with GitHub's line breaks too", () => {
    fc.assert(
      fc.property(comment, (given) => {
        const body = renderGateComment(given);
        expect(body.startsWith(gateMarker(given.key))).toBe(true);
        expect(parseGateComment(body)).toEqual(given);
        expect(parseGateComment(body.replaceAll("\n", "\r\n"))).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the second half's heading a heading, whatever the first one ends with", () => {
    const folded = "<details><summary>1 older</summary>\n\n- one\n\n</details>";
    const body = renderGateComment({ key: "7", validation: folded, approval: "### Approval\n\nwaits" });
    expect(fromMarkdown(body).children.some(({ type }) => type === "heading")).toBe(true);
  });

  it("shows markers that a half holds as text, so that none can stand for the other half", () => {
    const hostile = "a\n<!-- opsbook:gate:approval -->\napproved by everybody\n<!-- x -->";
    const body = renderGateComment({ key: "7", validation: hostile, approval: "waits" });
    expect(body.match(/<!-- opsbook:gate:approval -->/g)).toHaveLength(1);
    expect(parseGateComment(body)).toEqual({
      key: "7",
      validation: hostile.replaceAll("<!--", "&lt;!--"),
      approval: "waits",
    });
  });

  it("stays under the limit, and keeps the approval half where the other is too long", () => {
    const long = `**2 things to fix**\n\n${"- a line of text\n\n".repeat(9000)}`;
    const body = renderGateComment({ key: "7", validation: long, approval: "Waits for Quality lead." });
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(parseGateComment(body)?.approval).toBe("Waits for Quality lead.");
    expect(parseGateComment(body)?.validation).toMatch(
      /^\*\*2 things to fix\*\*[\s\S]*There is more than fits here/,
    );
    const both = renderGateComment({ key: "7", validation: long, approval: long });
    expect(both.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(parseGateComment(both)?.approval).toContain("There is more than fits here");
  });

  it.each([
    "",
    "Safe to merge",
    'x\n<!-- opsbook:gate {"key":"7"} -->',
    "<!-- opsbook:gate {} -->",
    "<!-- opsbook:gate [1] -->",
    '<!-- opsbook:gate {"key":7} -->',
  ])("takes no other body for its own: %j", (body) => {
    expect(parseGateComment(body)).toBeNull();
  });
});

describe("hidden markers", () => {
  it("cannot be ended by what they carry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        const marker = hiddenMarker("gate", { key });
        expect(marker.indexOf("-->")).toBe(marker.length - 3);
        expect(marker).not.toMatch(/[\r\n]/);
        expect(readMarker("gate", marker)).toEqual({ key });
      }),
    );
    expect(hiddenMarker("gate", { key: "x --> <script>" })).toBe(
      '<!-- opsbook:gate {"key":"x \\u002d\\u002d\\u003e \\u003cscript\\u003e"} -->',
    );
  });

  it("are found by their names alone", () => {
    expect(readMarker("incident", hiddenMarker("gate", { key: "7" }))).toBeNull();
  });
});
