import type { Slip, SlipWords } from "./slip.ts";

const WHY =
  "definitions name people by their id, so that they stay right when an account changes or there is none yet";

export const accountForId: Slip = {
  id: "account-for-id",
  description: "People are named by their id in people.yaml, never by an account with @.",
  inSyntax: ({ text, start }) => {
    if (text[start] !== "@") return null;
    const account = /^@[\w-]*/.exec(text.slice(start))?.[0] ?? "@";
    return { ...wordsFor(account), start, end: start + account.length };
  },
  inValue: ({ mismatch: { kind, value, path } }) => {
    if (kind !== "wrong-form" || typeof value !== "string" || !/^@[\w-]+$/.test(value)) return null;
    if (path.at(-1) === "github") {
      return {
        message: `"${value}" is written with @`,
        why: "Opsbook adds the @ where it mentions someone",
        fix: `write ${value.slice(1)}`,
        replacement: value.slice(1),
      };
    }
    return wordsFor(value);
  },
};

function wordsFor(account: string): SlipWords {
  return {
    message: `${account} is an account; the id from people.yaml is meant here`,
    why: WHY,
    fix: "write the id of the person, such as sales-lead, without @",
  };
}
