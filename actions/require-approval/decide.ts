import type { Effect } from "../core/effect.ts";
import { decideApproval } from "../core/execution/approval/decide.ts";
import type { PullRequest } from "../core/execution/approval/pull-request.ts";
import type { Verdict } from "../core/execution/approval/verdict.ts";
import { approvalSection } from "../core/report/gate/approval.ts";
import { gateMarker, renderGateComment } from "../core/report/gate/comment.ts";
import { APPROVAL_CONTEXT } from "../core/report/gate/contexts.ts";

const MOVED = "Waits: something changed while this was judged. Write /check in a comment to try again";

export interface ApprovalGathered {
  number: number;
  pull: PullRequest;
  /** The default branch's name. */
  into: string;
  /** Where the pull request is looked at. */
  link: string;
  /** Whose review is asked for already. */
  asked: readonly string[];
  /** The other half of the comment, which is not ours. */
  validation: string | null;
  /** An instant as people of the business read it. */
  clock: (instant: number) => string;
}

export interface ApprovalDecided {
  verdict: Verdict;
  effects: Effect[];
  /** Markdown for the run's own page. */
  summary: string;
}

/** Everything that becomes true about a pull request by who has approved it. Pure. */
export function decideEffects({
  number,
  pull,
  into,
  link,
  asked,
  validation,
  clock,
}: ApprovalGathered): ApprovalDecided {
  const verdict = decideApproval(pull);
  const approval = approvalSection(verdict, pull.head, clock);
  const standing = { pull: number, head: pull.head, into, base: pull.base };
  const status: Effect = {
    kind: "set-status",
    sha: pull.head,
    context: APPROVAL_CONTEXT,
    state: verdict.state,
    description: verdict.status,
    link,
    ...(verdict.state === "success" ? { only: { while: standing, otherwise: MOVED } } : {}),
  };
  const comment: Effect = {
    kind: "ensure-comment",
    issue: number,
    marker: gateMarker(String(number)),
    body: renderGateComment({ key: String(number), validation, approval }),
  };
  const known = new Set(asked.map((login) => login.toLowerCase()));
  const logins = verdict.request.filter((login) => !known.has(login.toLowerCase()));
  const reviewers: Effect = { kind: "request-reviewers", pull: number, logins };
  // A waiting gate closes before it explains: between the two, nobody could merge on an older success.
  const effects = verdict.state === "success" ? [comment, status] : [status, comment];
  return {
    verdict,
    effects: logins.length > 0 ? [...effects, reviewers] : effects,
    summary: approval,
  };
}
