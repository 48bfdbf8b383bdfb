import type { Slip } from "./slip.ts";

const MEANS: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  y: true,
  no: false,
  off: false,
  n: false,
};

export const yesForTrue: Slip = {
  id: "yes-for-true",
  description: "Yes and no are written true and false.",
  inValue: ({ mismatch: { kind, value, schema } }) => {
    if (kind !== "wrong-type" && kind !== "not-a-choice") return null;
    if (schema.type !== "boolean" && typeof schema.const !== "boolean") return null;
    const meant = typeof value === "string" ? MEANS[value.toLowerCase()] : undefined;
    if (meant === undefined) return null;
    return {
      message: `"${value}" is read as a text here`,
      why: "yes, no, on and off mean different things to different programs, so only true and false are taken",
      fix: `write ${meant}`,
      replacement: String(meant),
    };
  },
};
