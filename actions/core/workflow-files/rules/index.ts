import type { WorkflowRule } from "../rule.ts";
import { actionInputsMatch } from "./action-inputs-match.ts";
import { chainedByDispatch } from "./chained-by-dispatch.ts";
import { checkoutKeepsNoCredentials } from "./checkout-keeps-no-credentials.ts";
import { codeOwnersCover } from "./code-owners-cover.ts";
import { localActionsByCommit } from "./local-actions-by-commit.ts";
import { noEnvironmentInjection } from "./no-environment-injection.ts";
import { noExpressionInScript } from "./no-expression-in-script.ts";
import { noForeignCode } from "./no-foreign-code.ts";
import { nothingWaitsInAJob } from "./nothing-waits-in-a-job.ts";
import { permissionsAreDeclared } from "./permissions-are-declared.ts";
import { pinnedByHash } from "./pinned-by-hash.ts";
import { pullSecretsAreHandedOver } from "./pull-secrets-are-handed-over.ts";
import { requiredJobsAlwaysRun } from "./required-jobs-always-run.ts";
import { scheduleFitsCadence } from "./schedule-fits-cadence.ts";
import { secretsAreNamed } from "./secrets-are-named.ts";
import { soundConditions } from "./sound-conditions.ts";
import { writersQueue } from "./writers-queue.ts";

/** All rules over workflow and action files. */
export const workflowRules: readonly WorkflowRule[] = [
  actionInputsMatch,
  chainedByDispatch,
  checkoutKeepsNoCredentials,
  codeOwnersCover,
  localActionsByCommit,
  noEnvironmentInjection,
  noExpressionInScript,
  noForeignCode,
  nothingWaitsInAJob,
  permissionsAreDeclared,
  pinnedByHash,
  pullSecretsAreHandedOver,
  requiredJobsAlwaysRun,
  scheduleFitsCadence,
  secretsAreNamed,
  soundConditions,
  writersQueue,
];
