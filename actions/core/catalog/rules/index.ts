import { alertInsideGoal } from "./alert-inside-goal.ts";
import { approvalBeforeHighRiskOutbound } from "./approval-before-high-risk-outbound.ts";
import { approvalPathsExist } from "./approval-paths-exist.ts";
import { baselineBeforeControlled } from "./baseline-before-controlled.ts";
import { baselineIsOver } from "./baseline-is-over.ts";
import { cadenceIsPossible } from "./cadence-is-possible.ts";
import { decisionAsksItsApprover } from "./decision-asks-its-approver.ts";
import { deskPhrasesValid } from "./desk-phrases-valid.ts";
import { escalationOwner } from "./escalation-owner.ts";
import { eventTypeIsSound } from "./event-type-is-sound.ts";
import { fallbackPerDependency } from "./fallback-per-dependency.ts";
import { goalDirection } from "./goal-direction.ts";
import { goalParses } from "./goal-parses.ts";
import { incidentThresholdIsTested } from "./incident-threshold-is-tested.ts";
import { linksResolve } from "./links-resolve.ts";
import { liveHasAccounts } from "./live-has-accounts.ts";
import { maintenanceIsOver } from "./maintenance-is-over.ts";
import { maintenanceIsValid } from "./maintenance-is-valid.ts";
import { measuresHaveEvents } from "./measures-have-events.ts";
import { namesMatchFolders } from "./names-match-folders.ts";
import { noAutonomousSensitiveDecision } from "./no-autonomous-sensitive-decision.ts";
import { oneExpansionAtATime } from "./one-expansion-at-a-time.ts";
import { ownerIsKnown } from "./owner-is-known.ts";
import { peopleAndPoliciesExist } from "./people-and-policies-exist.ts";
import { peopleAreKnown } from "./people-are-known.ts";
import { personalFieldsDeclared } from "./personal-fields-declared.ts";
import { playbookStepsExist } from "./playbook-steps-exist.ts";
import { promptInputsDeclared } from "./prompt-inputs-declared.ts";
import { promptIsUsed } from "./prompt-is-used.ts";
import { promptReviewedRecently } from "./prompt-reviewed-recently.ts";
import { pullAddressIsAllowed } from "./pull-address-is-allowed.ts";
import { recurringFailureHasPlay } from "./recurring-failure-has-play.ts";
import { registeredEventNames } from "./registered-event-names.ts";
import { responsePlayBeforeStandard } from "./response-play-before-standard.ts";
import { reviewerIsNotOwner } from "./reviewer-is-not-owner.ts";
import { riskPolicyCovers } from "./risk-policy-covers.ts";
import { rollbackBeforeControlled } from "./rollback-before-controlled.ts";
import type { CatalogRule } from "./rule.ts";
import { runbookFitsItsUse } from "./runbook-fits-its-use.ts";
import { runbookIsUsed } from "./runbook-is-used.ts";
import { runbookPerIncidentThreshold } from "./runbook-per-incident-threshold.ts";
import { runbookReviewedRecently } from "./runbook-reviewed-recently.ts";
import { runbookSections } from "./runbook-sections.ts";
import { scopeAndExceptionsBeforeStandard } from "./scope-and-exceptions-before-standard.ts";
import { selectorFieldsExist } from "./selector-fields-exist.ts";
import { selectorParses } from "./selector-parses.ts";
import { serviceNamesItsWorkflow } from "./service-names-its-workflow.ts";
import { slaBeforeStandard } from "./sla-before-standard.ts";
import { sourceDataFits } from "./source-data-fits.ts";
import { sourceEmitsValid } from "./source-emits-valid.ts";
import { sourceTimesValid } from "./source-times-valid.ts";
import { standInExpired } from "./stand-in-expired.ts";
import { standInIsNotTheOwner } from "./stand-in-is-not-the-owner.ts";
import { standInIsValid } from "./stand-in-is-valid.ts";
import { teamIsKnown } from "./team-is-known.ts";
import { thresholdClears } from "./threshold-clears.ts";
import { thresholdParses } from "./threshold-parses.ts";
import { thresholdTestsFit } from "./threshold-tests-fit.ts";
import { thresholdTestsPass } from "./threshold-tests-pass.ts";
import { toleranceBeforeControlled } from "./tolerance-before-controlled.ts";
import { uniqueNames } from "./unique-names.ts";
import { unitsAgree } from "./units-agree.ts";
import { valueCanBeCounted } from "./value-can-be-counted.ts";

/** All rules of the catalog, in the order in which README and `opsbook explain` list them. */
export const rules: readonly CatalogRule[] = [
  // People
  peopleAndPoliciesExist,
  ownerIsKnown,
  reviewerIsNotOwner,
  escalationOwner,
  peopleAreKnown,
  teamIsKnown,
  standInIsValid,
  standInIsNotTheOwner,
  standInExpired,
  liveHasAccounts,
  // Names and files
  namesMatchFolders,
  uniqueNames,
  linksResolve,
  approvalPathsExist,
  // Risk
  riskPolicyCovers,
  noAutonomousSensitiveDecision,
  approvalBeforeHighRiskOutbound,
  decisionAsksItsApprover,
  playbookStepsExist,
  // Stages
  rollbackBeforeControlled,
  baselineBeforeControlled,
  baselineIsOver,
  toleranceBeforeControlled,
  slaBeforeStandard,
  scopeAndExceptionsBeforeStandard,
  responsePlayBeforeStandard,
  recurringFailureHasPlay,
  serviceNamesItsWorkflow,
  oneExpansionAtATime,
  // Runbooks and prompts
  fallbackPerDependency,
  runbookPerIncidentThreshold,
  runbookFitsItsUse,
  runbookSections,
  runbookReviewedRecently,
  runbookIsUsed,
  promptInputsDeclared,
  promptReviewedRecently,
  promptIsUsed,
  // Measures and thresholds
  goalParses,
  goalDirection,
  selectorParses,
  selectorFieldsExist,
  thresholdParses,
  unitsAgree,
  thresholdClears,
  alertInsideGoal,
  thresholdTestsFit,
  thresholdTestsPass,
  incidentThresholdIsTested,
  measuresHaveEvents,
  valueCanBeCounted,
  // Events and sources
  registeredEventNames,
  eventTypeIsSound,
  sourceEmitsValid,
  sourceDataFits,
  sourceTimesValid,
  pullAddressIsAllowed,
  deskPhrasesValid,
  personalFieldsDeclared,
  // Rhythm
  cadenceIsPossible,
  maintenanceIsValid,
  maintenanceIsOver,
];
