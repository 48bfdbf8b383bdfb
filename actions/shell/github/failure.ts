/** A call of GitHub's API that did not give what was asked for. Octokit's own errors stop here. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  /** The HTTP status; 500 and above also stand for an answer that never came, or came broken. */
  readonly status: number;
  /** The route, as GitHub's documentation writes it. */
  readonly route: string;
  /** GitHub's own words. */
  readonly said: string;
  constructor(route: string, status: number, message: string, cause?: unknown) {
    super(`${route} answered ${status}: ${message}`, { cause });
    this.route = route;
    this.said = message;
    this.status = status;
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
