import type { CatalogRule, RuleFinding } from "./rule.ts";

/** An amount needs a currency, and a person's time a price: without them no return is shown, and nothing says why. */
export const valueCanBeCounted: CatalogRule = {
  id: "value-can-be-counted",
  severity: "error",
  description:
    "Where a workflow names a value, settings.yaml names the currency, and the hourly rate if time is counted.",
  check: (catalog) => {
    const settings = catalog.settings[0]?.value.spec;
    if (settings === undefined) return [];
    return catalog.workflows.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      if (spec.value === undefined) return [];
      const why = "the return on this workflow cannot be counted";
      const found: RuleFinding[] = [];
      if (settings.currency === undefined) {
        found.push({
          file,
          place: { path: ["spec", "value", "amount"] },
          message: `${spec.value.amount} of which currency? settings.yaml names none`,
          why,
          fix: "add `currency: USD`, or yours, to settings.yaml",
        });
      }
      if (spec.value.cost?.review !== undefined && settings.hourly_rate === undefined) {
        found.push({
          file,
          place: { path: ["spec", "value", "cost", "review"] },
          message: `${spec.value.cost.review} of a person's time has no price: settings.yaml names no hourly rate`,
          why,
          fix: "add `hourly_rate: 30`, or yours, to settings.yaml",
        });
      }
      return found;
    });
  },
};
