import type { Slip } from "./slip.ts";

export const goalNeedsQuotes: Slip = {
  id: "goal-needs-quotes",
  description: "A value that begins with > is written in quotes.",
  inSyntax: ({ line, lineStart }) => {
    const match = /(:\s+)(>=?\s*[0-9][^\s,}\]]*(?: cases?)?)/.exec(line);
    if (match === null) return null;
    const value = match[2] as string;
    const start = lineStart + match.index + (match[1] as string).length;
    return {
      message: `${value} needs quotes`,
      why: "without them YAML takes > for the beginning of a folded text",
      fix: `write "${value}"`,
      start,
      end: start + value.length,
      replacement: `"${value}"`,
    };
  },
};
