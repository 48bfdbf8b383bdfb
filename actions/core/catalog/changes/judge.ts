import type { Finding } from "../../finding.ts";
import { checkCatalog, waitingRuleIds } from "../check.ts";
import type { LoadedCatalog } from "../load.ts";
import type { CatalogChange } from "./change.ts";
import { compareCatalogs } from "./compare.ts";
import type { FileChange } from "./file-change.ts";
import { splitFindings } from "./introduced.ts";

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
 * @param today the day on which both are judged, so that time alone introduces nothing.
 */
export function judgeChange(
  before: LoadedCatalog,
  after: LoadedCatalog,
  files: readonly FileChange[],
  today: string,
): JudgedChange {
  const found = checkCatalog(after, { today, against: before.catalog });
  const split = splitFindings({
    before: checkCatalog(before, { today }),
    after: found,
    files,
    unasked: new Set(waitingRuleIds(before)),
  });
  return { changes: compareCatalogs(before.catalog, after.catalog, files), ...split };
}
