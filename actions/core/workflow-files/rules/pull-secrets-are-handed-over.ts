import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { asMap } from "../plain.ts";
import type { WorkflowDocument, WorkflowJob } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

const INGEST = /\/actions\/ingest-signals$/;

/**
 * No workflow may look secrets up by a name that is only known at run time (SEC-22), so the secret that a Source names for
 * its address stands in operate.yml, where whoever reviews it sees which secrets the step has.
 */
export const pullSecretsAreHandedOver: WorkflowRule = {
  id: "pull-secrets-are-handed-over",
  requirement: "SEC-22",
  description:
    "Each secret that a Source names under `pull` is handed to the step ingest-signals by its own name.",
  check: ({ workflows, pullSecrets }) =>
    workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => lacking(workflow, job, pullSecrets))),
};

function lacking(
  { file, value }: WorkflowDocument,
  job: WorkflowJob,
  pullSecrets: readonly { source: string; secret: string }[],
): RuleFinding[] {
  const around = { ...asMap(value.env), ...asMap(job.value.env) };
  return job.steps
    .filter((step) => typeof step.value.uses === "string" && INGEST.test(step.value.uses))
    .flatMap((step) => {
      const known = { ...around, ...asMap(step.value.env) };
      return pullSecrets
        .filter(({ secret }) => !Object.hasOwn(known, secret))
        .map(({ source, secret }) => ({
          file,
          place: { path: [...step.path, "uses"] },
          message: `the Source ${source} names the secret ${secret}, and this step does not get it`,
          why: "its export could not be fetched",
          fix: `write ${secret}: \${{ secrets.${secret} }} under \`env:\` of this step`,
        }));
    });
}
