import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * Whatever a workflow depends on fails one day; what people do then is written down before. That the named file exists is
 * `links-resolve`'s business, and that it is a fallback `runbook-fits-its-use`'s.
 */
export const fallbackPerDependency: CatalogRule = {
  id: "fallback-per-dependency",
  severity: "error",
  description: "Every dependency of a workflow names the runbook to follow while it is down.",
  check: (catalog) =>
    catalog.workflows.flatMap(({ file, value: { spec } }) =>
      spec.dependencies.flatMap(({ name, fallback }, index): RuleFinding[] =>
        fallback !== undefined
          ? []
          : [
              {
                file,
                place: { path: ["spec", "dependencies", index, "name"] },
                message: `"${name}" has no fallback`,
                why: `when ${name} is down, nobody knows how the work goes on`,
                fix: `add \`fallback: ${name}-down.md\` and write that runbook`,
              },
            ],
      ),
    ),
};
