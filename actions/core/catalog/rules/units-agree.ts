import type { Catalog } from "../catalog.ts";
import type { Comparison, Unit } from "../grammar/comparison.ts";
import { parseGoal } from "../grammar/goal.ts";
import { SIGNALS, type ThresholdCondition } from "../grammar/threshold.ts";
import { measureNamed, measuresOf, UNIT_OF_KIND, type WrittenMeasure } from "../lookup/measures.ts";
import { workflowsByName } from "../lookup/names.ts";
import { conditionOn, thresholdsOf, type WrittenThreshold } from "../lookup/thresholds.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

const UNIT_WORDS: Record<Unit, { name: string; example: string }> = {
  h: { name: "a time", example: "15m, 2h or 3d" },
  ratio: { name: "a share", example: "95%" },
  count: { name: "a plain number", example: "40" },
};

/** A goal, a threshold and a service level speak in the unit of their measure; only times have a median or a p90. */
export const unitsAgree: CatalogRule = {
  id: "units-agree",
  severity: "error",
  description:
    "Goals, thresholds and service levels are in the unit of their measure: a time, a share or a number.",
  check: (catalog) => [...goals(catalog), ...thresholds(catalog), ...serviceLevels(catalog)],
};

function goals(catalog: Catalog): RuleFinding[] {
  return measuresOf(catalog).flatMap((of) => {
    const read = of.measure.goal === undefined ? null : parseGoal(of.measure.goal);
    return read?.ok ? compare(of.workflow.file, [...of.path, "goal"], of, read.goal) : [];
  });
}

function thresholds(catalog: Catalog): RuleFinding[] {
  return thresholdsOf(catalog).flatMap(({ workflow, path, when, clear }) =>
    [
      { key: "when", read: when },
      { key: "clear", read: clear },
    ].flatMap(({ key, read }) => {
      const found = conditionOn(catalog, workflow, read);
      if (found === null) return signals(workflow.file, [...path, key], read);
      const { condition, of } = found;
      const place = [...path, key];
      if (condition.burn) return burn(workflow.file, place, of, condition);
      if (condition.statistic === null || of.kind === "duration") {
        return compare(workflow.file, place, of, condition);
      }
      const offset = condition.text.indexOf(`.${condition.statistic}`);
      return [
        {
          file: workflow.file,
          place: { path: place, part: { offset, length: condition.statistic.length + 1 } },
          message: `${of.name} has no ${condition.statistic}: it is one number a week`,
          why: "an alert on a number that does not exist never fires",
          fix: `write \`${of.name}\` alone`,
          replacement: "",
        },
      ];
    }),
  );
}

/** How the sources are has units of its own. */
function signals(file: string, path: Path, read: WrittenThreshold["clear"]): RuleFinding[] {
  if (!read?.ok) return [];
  const { measure, unit, statistic, burn: burns, text } = read.threshold;
  const wanted = Object.hasOwn(SIGNALS, measure) ? SIGNALS[measure] : undefined;
  if (wanted === undefined || (unit === wanted && statistic === null && !burns)) return [];
  const { name, example } = UNIT_WORDS[wanted];
  return [
    {
      file,
      place: { path },
      message: `"${text}" does not fit: ${measure} is ${name}`,
      why: "the two cannot be compared, so it would never fire",
      fix: `write ${name} after it, such as \`${measure} > ${example.split(" ")[0]?.replace(",", "")}\``,
    },
  ];
}

/** A burn rate is a plain number, and only a share has an error budget. */
function burn(file: string, path: Path, of: WrittenMeasure, condition: ThresholdCondition): RuleFinding[] {
  if (UNIT_OF_KIND[of.kind] === "ratio") return compare(file, path, of, condition, "count");
  return [
    {
      file,
      place: { path, part: { offset: condition.text.indexOf(".burn"), length: ".burn".length } },
      message: `${of.name} has no burn rate: it is no share`,
      why: "an alert on a number that does not exist never fires",
      fix: "name a measure that is a share, such as the share of promises kept",
    },
  ];
}

function serviceLevels(catalog: Catalog): RuleFinding[] {
  return catalog.services.flatMap(({ file, value: { spec } }) => {
    const workflow = workflowsByName(catalog).get(spec.workflow);
    if (workflow === undefined) return [];
    return (spec.sla ?? []).flatMap(({ measure, objective }, index) => {
      const of = measureNamed(catalog, workflow, measure);
      const read = parseGoal(objective);
      return of !== undefined && read.ok
        ? compare(file, ["spec", "sla", index, "objective"], of, read.goal)
        : [];
    });
  });
}

function compare(
  file: string,
  path: Path,
  of: WrittenMeasure,
  { op, unit, text }: Comparison & { text: string },
  wanted: Unit = UNIT_OF_KIND[of.kind],
): RuleFinding[] {
  if (unit === wanted) return [];
  const offset = text.indexOf(op) + op.length;
  const written = text.slice(offset).trim();
  return [
    {
      file,
      place: { path, part: { offset: text.indexOf(written, offset), length: written.length } },
      message: `"${written}" is ${UNIT_WORDS[unit].name}, and ${of.name} is ${UNIT_WORDS[wanted].name}`,
      why: "the two cannot be compared, so it would be neither met nor missed",
      fix: `write ${UNIT_WORDS[wanted].name}, such as ${UNIT_WORDS[wanted].example}`,
    },
  ];
}
