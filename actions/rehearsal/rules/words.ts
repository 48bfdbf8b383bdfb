import { conflict, Refusal, unprocessable } from "../http/refusal.ts";
import type { Violation } from "./judge.ts";

/** Rules are named together, and rulesets before protections, which is how GitHub answers where both hold. */
function sentences(violations: readonly Violation[]): { ruleset: boolean; list: string[] } {
  const ruleset = violations.some(({ origin }) => origin === "ruleset");
  return { ruleset, list: [...new Set(violations.map(({ message }) => message))] };
}

function message(violations: readonly Violation[], before = ""): string {
  const { ruleset, list } = sentences(violations);
  return ruleset
    ? `Repository rule violations found\n\n${list.join("\n")}\n\n`
    : `${before}${list.join(" ")}`;
}

/** The refusal of a change of a ref by the API. */
export const refRefusal = (violations: readonly Violation[]): Refusal => unprocessable(message(violations));

/** The refusal of a commit to a branch by the contents API. */
export const fileRefusal = (violations: readonly Violation[]): Refusal =>
  conflict(message(violations, "Could not change file: "));

/** The refusal of a merge. */
export const mergeRefusal = (violations: readonly Violation[]): Refusal =>
  new Refusal(405, message(violations));

export interface PushRefusal {
  /** In brackets beside the ref. */
  reason: string;
  /** After `remote: `. */
  lines: string[];
}

/** The refusal of a push, as git prints it. */
export function pushRefusal(ref: string, rulesPage: string, violations: readonly Violation[]): PushRefusal {
  const { ruleset, list } = sentences(violations);
  if (!ruleset) {
    return {
      reason: "protected branch hook declined",
      lines: [
        `error: GH006: Protected branch update failed for ${ref}.`,
        ...list.map((line) => `error: ${line}`),
      ],
    };
  }
  return {
    reason: "push declined due to repository rule violations",
    lines: [
      `error: GH013: Repository rule violations found for ${ref}.`,
      `Review all repository rules at ${rulesPage}`,
      "",
      ...list.flatMap((line) => [`- ${line}`, ""]),
    ],
  };
}
