import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { commentBehind } from "../places.ts";
import type { ParsedFile } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";
import { usesIn } from "../uses.ts";

/** A tag can be moved to other code by whoever owns it; a hash cannot (SEC-3). */
export const pinnedByHash: WorkflowRule = {
  id: "pinned-by-hash",
  requirement: "SEC-3",
  description: "A foreign action is named by a full commit hash, with its version in a comment behind it.",
  check: (repository) =>
    usesIn(repository).flatMap(({ document, path, uses }) =>
      uses.startsWith("./") || uses.startsWith("$/") ? [] : inUses(document, path, uses),
    ),
};

function inUses(document: ParsedFile, path: readonly (string | number)[], uses: string): RuleFinding[] {
  const at = (message: string, fix: string): RuleFinding[] => [
    {
      file: document.file,
      place: { path },
      message,
      why: "the code behind a name can be changed by others at any time, and it runs with this job's powers",
      fix,
    },
  ];
  const version = uses.split("@")[1] ?? "";
  if (!/^[0-9a-f]{40}$/.test(version)) {
    return at(`${uses} is not named by a commit`, "write the 40 characters of the commit behind the @");
  }
  return /^v?\d+(\.\d+)*\b/.test(commentBehind(document, path))
    ? []
    : at(`nothing says which version ${uses} is`, "write the version behind it, as in `# v6.0.0`");
}
