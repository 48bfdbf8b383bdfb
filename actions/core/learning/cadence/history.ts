import { parseCommand } from "../../execution/approval/command.ts";
import {
  type Account,
  type Comment,
  isSameAccount,
  type Review,
} from "../../execution/approval/pull-request.ts";
import { readApprovalStatus } from "../../report/gate/approval-status.ts";
import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";

/** A status that the gate's own token posted on the commit that went in. Times are in milliseconds since 1970. */
export interface GateStatus {
  state: string;
  description: string;
  at: number;
}

/** A pull request that went in, with all that GitHub keeps about who approved it. */
export interface JudgedPull {
  number: number;
  author: Account | null;
  /** The commit that went in. */
  head: string;
  mergedAt: number;
  mergedBy: Account | null;
  reviews: readonly Omit<Review, "was">[];
  comments: readonly Comment[];
  /** What the gate said of who has approved, in whatever order. */
  gate: readonly GateStatus[];
}

/**
 * The approvals and overrides of pull requests, as far as GitHub's own records prove them. Their ids are made of GitHub's,
 * so that reading the same again adds nothing. Pure.
 *
 * @param gateSince the first instant at which the gate is known to have judged anything: what went in before could not ask
 *   it. Null where it never did.
 */
export function historyRecords(pulls: readonly JudgedPull[], gateSince: number | null): EventRecord[] {
  return pulls.flatMap((pull) => [...approvals(pull), ...overrides(pull, gateSince)]);
}

/** The earliest instant at which the gate judged one of these; null where it judged none. */
export function firstJudged(pulls: readonly JudgedPull[]): number | null {
  const times = pulls.flatMap(({ gate }) => gate.map(({ at }) => at));
  return times.length === 0 ? null : Math.min(...times);
}

interface Yes {
  id: string;
  by: Account;
  at: number;
  how: "review" | "comment";
}

/** Every yes to exactly the commit that went in, by a person who did not make it. */
function approvals(pull: JudgedPull): EventRecord[] {
  const { number, head, author, mergedAt } = pull;
  return [...inReviews(pull), ...inComments(pull)]
    .filter(({ by, at }) => !by.bot && !isSameAccount(by.login, author?.login ?? null) && at <= mergedAt)
    .map(({ id, by, at, how }) =>
      ownRecord({
        type: "approval.given",
        id: `approval:${id}`,
        subject: `pull:${number}`,
        time: at,
        actor: "human",
        data: { pull: number, head, by: by.login, how },
      }),
    );
}

function inReviews({ reviews, head }: JudgedPull): Yes[] {
  return reviews
    .filter(({ state, commit }) => state === "approved" && commit === head)
    .map(({ id, by, at }) => ({ id: `review-${id}`, by, at, how: "review" }));
}

/** A comment that names the commit, or a bare yes from after the gate had first judged it; an edited one proves nothing. */
function inComments({ comments, head, gate }: JudgedPull): Yes[] {
  const shown = gate.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...gate.map(({ at }) => at));
  return comments.flatMap(({ id, by, body, created, updated }): Yes[] => {
    const command = parseCommand(body);
    if (command?.kind !== "approve" || updated !== created) return [];
    const isMeant = command.hash === null ? created > shown : head.startsWith(command.hash);
    return isMeant ? [{ id: `comment-${id}`, by, at: created, how: "comment" }] : [];
  });
}

/** A person went past the gate, or it let them: in set-up mode, by escalation, or by merging without its yes. */
function overrides(pull: JudgedPull, gateSince: number | null): EventRecord[] {
  const { number, head, author, mergedAt, mergedBy } = pull;
  const last = pull.gate.filter(({ at }) => at <= mergedAt).toSorted((a, b) => b.at - a.at)[0];
  const record = (kind: string, by: string, reason: string): EventRecord =>
    ownRecord({
      type: "override.made",
      id: `override:${kind}-${number}`,
      subject: `pull:${number}`,
      time: mergedAt,
      actor: "human",
      data: { kind, pull: number, head, by, reason },
    });
  if (last?.state === "success") {
    const read = readApprovalStatus(last.description);
    if (read === null) return [];
    return [record(read.kind, read.by ?? author?.login ?? "ghost", last.description)];
  }
  if (gateSince === null || mergedAt < gateSince) return [];
  const reason = last === undefined ? "Merged before the gate had judged it" : last.description;
  return [record("merged-unapproved", mergedBy?.login ?? "ghost", reason)];
}
