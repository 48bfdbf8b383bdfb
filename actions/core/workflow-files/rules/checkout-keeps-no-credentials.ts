import { asMap, type Plain } from "../plain.ts";
import type { WorkflowRule } from "../rule.ts";
import { usesIn } from "../uses.ts";

/** Else the token lies in `.git/config`, where every later step and every uploaded folder has it (SEC-21). */
export const checkoutKeepsNoCredentials: WorkflowRule = {
  id: "checkout-keeps-no-credentials",
  requirement: "SEC-21",
  description: "actions/checkout is called with `persist-credentials: false`.",
  check: (repository) =>
    usesIn(repository).flatMap(({ document, path, uses, with: inputs }) => {
      if (!uses.startsWith("actions/checkout@")) return [];
      const kept = asMap(inputs as Plain | undefined)["persist-credentials"];
      if (kept === false || kept === "false") return [];
      return [
        {
          file: document.file,
          place: { path },
          message: "this checkout leaves its token behind",
          why: "every later step could push with it",
          fix: "add `with: {persist-credentials: false}`",
        },
      ];
    }),
};
