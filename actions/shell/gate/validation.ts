import { judgeChange } from "../../core/catalog/changes/judge.ts";
import { todayOf } from "../../core/catalog/today.ts";
import { type Known, known } from "../../core/execution/approval/pull-request.ts";
import { blobLinks } from "../../core/report/gate/links.ts";
import type { Validation } from "../../core/report/gate/validation.ts";
import type { LineSpan } from "../../core/report/gate/validation-suggestions.ts";
import { isEmbedded } from "../embedded-github.ts";
import type { PullSummary } from "../github/pulls.ts";
import { recurringAt } from "../recurring.ts";
import { gatherBacktest } from "./backtest.ts";
import { attempt, type Change, gatherChange } from "./change.ts";
import { shownLines } from "./changed-files.ts";
import { type Gate, ROOT } from "./gate.ts";

/** The comment lists no more standing problems than so many files have. */
const STANDING_IN_LINE = 30;

/** Everything that is said about a change of the catalog; unknown where git or GitHub does not show it. */
export function gatherValidation(gate: Gate, pull: PullSummary): Promise<Known<Validation>> {
  return attempt(async () => {
    const found = await gatherChange(gate, pull);
    if (!found.known) return found;
    const change = found.value;
    const { serverUrl, owner, repo, now } = gate.context;
    const { current, proposed, merge, files } = change;
    const after = proposed?.catalog ?? current;
    const today = todayOf(current.catalog, now());
    const recurring = await recurringAt(gate.scratch.git, gate.tip);
    // With a conflict there is nothing to judge: the default branch is held against itself.
    const context = { today, recurring, rehearsal: isEmbedded(gate.context.apiUrl) };
    const judged = judgeChange(current, after, proposed?.files ?? [], context, STANDING_IN_LINE);
    return known({
      judged,
      backtest: await gatherBacktest(gate, change, judged),
      conflicts: "conflicts" in merge ? merge.conflicts : [],
      outside: files.filter(({ file }) => !file.startsWith(`${ROOT}/`)).length,
      titles: new Map(
        [...current.catalog.workflows, ...after.catalog.workflows].map(({ value }) => [
          value.metadata.name,
          value.metadata.title,
        ]),
      ),
      texts: after.files,
      shown: await linesInView(gate, pull, change),
      link: blobLinks(`${serverUrl}/${owner}/${repo}`, pull.head),
    });
  });
}

/** A file that the default branch has changed as well has other lines after the merge than GitHub shows: none of it. */
async function linesInView(
  { scratch }: Gate,
  pull: PullSummary,
  { files, changedOnBase, mergeBase }: Change,
): Promise<Map<string, LineSpan[]>> {
  const moved = new Set(changedOnBase);
  const wanted = files.filter(
    ({ file, status }) => status !== "removed" && !moved.has(file) && file.startsWith(`${ROOT}/`),
  );
  return shownLines(
    scratch.git,
    mergeBase,
    pull.head,
    wanted.map(({ file }) => file),
  );
}
