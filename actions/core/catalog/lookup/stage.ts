import type { Workflow } from "../generated/types.ts";

/** True from `controlled` on. A paused workflow keeps the duties of `controlled`: it is still in the business's hands. */
export function isControlled(stage: Workflow["spec"]["stage"]): boolean {
  return stage !== "baseline";
}
