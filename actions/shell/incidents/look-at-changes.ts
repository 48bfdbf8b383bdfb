import type { Revert } from "../../core/execution/incidents/incident.ts";
import type { Trigger } from "../../core/execution/incidents/trigger.ts";
import { unapprovedChange } from "../../core/execution/unapproved/change-trigger.ts";
import { counted } from "../../core/report/text/numbers.ts";
import { Unfetched } from "../gate/scratch.ts";
import { GitError } from "../git.ts";
import { GitHubError, reasonOf } from "../github/failure.ts";
import type { Operation } from "../operate/operation.ts";

/** What a look at the default branch has found. */
export interface LookedAt {
  triggers: Trigger[];
  /** By cause: what takes the change back. */
  reverts: Map<string, Revert>;
  /** Up to which commit all is looked at. */
  checked: string | null;
}

/**
 * Looks at what has reached the default branch since the last look, and prepares to take back what nobody approved. The first
 * look only notes where the branch stands: what was there before going live needed nobody's yes. Incidents do not wait for
 * this: where GitHub does not answer, the next run looks again.
 */
export async function lookAtChanges(operation: Operation, checked: string | null): Promise<LookedAt> {
  const { commit, catalog, now, context } = operation;
  const found: LookedAt = { triggers: [], reverts: new Map(), checked };
  if (checked === null || checked === commit) return { ...found, checked: commit };
  // What judges approvals is large, and most runs find that nothing has moved.
  const [{ unprovenIn }, { landedChanges }, { prepareRevert }] = await Promise.all([
    import("../../core/execution/unapproved/proof.ts"),
    import("./landed-changes.ts"),
    import("./prepare-revert.ts"),
  ]);
  try {
    const landed = await landedChanges(operation, checked);
    for (const change of landed.changes) {
      const unproven = unprovenIn(change);
      const trigger = unproven === null ? null : unapprovedChange(change, unproven, catalog, now);
      if (trigger === null) continue;
      found.triggers.push(trigger);
      found.reverts.set(trigger.origin.cause, await prepareRevert(operation, change));
    }
    if (landed.left > 0) {
      await context.summarise(
        `## Changes\n\nThe default branch has moved a lot: ${counted(landed.left, "move")} of it ${landed.left === 1 ? "is" : "are"} held against the approvals by the next run.`,
      );
    }
    return { ...found, checked: landed.checked };
  } catch (error) {
    if (!isOfNetwork(error)) throw error;
    const why = error instanceof GitHubError ? reasonOf(error) : "git could not fetch the commits";
    context.annotate(
      "warning",
      "Changes were not looked at",
      `What has reached the default branch could not be held against its approvals: ${why}. The next run tries again.`,
    );
    return { triggers: [], reverts: new Map(), checked };
  }
}

function isOfNetwork(error: unknown): boolean {
  if (error instanceof GitHubError) return error.uncertain || error.status === 403 || error.status === 429;
  return error instanceof Unfetched || (error instanceof GitError && /fetch|push/.test(error.args.join(" ")));
}
