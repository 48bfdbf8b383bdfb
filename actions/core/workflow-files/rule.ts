import type { RuleFinding } from "../catalog/rules/rule.ts";
import type { Declarations } from "./declarations.ts";
import type { WorkflowRepository } from "./repository.ts";

/** One rule over workflow and action files; the file is named after its id, and `rules/index.ts` registers it. */
export interface WorkflowRule {
  id: string;
  /** The requirement that it proves: SEC-1, REL-3; null for a rule that other rules stand on. */
  requirement: string | null;
  /** What the rule asks for, in one sentence. */
  description: string;
  check: (repository: WorkflowRepository, declarations: Declarations) => RuleFinding[];
}
