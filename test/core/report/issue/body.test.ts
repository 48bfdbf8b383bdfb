import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenMarker } from "../../../../actions/core/report/gate/marker.ts";
import {
  carryTicks,
  digestOf,
  parseIssueBody,
  renderIssueBody,
} from "../../../../actions/core/report/issue/body.ts";

const marker = hiddenMarker("incident", { key: "crm --> x" });
const text = fc.string({ unit: "grapheme", maxLength: 300 }).map((one) => one.replaceAll("\r", ""));

describe("the body of an issue", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (title, shown, windows) => {
        const body = renderIssueBody(title, `${marker}\n${shown}`);
        const parsed = parseIssueBody(windows ? body.replaceAll("\n", "\r\n") : body);
        expect(parsed).toEqual({
          marker,
          text: shown,
          wrote: { title: digestOf(title), text: digestOf(shown) },
        });
      }),
    );
  });

  it("stays below GitHub's limit, and is still known as ours", () => {
    const body = renderIssueBody("t", `${marker}\n${"line of the body\n\n".repeat(10_000)}`);
    expect(body.length).toBeLessThanOrEqual(60_000);
    const parsed = parseIssueBody(body);
    expect(parsed?.wrote?.text).toBe(digestOf(parsed?.text ?? ""));
  });

  it("is none of ours without a marker in its first line", () => {
    expect(parseIssueBody("hello")).toBeNull();
    expect(parseIssueBody(`\n${marker}`)).toBeNull();
    expect(parseIssueBody(`${marker}\nby hand`)?.wrote).toBeNull();
  });

  it("has the same digest whatever GitHub does to line ends, and whatever is ticked", () => {
    expect(digestOf("a\r\n- [x] b  \r\n")).toBe(digestOf("a\n- [ ] b"));
    expect(digestOf("a\n- [ ] c")).not.toBe(digestOf("a\n- [ ] b"));
  });

  it("keeps ticks on the tasks that stay", () => {
    const old = "- [x] call\r\n- [ ] write\r\n* [X] wait\nx [x] no task";
    expect(carryTicks(old, "- [ ] write\n- [ ] call\n* [ ] wait\n- [ ] new")).toBe(
      "- [ ] write\n- [x] call\n* [x] wait\n- [ ] new",
    );
  });
});
