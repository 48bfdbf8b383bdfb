import type { Effect } from "../core/effect.ts";
import type { Known } from "../core/execution/approval/pull-request.ts";
import { gateMarker, renderGateComment } from "../core/report/gate/comment.ts";
import { VALIDATE_CONTEXT } from "../core/report/gate/contexts.ts";
import { type Validation, validationForms } from "../core/report/gate/validation.ts";
import { cutLine } from "../core/report/text/cut.ts";
import { neutralise, plainText } from "../core/report/text/neutralise.ts";

/** Not the status's name: a rule that requires that one would wait for both. */
const CHECK_NAME = "Opsbook findings";

export interface ValidationGathered {
  pull: number;
  head: string;
  /** Where the pull request is looked at. */
  link: string;
  validation: Known<Validation>;
  /** The other half of the comment, which is not ours. */
  approval: string | null;
}

export interface ValidationDecided {
  effects: Effect[];
  /** Markdown for the run's own page. */
  summary: string;
}

/** Everything that becomes true about a pull request by its validation. Pure. */
export function decideValidation({
  pull,
  head,
  link,
  validation,
  approval,
}: ValidationGathered): ValidationDecided {
  const status = { kind: "set-status", sha: head, context: VALIDATE_CONTEXT, link } as const;
  const comment = (half: string): Effect => ({
    kind: "ensure-comment",
    issue: pull,
    marker: gateMarker(String(pull)),
    body: renderGateComment({ key: String(pull), validation: half, approval }),
  });
  if (!validation.known) {
    const half = `**Not checked yet**, because ${neutralise(validation.why)}. Write \`/check\` in a comment to try again.`;
    const description = cutLine(plainText(`Waits: ${validation.why}`));
    return { effects: [comment(half), { ...status, state: "pending", description }], summary: half };
  }
  const forms = validationForms(validation.value);
  return {
    effects: [
      comment(forms.comment),
      { kind: "ensure-check-run", sha: head, name: CHECK_NAME, ...forms.check },
      { kind: "ensure-suggestions", pull, sha: head, suggestions: forms.suggestions },
      // Last, so that whoever sees it finds the reasons.
      { ...status, state: forms.state, description: forms.status },
    ],
    summary: forms.jobSummary,
  };
}
