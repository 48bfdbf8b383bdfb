import type { Catalog } from "../../catalog/catalog.ts";
import type { CatalogChange } from "../../catalog/changes/change.ts";
import { isOwnMerge } from "./makers.ts";
import type {
  Account,
  ChangedFile,
  Comment,
  Commit,
  Head,
  Known,
  PullRequest,
  Review,
} from "./pull-request.ts";
import type { Obstacle } from "./verdict.ts";

/** The pull request where everything that decides is known. */
export interface KnownPull {
  author: Account;
  basedSince: number | null;
  current: Catalog;
  proposed: Catalog;
  changes: readonly CatalogChange[];
  files: readonly ChangedFile[];
  changedOnBase: readonly string[];
  heads: readonly Head[];
  commits: readonly Commit[];
  reviews: readonly Review[];
  comments: readonly Comment[];
}

const PARTS = {
  basedSince: "for which branch this was meant before",
  catalog: "who approves, by the default branch's catalog",
  proposed: "what the catalog would be after the merge",
  changes: "what the change means for the business",
  files: "which files are changed",
  changedOnBase: "whether the default branch has changed these files meanwhile",
  heads: "who pushed what and when",
  commits: "which commits are in it",
  reviews: "what the reviews say",
  comments: "what the comments say",
} as const satisfies Partial<Record<keyof PullRequest, string>>;

/** Everything known, or every reason for which it is not: one unknown keeps the gate closed. */
export function knownPull(
  pull: PullRequest,
): { pull: KnownPull; obstacles: [] } | { pull: null; obstacles: Obstacle[] } {
  const gaps: Gap[] = [];
  const take = <T>(part: keyof typeof PARTS, answer: Known<T>): T | null => {
    if (answer.known) return answer.value;
    gaps.push({ what: PARTS[part], why: answer.why, remedy: answer.remedy ?? null });
    return null;
  };
  const basedSince = take("basedSince", pull.basedSince);
  const current = take("catalog", pull.catalog);
  const proposed = take("proposed", pull.proposed);
  const changes = take("changes", pull.changes);
  const files = take("files", pull.files);
  const changedOnBase = take("changedOnBase", pull.changedOnBase);
  const heads = take("heads", pull.heads);
  const commits = take("commits", pull.commits);
  const reviews = take("reviews", pull.reviews);
  const comments = take("comments", pull.comments);
  const obstacles = gapObstacles(gaps);
  if (pull.author === null) obstacles.push({ what: "GitHub does not say who opened this", todo: ANEW });
  if (heads !== null) obstacles.push(...headObstacles(pull.head, heads));
  if (commits !== null && !commits.some(({ sha }) => sha === pull.head)) {
    obstacles.push({ what: "the newest commit is not among the commits that are known", todo: AGAIN });
  }
  const isKnown = current && proposed && changes && files && changedOnBase && heads && commits && reviews;
  if (obstacles.length > 0 || !isKnown || comments === null || pull.author === null) {
    return { pull: null, obstacles };
  }
  const { author } = pull;
  const found = { author, basedSince, current, proposed, changes, files, changedOnBase, heads, commits };
  return { pull: { ...found, reviews, comments }, obstacles: [] };
}

const AGAIN = "write `/check` in a comment to try again";
const ANEW = "open the change again from an account that exists";

interface Gap {
  what: string;
  why: string;
  remedy: string | null;
}

/** One obstacle for each reason: git failing once leaves many things unknown, and one of them says enough. */
function gapObstacles(gaps: readonly Gap[]): Obstacle[] {
  return [...Map.groupBy(gaps, ({ why }) => why).values()].map(([first, ...others]) => {
    const { what, why, remedy } = first as Gap;
    if (remedy !== null) return { what: why, todo: remedy };
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    return { what: `it is not known ${what}${more}: ${why}`, todo: AGAIN };
  });
}

function headObstacles(head: string, heads: readonly Head[]): Obstacle[] {
  if (heads.at(-1)?.sha !== head) {
    return [{ what: "GitHub's record of pushes does not end with the newest commit", todo: AGAIN }];
  }
  const unknown = heads.find(
    ({ by }, index) => by === null && !isOwnMerge(heads[index] as Head, heads[index - 1]),
  );
  if (unknown === undefined) return [];
  const what = `GitHub does not say who pushed ${unknown.sha.slice(0, 7)}`;
  return [{ what, todo: `${AGAIN}, or open the change again from a new branch` }];
}
