import type { Slip } from "./slip.ts";

/** A value to the end of its line; within brackets, to the comma or bracket that ends it. */
const VALUE = /(?::|-)\s+([*&!%`].*)$/;
const VALUE_IN_BRACKETS = /(?::|,|[[{])\s*([*&!%`][^,}\]]*)/g;

export const quoteFirstCharacter: Slip = {
  id: "quote-first-character",
  description: "A text that begins with *, &, !, % or ` is written in quotes.",
  inSyntax: ({ line, lineStart, start }) => {
    const plain = VALUE.exec(line);
    const bracketed = plain === null || /[[{]/.test(line.slice(0, plain.index));
    for (const match of bracketed ? line.matchAll(VALUE_IN_BRACKETS) : [plain]) {
      const value = (match[1] as string).trimEnd();
      const from = lineStart + match.index + match[0].indexOf(match[1] as string);
      if (start < from || start > from + value.length) continue;
      return {
        message: `a text that begins with ${value.charAt(0)} needs quotes`,
        why: `${value.charAt(0)} at the beginning has a special meaning in YAML`,
        fix: "put the whole text in quotes",
        start: from,
        end: from + value.length,
        ...(value.includes('"') || value.includes("\\") ? {} : { replacement: `"${value}"` }),
      };
    }
    return null;
  },
};
