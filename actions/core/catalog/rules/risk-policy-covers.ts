import type { Located } from "../catalog.ts";
import type { RiskPolicy } from "../generated/types.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

const CLASSES = ["legal", "pricing", "financial"] as const;
const RISKS = ["low", "high"] as const;

const why = "what the policy leaves open is decided by whoever happens to be there";

/** The risk policy answers for every class once: what it leaves out or says twice would be settled by whoever is at hand. */
export const riskPolicyCovers: CatalogRule = {
  id: "risk-policy-covers",
  severity: "error",
  description:
    "The risk policy names one approver for each kind of decision, and asks for approval of high-risk messages.",
  check: (catalog) => catalog.riskPolicies.flatMap((policy) => [...decisions(policy), ...outbound(policy)]),
};

function decisions({ file, value: { spec } }: Located<RiskPolicy>): RuleFinding[] {
  const named = spec.decisions.map((rule) => rule.class);
  return [
    ...missing(CLASSES, named).map((name) => ({
      file,
      place: { path: ["spec", "decisions"], at: "key" as const },
      message: `nobody is named for ${name} decisions`,
      why,
      fix: `add \`{class: ${name}, approver: ..., examples: [...]}\``,
    })),
    ...repeated(file, ["spec", "decisions"], "class", named),
  ];
}

function outbound({ file, value: { spec } }: Located<RiskPolicy>): RuleFinding[] {
  const named = spec.outbound.map(({ risk }) => risk);
  const lax = spec.outbound.flatMap(({ risk, approval }, index): RuleFinding[] =>
    risk !== "high" || approval === "required"
      ? []
      : [
          {
            file,
            place: { path: ["spec", "outbound", index, "approval"] },
            message: `messages with high risk are only checked afterwards ("${approval}")`,
            why: "a wrong message of this kind cannot be taken back",
            fix: "write `required`",
            replacement: "required",
          },
        ],
  );
  return [
    ...missing(RISKS, named).map((name) => ({
      file,
      place: { path: ["spec", "outbound"], at: "key" as const },
      message: `nothing is said about messages with ${name} risk`,
      why,
      fix: `add \`{risk: ${name}, approval: ${name === "high" ? "required" : "spot-check"}, examples: [...]}\``,
    })),
    ...repeated(file, ["spec", "outbound"], "risk", named),
    ...lax,
  ];
}

function missing<T extends string>(wanted: readonly T[], there: readonly string[]): T[] {
  return wanted.filter((name) => !there.includes(name));
}

function repeated(file: string, list: Path, key: string, names: readonly string[]): RuleFinding[] {
  return names.flatMap((name, index): RuleFinding[] =>
    names.indexOf(name) === index
      ? []
      : [
          {
            file,
            place: { path: [...list, index, key] },
            message: `"${name}" is there twice`,
            why,
            fix: "keep one of them",
          },
        ],
  );
}
