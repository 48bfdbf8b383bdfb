import { OverBudget } from "./wire.ts";

/** GitHub answers no more calls for now. */
export interface UsedUp {
  /** From when on it answers again, in milliseconds; null where GitHub does not say. */
  until: number | null;
}

/** A call of GitHub's API that did not give what was asked for. Octokit's own errors stop here. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  /** The HTTP status; 500 and above also stand for an answer that never came, or came broken. */
  readonly status: number;
  /** The route, as GitHub's documentation writes it. */
  readonly route: string;
  /** GitHub's own words. */
  readonly said: string;
  /** Set where the limit of calls is used up. */
  readonly usedUp: UsedUp | null;
  constructor(route: string, status: number, message: string, cause?: unknown, usedUp: UsedUp | null = null) {
    super(`${route} answered ${status}: ${message}`, { cause });
    this.route = route;
    this.said = message;
    this.status = status;
    this.usedUp = usedUp;
  }
  /** True where a write may have happened all the same: read back before repeating it (REL-9). */
  get uncertain(): boolean {
    return this.status >= 500;
  }
}

/** True for a GitHubError with this status. */
export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof GitHubError && error.status === status;
}

/** A failure as one short sentence that can stand in a status: no stack, no link. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof GitHubError)) return "this run of Opsbook failed; its log says why";
  if (error.status === 403 || error.status === 429) return "GitHub refused to answer (rate limit or rights)";
  return error.uncertain ? "GitHub did not answer" : `GitHub answered ${error.status}`;
}

/** That no more calls of GitHub's API are answered, or none are left to this run, for people; null for any other failure. */
export function usedUpWords(error: unknown): string | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one instanceof OverBudget) return `Stopped: ${one.message}. ${CATCHES_UP}`;
    if (!(one instanceof GitHubError) || one.usedUp === null) continue;
    const { until } = one.usedUp;
    const when = until === null ? "" : ` until ${new Date(until).toISOString().slice(11, 16)} UTC`;
    return `GitHub answers no more calls for this repository${when}: its limit of API calls is used up. ${CATCHES_UP}`;
  }
  return null;
}

const CATCHES_UP =
  "Nothing is lost: the next run catches up on what is left. There is nothing to mend; if this comes often, let the workflows start less often.";
