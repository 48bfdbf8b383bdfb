import type { Finding } from "../../finding.ts";
import { checkCatalog, type Looked, waitingRuleIds } from "../check.ts";
import type { LoadedCatalog } from "../load.ts";
import type { RuleContext } from "../rules/rule.ts";
import type { CatalogChange } from "./change.ts";
import { compareCatalogs } from "./compare.ts";
import type { FileChange } from "./file-change.ts";
import { type SplitFindings, splitFindings } from "./introduced.ts";

/** What a change of the catalog means, and what is wrong with it. */
export interface JudgedChange {
  changes: CatalogChange[];
  introduced: Finding[];
  standing: Finding[];
  mended: Finding[];
}

/**
 * Judges a change: what it means in words, and which problems it brings. Rules that compare with the default branch are
 * asked too. Pure.
 *
 * @param before the default branch's catalog. @param after the catalog as the merge would make it.
 * @param files all files that are different, of the whole repository.
 * @param known the day on which both are judged, and what came back: so that time alone introduces nothing.
 * @param others of how many files that the change leaves alone the lines are looked up; default: of all.
 */
export function judgeChange(
  before: LoadedCatalog,
  after: LoadedCatalog,
  files: readonly FileChange[],
  known: Omit<RuleContext, "against" | "beside">,
  others?: number,
): JudgedChange {
  const split = (looked: Looked | undefined): SplitFindings =>
    splitFindings({
      before: checkCatalog(before, { ...known, beside: after.catalog }, looked),
      after: checkCatalog(after, { ...known, against: before.catalog, beside: before.catalog }, looked),
      files,
      unasked: new Set(waitingRuleIds(before)),
    });
  return {
    changes: compareCatalogs(before.catalog, after.catalog, files),
    ...(others === undefined ? split(undefined) : splitInSight(split, files, others)),
  };
}

/** A change of one file can bring problems into others, and each of those is wanted with its line. */
function splitInSight(
  split: (looked: Looked) => SplitFindings,
  files: readonly FileChange[],
  others: number,
): SplitFindings {
  const changed = new Set(files.flatMap(({ file, was }) => (was === null ? [file] : [file, was])));
  const found = split({ files: changed, others });
  const elsewhere = found.introduced.map(({ file }) => file).filter((file) => !changed.has(file));
  return elsewhere.length === 0 ? found : split({ files: new Set([...changed, ...elsewhere]), others });
}
