import { decideApproval } from "../approval/decide.ts";
import type { Account, PullRequest } from "../approval/pull-request.ts";
import type { Verdict } from "../approval/verdict.ts";

/** A pull request through which a change came. */
export interface LandedPull {
  number: number;
  /** All that the gate decides by, as it stood when it went in; roles are those of now, since GitHub keeps no others. */
  facts: PullRequest;
  /** Those of the change's paths at which git's merge of it has another file than the default branch has. */
  differing: ReadonlySet<string>;
}

/** One move of the default branch: a merge, or a push, however many commits it brought. */
export interface LandedChange {
  before: string;
  after: string;
  /** By GitHub's own record, in milliseconds. */
  at: number;
  by: Account | null;
  /** What differs, the scoreboard's folder left out. */
  paths: readonly string[];
  /** Those that went in with it. */
  pulls: readonly LandedPull[];
}

/** What of a change has no proof. */
export interface Unproven {
  /** At least one. */
  paths: string[];
  /** In the gate's own words, where there is a pull request. */
  why: string;
}

/**
 * What of a change nobody is known to have approved as the gate asks for it. The gate itself decides, with what GitHub keeps
 * of its pull requests and the catalog as it stood before: so where it asks for two people, two have to have said yes, to
 * exactly the files that are there now. Statuses prove nothing: whoever can write can post one (SEC-18). Null where all is
 * proven.
 */
export function unprovenIn({ paths, pulls }: Pick<LandedChange, "paths" | "pulls">): Unproven | null {
  const judged = pulls.map((pull) => ({ ...pull, verdict: decideApproval(pull.facts) }));
  const open = paths.filter(
    (path) => !judged.some((pull) => !pull.differing.has(path) && isOpen(path, pull.verdict)),
  );
  if (open.length === 0) return null;
  const closed = judged.find(({ verdict }) => verdict.state !== "success");
  const [first] = judged;
  if (first === undefined) return { paths: open, why: "it came by no pull request" };
  return {
    paths: open,
    why:
      closed === undefined
        ? `#${first.number} was approved, and these files are not as it had them`
        : `#${closed.number}: ${closed.verdict.status}`,
  };
}

/** Whether the gate was open for a path, by all who are asked for it: a place that names no file is one for every file. */
function isOpen(path: string, { state, obstacles, seats }: Verdict): boolean {
  if (state === "success") return true;
  const concerned = seats.filter(({ asks }) =>
    asks.some(({ files }) => files.length === 0 || files.includes(path)),
  );
  const isAsked = concerned.some(({ person }) => person !== null);
  return obstacles.length === 0 && isAsked && concerned.every((seat) => seat.state === "approved");
}
