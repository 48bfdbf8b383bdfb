import type { Catalog } from "./catalog.ts";
import {
  isApprovalPolicy,
  isCadence,
  isEventType,
  isMaintenance,
  isPeople,
  isPlaybook,
  isPrompt,
  isRiskPolicy,
  isRunbook,
  isServiceModule,
  isSettings,
  isSource,
  isThresholdTests,
  isWorkflow,
} from "./generated/validators.js";

/** The kinds of definition, as files name them. */
export type Kind =
  | "Workflow"
  | "Playbook"
  | "ThresholdTests"
  | "Runbook"
  | "Prompt"
  | "EventType"
  | "Source"
  | "RiskPolicy"
  | "ApprovalPolicy"
  | "People"
  | "Cadence"
  | "Maintenance"
  | "ServiceModule"
  | "Settings";

/** The lists of a catalog, one for each kind. */
export type CatalogList = Exclude<keyof Catalog, "root" | "files" | "looseBodies">;

export interface KindOfFile {
  kind: Kind;
  list: CatalogList;
  schema: string;
  fits: (value: unknown) => boolean;
  /** Where such files stand, relative to the catalog's folder. */
  place: RegExp;
  /** The same in words. */
  example: string;
  markdown: boolean;
  /** True where a catalog has exactly one. */
  single: boolean;
}

const NAME = "[^/]+";
const place = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

type Fits = (value: unknown) => boolean;

function yaml(
  kind: Kind,
  fits: Fits,
  list: CatalogList,
  pattern: string,
  example: string,
  single = false,
): KindOfFile {
  return {
    kind,
    fits,
    list,
    schema: schemaName(kind),
    place: place(pattern),
    example,
    markdown: false,
    single,
  };
}

function markdown(kind: Kind, fits: Fits, list: CatalogList, pattern: string, example: string): KindOfFile {
  return { ...yaml(kind, fits, list, pattern, example), markdown: true };
}

/** `EventType` has its schema in `event-type.schema.json`. */
function schemaName(kind: Kind): string {
  return `${kind.replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.schema.json`;
}

const FOLDER = `workflows/${NAME}`;

/** Every kind of definition and where its files stand. */
export const kinds: readonly KindOfFile[] = [
  yaml(
    "Workflow",
    isWorkflow,
    "workflows",
    `${FOLDER}/workflow\\.yaml`,
    "workflows/lead-response/workflow.yaml",
  ),
  yaml(
    "Playbook",
    isPlaybook,
    "playbooks",
    `${FOLDER}/(?!workflow\\.yaml|thresholds\\.test\\.yaml)${NAME}\\.yaml`,
    "workflows/lead-response/playbook.yaml",
  ),
  yaml(
    "ThresholdTests",
    isThresholdTests,
    "thresholdTests",
    `${FOLDER}/thresholds\\.test\\.yaml`,
    "workflows/lead-response/thresholds.test.yaml",
  ),
  markdown("Runbook", isRunbook, "runbooks", `${FOLDER}/${NAME}\\.md`, "workflows/lead-response/crm-down.md"),
  markdown(
    "Prompt",
    isPrompt,
    "prompts",
    `${FOLDER}/prompts/${NAME}\\.md`,
    "workflows/lead-response/prompts/answer.md",
  ),
  yaml("EventType", isEventType, "eventTypes", `events/${NAME}\\.yaml`, "events/case.opened.yaml"),
  yaml("Source", isSource, "sources", `sources/${NAME}\\.yaml`, "sources/crm.yaml"),
  yaml("RiskPolicy", isRiskPolicy, "riskPolicies", `policies/${NAME}\\.yaml`, "policies/risk.yaml", true),
  yaml(
    "ApprovalPolicy",
    isApprovalPolicy,
    "approvalPolicies",
    `policies/${NAME}\\.yaml`,
    "policies/approval.yaml",
    true,
  ),
  yaml("People", isPeople, "people", "people\\.yaml", "people.yaml", true),
  yaml("Cadence", isCadence, "cadences", "cadence\\.yaml", "cadence.yaml", true),
  yaml("Maintenance", isMaintenance, "maintenance", "maintenance\\.yaml", "maintenance.yaml"),
  yaml(
    "ServiceModule",
    isServiceModule,
    "services",
    `services/${NAME}\\.yaml`,
    "services/lead-response.yaml",
  ),
  yaml("Settings", isSettings, "settings", "settings\\.yaml", "settings.yaml", true),
];

const byKind = new Map(kinds.map((entry) => [entry.kind as string, entry]));

/** The kind that a file names, or undefined where there is none of that name. */
export function kindOf(name: string): KindOfFile | undefined {
  return byKind.get(name);
}

/** The kinds whose files stand at this path, relative to the catalog's folder. */
export function kindsAt(path: string): KindOfFile[] {
  return kinds.filter(({ place: pattern }) => pattern.test(path));
}

/**
 * What a file is to the catalog: YAML anywhere below it is a definition, and so is Markdown in a workflow's folder; a
 * README explains, other files are what definitions refer to.
 */
export function formOf(path: string): "yaml" | "markdown" | "other" {
  if (/\.ya?ml$/i.test(path)) return "yaml";
  return /^workflows\/.+\.md$/i.test(path) && !/(^|\/)README\.md$/i.test(path) ? "markdown" : "other";
}
