import { listOf, mapOf, type Plain, type PlainMap } from "../parse/workflow-file.ts";

/** GitHub makes no more jobs of one matrix. */
const MOST_JOBS = 256;

/**
 * The combinations of a matrix whose expressions are evaluated: every value of each axis with every other, without
 * what `exclude` names, with what `include` adds (docs.github.com, "Expanding or adding matrix configurations").
 * Throws RangeError beyond 256 of them.
 */
export function combinationsOf(matrix: Plain | undefined): PlainMap[] {
  const { include, exclude, ...axes } = mapOf(matrix);
  const excluded = listOf(exclude).map(mapOf);
  const base = Object.entries(axes)
    .reduce<PlainMap[]>(
      (sofar, [axis, values]) =>
        sofar.flatMap((combination) => listOf(values).map((value) => ({ ...combination, [axis]: value }))),
      Object.keys(axes).length === 0 ? [] : [{}],
    )
    .filter((combination) => !excluded.some((pattern) => agrees(combination, pattern)));
  const combinations = included(base, Object.keys(axes), listOf(include).map(mapOf));
  if (combinations.length > MOST_JOBS) {
    throw new RangeError(`The matrix makes ${combinations.length} jobs; GitHub takes ${MOST_JOBS}.`);
  }
  return combinations;
}

/** An entry of `include` is added to each combination whose own values it leaves alone, else it is one of its own. */
function included(base: PlainMap[], axes: string[], entries: PlainMap[]): PlainMap[] {
  const extra: PlainMap[] = [];
  const widened = base.map((combination) => ({ ...combination }));
  for (const entry of entries) {
    const own = Object.fromEntries(Object.entries(entry).filter(([key]) => axes.includes(key)));
    const fitting = widened.filter((_, index) => agrees(base[index] as PlainMap, own));
    if (fitting.length === 0) extra.push({ ...entry });
    for (const combination of fitting) Object.assign(combination, entry);
  }
  return [...widened, ...extra];
}

function agrees(combination: PlainMap, pattern: PlainMap): boolean {
  return Object.entries(pattern).every(
    ([key, value]) => JSON.stringify(combination[key]) === JSON.stringify(value),
  );
}
