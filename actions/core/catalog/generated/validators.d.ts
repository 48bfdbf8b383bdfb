// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";
import type * as types from "./types.ts";
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ErrorObject[] | null;
}
export const isApprovalPolicy: Validator<types.ApprovalPolicy>;
export const isAttributionOutput: Validator<types.AttributionOutput>;
export const isCadence: Validator<types.Cadence>;
export const isDefinitions: Validator<types.Definitions>;
export const isEventType: Validator<types.EventType>;
export const isMeasureOutput: Validator<types.MeasureOutput>;
export const isPeople: Validator<types.People>;
export const isPlaybook: Validator<types.Playbook>;
export const isPrompt: Validator<types.Prompt>;
export const isEventRecord: Validator<types.EventRecord>;
export const isRiskPolicy: Validator<types.RiskPolicy>;
export const isRunbook: Validator<types.Runbook>;
export const isServiceModule: Validator<types.ServiceModule>;
export const isSettings: Validator<types.Settings>;
export const isSource: Validator<types.Source>;
export const isWeekFacts: Validator<types.WeekFacts>;
export const isWeekManifest: Validator<types.WeekManifest>;
export const isWorkflow: Validator<types.Workflow>;
