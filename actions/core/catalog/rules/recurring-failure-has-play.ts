import type { Catalog } from "../catalog.ts";
import type { RecurringFailure } from "../generated/types.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * A failure that comes back gets a play: the second time people should not have to invent the answer again, and to open no
 * incident any more is no answer. What came back stands in the newest published facts; without them nothing is said. Time
 * alone brings such a failure: it only warns.
 */
export const recurringFailureHasPlay: CatalogRule = {
  id: "recurring-failure-has-play",
  severity: "warning",
  description: "A failure that came back within 90 days has a response play or a fallback.",
  check: (catalog, { recurring = [] }) =>
    recurring.flatMap((failure) => {
      const [, workflow, threshold] = /^threshold:([^/]+)\/(.+)$/.exec(failure.cause) ?? [];
      if (workflow !== undefined && threshold !== undefined)
        return ofThreshold(catalog, workflow, threshold, failure);
      const dependency = /^dependency:(.+)$/.exec(failure.cause)?.[1];
      return dependency === undefined ? [] : ofDependency(catalog, dependency, failure);
    }),
};

function ofThreshold(
  catalog: Catalog,
  workflow: string,
  threshold: string,
  failure: RecurringFailure,
): RuleFinding[] {
  return catalog.workflows
    .filter(({ value }) => value.metadata.name === workflow)
    .flatMap(({ file, value: { spec } }) =>
      (spec.thresholds ?? []).flatMap(({ id, then }, index): RuleFinding[] =>
        id !== threshold || then.open_incident?.runbook !== undefined
          ? []
          : [findingAt(file, ["spec", "thresholds", index, "id"], `"${id}"`, "response play", failure)],
      ),
    );
}

function ofDependency(catalog: Catalog, dependency: string, failure: RecurringFailure): RuleFinding[] {
  return catalog.workflows.flatMap(({ file, value: { spec } }) =>
    spec.dependencies.flatMap(({ name, fallback }, index): RuleFinding[] =>
      name !== dependency || fallback !== undefined
        ? []
        : [findingAt(file, ["spec", "dependencies", index, "name"], `"${name}"`, "fallback", failure)],
    ),
  );
}

function findingAt(
  file: string,
  path: (string | number)[],
  what: string,
  play: string,
  { times, issue }: RecurringFailure,
): RuleFinding {
  return {
    file,
    place: { path },
    message: `${what} came back ${times} times in 90 days and has no ${play}`,
    why: "each time people invent the answer again, while customers wait",
    fix: `\`npx opsbook new runbook --from-incident ${issue ?? "N"}\` drafts one from what was done the last time; name it here`,
  };
}
