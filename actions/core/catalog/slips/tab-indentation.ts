import type { Slip } from "./slip.ts";

export const tabIndentation: Slip = {
  id: "tab-indentation",
  description: "Lines are indented with spaces; YAML does not take tabs.",
  inSyntax: ({ code, line, lineStart }) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    if (code !== "TAB_AS_INDENT" && !indent.includes("\t")) return null;
    const first = lineStart + Math.max(0, indent.indexOf("\t"));
    return {
      message: "this line is indented with a tab",
      why: "a tab has no fixed width, so YAML cannot tell what belongs to what",
      fix: "replace each tab by two spaces",
      start: first,
      end: Math.max(first + 1, lineStart + indent.length),
    };
  },
};
