import type { Catalog, Located } from "../catalog.ts";
import type { Playbook, Workflow } from "../generated/types.ts";
import { playbookOf } from "../lookup/named-files.ts";
import { approvalsOf, isActing, riskOf } from "../lookup/step-risk.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * What goes out with high risk is read by a second person first, also when a person wrote it. An approval is for the words
 * that were shown: where a draft stands between the ask and the step, the text that goes out is not the one that was
 * approved. A step that sends nothing says `risk: {outbound: none}`.
 */
export const approvalBeforeHighRiskOutbound: CatalogRule = {
  id: "approval-before-high-risk-outbound",
  severity: "error",
  description: "A high-risk message goes out only after an ask step has approved the text that is sent.",
  check: (catalog: Catalog) =>
    catalog.workflows.flatMap((workflow) => {
      const playbook = playbookOf(catalog, workflow);
      return playbook === undefined ? [] : check(workflow, playbook);
    }),
};

function check({ value: workflow }: Located<Workflow>, { file, value }: Located<Playbook>): RuleFinding[] {
  const { steps } = value.spec;
  return steps.flatMap((step, index): RuleFinding[] => {
    if (!isActing(step) || riskOf(step, workflow.spec.risk).outbound !== "high") return [];
    const own = step.risk?.outbound !== undefined;
    const approvals = approvalsOf(steps, index);
    if (approvals.length === 0) {
      return [
        {
          file,
          place: { path: ["spec", "steps", index, ...(own ? ["risk", "outbound"] : ["id"])] },
          message: `"${step.id}" sends with high risk${own ? "" : ` (from workflow ${workflow.metadata.name})`}, and no earlier step approves it`,
          why: "a wrong message of this kind cannot be taken back",
          fix: `put an ask step before it with \`approves: [${step.id}]\`${own ? "" : "; where it sends nothing, write `risk: {outbound: none}`"}`,
        },
      ];
    }
    const lastDraft = steps.slice(0, index).findLast(({ kind }) => kind === "draft");
    const draftAt = lastDraft === undefined ? -1 : steps.indexOf(lastDraft);
    if (lastDraft === undefined || approvals.some(({ at }) => at > draftAt)) return [];
    const ask = approvals.at(-1)?.ask.id ?? "";
    return [
      {
        file,
        place: { path: ["spec", "steps", index, "id"] },
        message: `"${step.id}" is approved by "${ask}", before "${lastDraft.id}" is written`,
        why: "an approval is for the text that was shown; this text nobody has read",
        fix: `move "${ask}" behind "${lastDraft.id}", or put another ask step there`,
      },
    ];
  });
}
