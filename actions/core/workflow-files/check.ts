import { linesOf } from "../catalog/parse/lines.ts";
import { narrow } from "../catalog/parse/part.ts";
import { positionsOf } from "../catalog/parse/positions.ts";
import type { Place } from "../catalog/rules/rule.ts";
import { type Finding, type Range, sortFindings } from "../finding.ts";
import { type Declarations, declarations as ownDeclarations } from "./declarations.ts";
import { readWorkflowRepository } from "./repository.ts";
import { workflowRules } from "./rules/index.ts";

const NOWHERE: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Everything that is wrong with a repository's workflow files, action files and CODEOWNERS, in the order in which it is
 * shown. Pure.
 *
 * @param files repository path to text; others than those that `isWorkflowFile` names are passed over.
 * @param declarations what each job may do; default: this repository's own table.
 */
export function checkWorkflowFiles(
  files: ReadonlyMap<string, string>,
  declarations: Declarations = ownDeclarations,
): Finding[] {
  const { repository, findings } = readWorkflowRepository(files);
  const found = workflowRules.flatMap((rule) =>
    rule.check(repository, declarations).map(({ file, place, ...words }) => ({
      code: rule.id,
      severity: "error" as const,
      file,
      range: locate(files.get(file), place),
      ...words,
    })),
  );
  return sortFindings([...findings, ...found]);
}

function locate(text: string | undefined, place: Place): Range {
  if ("range" in place) return place.range;
  if (text === undefined) return NOWHERE;
  const span = positionsOf(text).spanOf(place.path, place.at);
  return linesOf(text).range(...(place.part === undefined ? span : narrow(text, span, place.part)));
}
