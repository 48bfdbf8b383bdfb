import type { Slip, SlipWords } from "./slip.ts";

const PAIR = /^(\s*(?:- )*)([a-z][a-z0-9_]*):([^\s/:][^:]*)$/i;

export const spaceAfterColon: Slip = {
  id: "space-after-colon",
  description: "A colon between a name and its value is followed by a space.",
  inSyntax: ({ line, lineStart, text, code }) => {
    if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR" && code !== "BAD_INDENT") return null;
    // The parser notices a line too late as well as in time.
    const before = text.slice(0, Math.max(0, lineStart - 1));
    const aboveStart = before.lastIndexOf("\n") + 1;
    for (const [candidate, start] of [
      [line, lineStart],
      [before.slice(aboveStart), aboveStart],
    ] as const) {
      const match = PAIR.exec(candidate);
      if (match === null) continue;
      const colon = start + (match[1] as string).length + (match[2] as string).length;
      return {
        ...wordsFor(match[2] as string, (match[3] as string).trim()),
        start: colon,
        end: colon + 1,
        replacement: ": ",
      };
    }
    return null;
  },
  inValue: ({ mismatch }) => {
    const text = mismatch.kind === "unknown-key" ? mismatch.key : mismatch.value;
    if (mismatch.kind !== "unknown-key" && mismatch.kind !== "wrong-type") return null;
    if (mismatch.kind === "wrong-type" && !mismatch.types.includes("object")) return null;
    const match = typeof text === "string" ? PAIR.exec(text) : null;
    return match === null ? null : wordsFor(match[2] as string, (match[3] as string).trim());
  },
};

function wordsFor(name: string, value: string): SlipWords {
  return {
    message: `a space is missing after the colon of "${name}:"`,
    why: `without it, ${name}:${value} is read as one word`,
    fix: `write ${name}: ${value}`,
  };
}
