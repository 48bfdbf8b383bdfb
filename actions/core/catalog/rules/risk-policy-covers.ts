import type { CatalogRule, RuleFinding } from "./rule.ts";

const CLASSES = ["legal", "pricing", "financial"] as const;
const RISKS = ["low", "high"] as const;

/** The risk policy answers for every class once: what it leaves out or says twice would be settled by whoever is at hand. */
export const riskPolicyCovers: CatalogRule = {
  id: "risk-policy-covers",
  severity: "error",
  description:
    "The risk policy names one approver for each kind of decision, and asks for approval of high-risk messages.",
  check: (catalog) =>
    catalog.riskPolicies.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      const why = "what the policy leaves open is decided by whoever happens to be there";
      const high = spec.outbound.findIndex(
        ({ risk, approval }) => risk === "high" && approval !== "required",
      );
      return [
        ...missing(
          CLASSES,
          spec.decisions.map((rule) => rule.class),
        ).map((name) => ({
          file,
          place: { path: ["spec", "decisions"], at: "key" as const },
          message: `nobody is named for ${name} decisions`,
          why,
          fix: `add \`{class: ${name}, approver: ..., examples: [...]}\``,
        })),
        ...repeated(spec.decisions.map((rule) => rule.class)).map(({ name, index }) => ({
          file,
          place: { path: ["spec", "decisions", index, "class"] },
          message: `"${name}" is there twice`,
          why,
          fix: "keep one of them",
        })),
        ...missing(
          RISKS,
          spec.outbound.map(({ risk }) => risk),
        ).map((name) => ({
          file,
          place: { path: ["spec", "outbound"], at: "key" as const },
          message: `nothing is said about messages with ${name} risk`,
          why,
          fix: `add \`{risk: ${name}, approval: ${name === "high" ? "required" : "spot-check"}, examples: [...]}\``,
        })),
        ...repeated(spec.outbound.map(({ risk }) => risk)).map(({ name, index }) => ({
          file,
          place: { path: ["spec", "outbound", index, "risk"] },
          message: `"${name}" is there twice`,
          why,
          fix: "keep one of them",
        })),
        ...(high < 0
          ? []
          : [
              {
                file,
                place: { path: ["spec", "outbound", high, "approval"] },
                message: `messages with high risk are only checked afterwards ("${spec.outbound[high]?.approval}")`,
                why: "a wrong message of this kind cannot be taken back",
                fix: "write `required`",
                replacement: "required",
              },
            ]),
      ];
    }),
};

function missing<T extends string>(wanted: readonly T[], there: readonly string[]): T[] {
  return wanted.filter((name) => !there.includes(name));
}

function repeated(names: readonly string[]): { name: string; index: number }[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [{ name, index }] : []));
}
