import { OUR_LABEL } from "../../core/report/issue/plan.ts";
import { isOurBot } from "../github/account.ts";
import type { GitHub } from "../github/github.ts";
import type { Issue } from "../github/issues.ts";

/**
 * The issues of ours with a marker, the oldest first; more than one only where two runs raced. They are listed by their
 * label, which is one call for a hundred, and never searched for: a search lags behind.
 */
export async function findIssues({ issues }: Pick<GitHub, "issues">, marker: string): Promise<Issue[]> {
  return withMarker(await issues.list({ label: OUR_LABEL }), marker);
}

/** The issue of ours with a marker; null where there is none. */
export async function findIssue(github: Pick<GitHub, "issues">, marker: string): Promise<Issue | null> {
  return (await findIssues(github, marker))[0] ?? null;
}

/** Those of a list that our bot opened and whose first line is the marker, the oldest first. */
export function withMarker(list: readonly Issue[], marker: string): Issue[] {
  return list
    .filter(({ by, body }) => isOurBot(by) && (body.split(/\r?\n/, 1)[0] ?? "").trim() === marker)
    .toSorted((a, b) => a.number - b.number);
}
