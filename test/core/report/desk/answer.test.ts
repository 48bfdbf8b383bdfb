import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  type AnswerState,
  answerMarker,
  parseAnswer,
  renderAnswer,
} from "../../../../actions/core/report/desk/answer.ts";
import { overText } from "../../../../actions/core/report/desk/recorded.ts";

const STATES: AnswerState[] = ["asked", "answered", "recorded", "withdrawn", "expired", "changed"];

describe("an answer", () => {
  it("is read back as it was written, and found by what it answers", () => {
    const answer: fc.Arbitrary<Answer> = fc.record({
      to: fc.string(),
      state: fc.constantFrom(...STATES),
      by: fc.string(),
      digest: fc.string(),
      ended: fc.string(),
      text: fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replaceAll("\r", "")),
    });
    fc.assert(
      fc.property(answer, (one) => {
        const body = renderAnswer(one);
        expect(parseAnswer(body)).toEqual(one);
        expect(body.startsWith(answerMarker(one.to))).toBe(true);
      }),
    );
  });

  it("is not taken for the answer to another comment", () => {
    const body = renderAnswer({ to: "c17", state: "asked", by: "a", digest: "", ended: "", text: "x" });
    expect(body.startsWith(answerMarker("c1"))).toBe(false);
    expect(body.startsWith(answerMarker("c170"))).toBe(false);
  });

  it("is none where the state is unknown or the line is not ours", () => {
    expect(parseAnswer("I understood: nothing")).toBeNull();
    const body = renderAnswer({ to: "c17", state: "asked", by: "a", digest: "", ended: "", text: "x" });
    expect(parseAnswer(body.replace("asked", "solved"))).toBeNull();
    expect(parseAnswer(`\n${body}`)).toBeNull();
  });

  it("loses its question once that is over, and keeps what was understood", () => {
    const question = "I understood:\n\n- one\n\n**Reply `yes` within a day to record it.** `no` drops it.";
    expect(overText(question, "**Recorded.**")).toBe("I understood:\n\n- one\n\n**Recorded.**");
  });
});
