import type { Slip, SlipWords } from "./slip.ts";

export const numberForText: Slip = {
  id: "number-for-text",
  description: "A text that looks like a number, such as 1.10 or 012, is written in quotes to stay as it is.",
  inValue: ({ mismatch, source }) => {
    if (mismatch.kind !== "wrong-type" || typeof mismatch.value !== "number") return null;
    if (!mismatch.types.includes("string") || mismatch.types.includes("number")) return null;
    return String(mismatch.value) === source ? null : wordsFor(source, mismatch.value);
  },
  inNumber: ({ source, value, types }) => (types.includes("string") ? wordsFor(source, value) : null),
};

function wordsFor(source: string, value: number): SlipWords {
  return {
    message: `${source} is read as the number ${value}`,
    why: `a value "${source}" in an export or a text would never equal it`,
    fix: `write "${source}" where the text is meant, ${value} where the number is`,
    replacement: `"${source}"`,
  };
}
