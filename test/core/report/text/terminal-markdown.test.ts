import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noPaint } from "../../../../actions/core/report/findings/paint.ts";
import { widthOf } from "../../../../actions/core/report/findings/width.ts";
import { terminalMarkdown } from "../../../../actions/core/report/text/terminal-markdown.ts";

const COMMENT = `<!-- opsbook:gate {"key":"1"} -->
**1 thing to fix** before this can be merged.

### To fix

1. [workflow.yaml:16](http://127.0.0.1/blob/workflow.yaml#L16): there is no file "crm-gone.md"; did you mean \`crm-down.md\`?  
   Why: it ends nowhere

<details><summary>1 problem that stood here before</summary>

- [settings.yaml:6](http://127.0.0.1/x): live

</details>
<!-- opsbook:gate:approval -->

| Who | Asked for |
|---|---|
| 🟡 Quality lead (@quality-lead)<br>waits | reviewer of \`workflow.yaml\`<br>owner |
`;

describe("Markdown on a terminal", () => {
  it("is plain, wrapped lines: links as their text, folds as their heading, rows as their cells", () => {
    expect(terminalMarkdown(COMMENT, 60)).toEqual([
      "1 thing to fix before this can be merged.",
      "",
      "To fix",
      '1. workflow.yaml:16: there is no file "crm-gone.md"; did you',
      "   mean `crm-down.md`?",
      "   Why: it ends nowhere",
      "",
      "▸ 1 problem that stood here before",
      "",
      "🟡 Quality lead (@quality-lead); waits · reviewer of",
      "   `workflow.yaml`; owner",
    ]);
  });

  it("paints whole words, so that colours never count as width", () => {
    const paint = { ...noPaint, strong: (text: string) => `<${text}>` };
    expect(terminalMarkdown("**one two** three", 7, paint)).toEqual(["<one> <two>", "three"]);
    expect(terminalMarkdown("a**b**c d", 4, paint)).toEqual(["a<b>c", "d"]);
  });

  it("lets nothing through that moves the cursor, and keeps to its width where words allow it", () => {
    expect(terminalMarkdown("a \u001b[2Jb", 80).join("")).not.toContain("\u001b");
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 40 }), (words) => {
        const lines = terminalMarkdown(words.join(" "), 20);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
      }),
      { numRuns: 200 },
    );
  });
});
