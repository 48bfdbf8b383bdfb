import { APPROVAL_CONTEXT, VALIDATE_CONTEXT } from "../../core/report/gate/contexts.ts";
import type { Stage } from "./stage.ts";

/** Protects the default branch as the README asks a new owner to: nothing gets in without Opsbook's two statuses. */
export async function protect({ as }: Stage): Promise<void> {
  const contexts = [VALIDATE_CONTEXT, APPROVAL_CONTEXT];
  await as("owner").write("POST /repos/{owner}/{repo}/rulesets", {
    name: "Opsbook",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [
      { type: "deletion" },
      { type: "non_fast_forward" },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: contexts.map((context) => ({ context })),
        },
      },
    ],
  });
}
