import { isOwnType } from "../../signal/record.ts";
import type { Catalog, Located } from "../catalog.ts";
import type { EmitRule, MappedValue, Source } from "../generated/types.ts";
import { textsOf } from "../lookup/feeds.ts";
import { eventTypesByName, workflowNames } from "../lookup/names.ts";
import { once } from "../lookup/once.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import { unreadOf } from "../lookup/unread.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

const ACTORS: ReadonlySet<string> = new Set(["human", "ai", "system"]);
/** Fields of a record that two suspected duplicates may agree in, beside those of its data. */
const KEY_FIELDS = ["subject", "time", "type"];
/** A case is known by its workflow and subject, so what belongs to one names both. */
const NEEDS_WORKFLOW = /^(case|output)\./u;

/**
 * What a Source emits can enter the ledger: business types only (nobody from outside writes Opsbook's own decisions or
 * approvals), into workflows that exist, by actors that exist, and for cases with their workflow.
 */
export const sourceEmitsValid: CatalogRule = {
  id: "source-emits-valid",
  severity: "error",
  description:
    "A source emits business events only, into known workflows, and names known dependencies and fields.",
  check: (catalog) =>
    catalog.sources.flatMap((source) => [
      ...dependency(catalog, source),
      ...dialect(source),
      ...duplicateKey(catalog, source),
      ...source.value.spec.emit.flatMap((rule, at) =>
        emitted(catalog, source.file, rule, ["spec", "emit", at]),
      ),
    ]),
};

function emitted(catalog: Catalog, file: string, rule: EmitRule, path: Path): RuleFinding[] {
  if (isOwnType(rule.type)) {
    return [
      {
        file,
        place: { path: [...path, "type"] },
        message: `"${rule.type}" is written by Opsbook alone`,
        why: "an export could otherwise forge approvals, incidents or audits",
        fix: "emit a business event, such as case.opened or output.checked",
      },
    ];
  }
  const homeless: RuleFinding[] =
    rule.workflow !== undefined || !NEEDS_WORKFLOW.test(rule.type)
      ? []
      : [
          {
            file,
            place: { path: [...path, "type"] },
            message: `${rule.type} is emitted without a workflow`,
            why: "a case is known by its workflow and its subject; without one it is counted nowhere",
            fix: "add `workflow: <name>`, or `workflow: {column: ...}` where a column decides",
          },
        ];
  return [
    ...homeless,
    ...listed(file, [...path, "workflow"], rule.workflow, workflowNames(catalog), {
      where: "a workflow",
      add: "write that workflow",
      why: "the events would belong to a workflow that nobody runs",
    }),
    ...listed(file, [...path, "actor"], rule.actor, ACTORS, {
      where: "an actor",
      add: "leave it out",
      why: "the records would be refused",
    }),
  ];
}

function listed(
  file: string,
  path: Path,
  value: MappedValue | undefined,
  known: ReadonlySet<string>,
  { where, add, why }: { where: string; add: string; why: string },
): RuleFinding[] {
  return (textsOf(value) ?? [])
    .filter(({ text }) => !known.has(text))
    .map(({ text, path: below }) => ({
      file,
      place: { path: [...path, ...below] },
      why,
      ...unknownName(text, known, { where, add }),
    }));
}

const dependencies = once(
  (catalog) =>
    new Set(catalog.workflows.flatMap(({ value }) => value.spec.dependencies.map(({ name }) => name))),
);

function dependency(catalog: Catalog, { file, value: { spec } }: Located<Source>): RuleFinding[] {
  const known = dependencies(catalog);
  if (spec.dependency === undefined || known.has(spec.dependency)) return [];
  if (unreadOf(catalog, "Workflow").length > 0) return [];
  return [
    {
      file,
      place: { path: ["spec", "dependency"] },
      why: "when this source falls silent, nobody is told which fallback to follow",
      ...unknownName(spec.dependency, known, {
        where: "a dependency of any workflow",
        add: "add it to the workflow that needs it",
      }),
    },
  ];
}

function dialect({ file, value: { spec } }: Located<Source>): RuleFinding[] {
  if (spec.csv === undefined || spec.format === "csv") return [];
  return [
    {
      file,
      place: { path: ["spec", "csv"], at: "key" },
      message: `the format is ${spec.format}, and \`csv\` says how a CSV file is written`,
      why: "one of the two is wrong, and the file would be read as something that it is not",
      fix: "write `format: csv`, or take `csv` out",
    },
  ];
}

function duplicateKey(catalog: Catalog, { file, value: { spec } }: Located<Source>): RuleFinding[] {
  if (spec.duplicate_key === undefined) return [];
  const types = eventTypesByName(catalog);
  if (spec.emit.some(({ type }) => !types.has(type))) return [];
  const fields = spec.emit.flatMap(({ type }) =>
    Object.keys(types.get(type)?.value.spec.data.properties ?? {}),
  );
  const known = new Set([...KEY_FIELDS, ...fields]);
  return spec.duplicate_key.flatMap((name, index): RuleFinding[] =>
    known.has(name)
      ? []
      : [
          {
            file,
            place: { path: ["spec", "duplicate_key", index] },
            why: "duplicates would not be seen",
            ...unknownName(name, known, {
              where: "subject, time, type or a data field",
              add: "leave it out",
            }),
          },
        ],
  );
}
