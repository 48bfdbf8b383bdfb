import { notFound } from "../http/refusal.ts";
import type { CommentState, IssueState, LabelState, PullState, ReviewState } from "./conversation.ts";
import type { RepositoryState } from "./model.ts";

/** An issue, or a pull request as an issue. Throws a 404 refusal. */
export function issueOf(repo: RepositoryState, number: number | bigint): IssueState {
  return demand(repo.issues.find((issue) => issue.number === Number(number)));
}

export function pullOf(repo: RepositoryState, number: number | bigint): PullState {
  return demand(repo.pulls.find((pull) => pull.number === Number(number)));
}

/** The pull request of an issue's number, or null where it is an issue only. */
export function pullOfIssue(repo: RepositoryState, number: number | bigint): PullState | null {
  return repo.pulls.find((pull) => pull.number === Number(number)) ?? null;
}

export function commentOf(repo: RepositoryState, id: number | bigint): CommentState {
  return demand(repo.comments.find((comment) => comment.id === Number(id)));
}

export function reviewOf(repo: RepositoryState, pull: number | bigint, id: number | bigint): ReviewState {
  return demand(repo.reviews.find((review) => review.id === Number(id) && review.pull === Number(pull)));
}

/** A label by name, in any case of letters. */
export function findLabel(repo: RepositoryState, name: string): LabelState | null {
  const lower = name.toLowerCase();
  return repo.labels.find((label) => label.name.toLowerCase() === lower) ?? null;
}

export function labelOf(repo: RepositoryState, name: string): LabelState {
  return demand(findLabel(repo, name) ?? undefined);
}

function demand<T>(found: T | undefined): T {
  if (found === undefined) throw notFound();
  return found;
}
