import type {
  ApprovalPolicy,
  Cadence,
  EventType,
  Maintenance,
  People,
  Playbook,
  Prompt,
  RiskPolicy,
  Runbook,
  ServiceModule,
  Settings,
  Source,
  ThresholdTests,
  Workflow,
} from "./generated/types.ts";
import type { MarkdownBody } from "./markdown.ts";

/** One valid definition and where it stands. Positions are found again by path when a rule points at a value. */
export interface Located<T> {
  /** Path in the repository, with forward slashes: `workflows-catalog/workflows/lead-response/workflow.yaml`. */
  file: string;
  value: T;
}

/** A Markdown definition: front matter, and the body with its headings and links. */
export interface LocatedMarkdown<T> extends Located<T> {
  body: MarkdownBody;
}

/** All definitions that parsed and fit their schema; what did not is a finding beside it. Each list is ordered by file. */
export interface Catalog {
  /** The catalog's folder in the repository: `workflows-catalog`. */
  root: string;
  /** Every file below the root, whether a definition or not; `sample/` left out. */
  files: ReadonlySet<string>;
  /** By file, the bodies of Markdown files whose front matter is not what it should be. */
  looseBodies: ReadonlyMap<string, MarkdownBody>;
  workflows: Located<Workflow>[];
  playbooks: Located<Playbook>[];
  /** What each workflow's thresholds are expected to decide: `thresholds.test.yaml`. */
  thresholdTests: Located<ThresholdTests>[];
  runbooks: LocatedMarkdown<Runbook>[];
  prompts: LocatedMarkdown<Prompt>[];
  eventTypes: Located<EventType>[];
  sources: Located<Source>[];
  riskPolicies: Located<RiskPolicy>[];
  approvalPolicies: Located<ApprovalPolicy>[];
  people: Located<People>[];
  cadences: Located<Cadence>[];
  /** When something is down on purpose: at most one file. */
  maintenance: Located<Maintenance>[];
  services: Located<ServiceModule>[];
  settings: Located<Settings>[];
}
