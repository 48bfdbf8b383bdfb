// Generated from schemas/ by `npm run generate`. Do not edit.

export type Figure = DurationFigure | RateFigure | CountFigure;
export type Step = DraftStep | RouteStep | FollowUpStep | AskStep | ActStep;
export type Condition =
  | AndCondition
  | OrCondition
  | NotCondition
  | EqualsCondition
  | InCondition
  | StartsWithCondition
  | EmptyCondition;
/**
 * A fixed text, or a column, optionally translated.
 */
export type MappedValue = string | ColumnValue;
export type MappedData = string | number | boolean | ColumnValue;
/**
 * The newest batch of the ledger when the facts were computed; the hash chain must still hold it.
 */
export type LedgerAnchor = string | null;

export interface AllSchemas {
  ApprovalPolicy: ApprovalPolicy;
  AttributionOutput: AttributionOutput;
  Cadence: Cadence;
  Definitions: Definitions;
  EventType: EventType;
  MeasureOutput: MeasureOutput;
  People: People;
  Playbook: Playbook;
  Prompt: Prompt;
  EventRecord: EventRecord;
  RiskPolicy: RiskPolicy;
  Runbook: Runbook;
  ServiceModule: ServiceModule;
  Settings: Settings;
  Source: Source;
  WeekFacts: WeekFacts;
  WeekManifest: WeekManifest;
  Workflow: Workflow;
}
/**
 * Who approves a change of which file.
 */
export interface ApprovalPolicy {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "ApprovalPolicy";
  metadata: Metadata;
  spec: {
    /**
     * For every path that is not named below.
     *
     * @minItems 1
     *
     * Items: Lower-case words joined by hyphens: sales-lead
     */
    default: string[];
    paths: PathRule[];
  };
}
export interface Metadata {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  name: string;
  /**
   * One line of text.
   */
  title?: string;
}
export interface PathRule {
  /**
   * A path, or a folder with /** behind it. The longest match wins.
   */
  path: string;
  /**
   * @minItems 1
   *
   * Items: Lower-case words joined by hyphens: sales-lead
   */
  approvers: string[];
  /**
   * One line of text.
   */
  why?: string;
}
/**
 * What `opsbook attribute --json` prints.
 */
export interface AttributionOutput {
  models: {
    [k: string]: {
      [k: string]: Credit;
    };
  };
  assisted: Assisted;
}
export interface Credit {
  conversions: number;
  value: number;
}
export interface Assisted {
  [k: string]: Assist;
}
export interface Assist {
  conversions: number;
  value: number;
  /**
   * Assisted / last click; null where there is no last click.
   */
  ratio: number | null;
}
/**
 * The rhythm of the business. Time zone, business hours, holidays, weekly and monthly times.
 */
export interface Cadence {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "Cadence";
  metadata: Metadata;
  spec: {
    /**
     * An IANA time zone: Europe/Berlin. Fixed at set-up: weeks are cut by it.
     */
    zone: string;
    business_hours: BusinessHours;
    holidays?: Holiday[];
    weekly: WeeklyTimes;
    monthly?: MonthlyTimes;
    audit: Audit;
    acknowledge?: AcknowledgeTimes;
  };
}
/**
 * Opening times of each day; a day that is not named is closed.
 */
export interface BusinessHours {
  /**
   * @minItems 1
   * @maxItems 4
   */
  mon?: string[];
  /**
   * @minItems 1
   * @maxItems 4
   */
  tue?: string[];
  /**
   * @minItems 1
   * @maxItems 4
   */
  wed?: string[];
  /**
   * @minItems 1
   * @maxItems 4
   */
  thu?: string[];
  /**
   * @minItems 1
   * @maxItems 4
   */
  fri?: string[];
  /**
   * @minItems 1
   * @maxItems 4
   */
  sat?: string[];
  /**
   * @minItems 1
   * @maxItems 4
   */
  sun?: string[];
}
export interface Holiday {
  /**
   * A calendar date: 2026-11-22
   */
  date: string;
  /**
   * One line of text.
   */
  name: string;
}
export interface WeeklyTimes {
  /**
   * A weekday and a local time: mon 09:00
   */
  priorities: string;
  /**
   * A weekday and a local time: mon 09:00
   */
  quality: string;
  /**
   * A weekday and a local time: mon 09:00
   */
  scoreboard: string;
}
export interface MonthlyTimes {
  /**
   * first tue 10:00
   */
  drill?: string;
  /**
   * first tue 10:00
   */
  budget?: string;
}
export interface Audit {
  /**
   * Cases looked at each week, over all workflows.
   */
  sample: number;
  /**
   * Fixes the draw, so that nobody picks; audit-v1 unless said otherwise.
   */
  seed?: string;
}
export interface AcknowledgeTimes {
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  critical?: string;
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  major?: string;
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  minor?: string;
}
/**
 * The part of the catalog that measuring and the scoreboard use; facts carry it, so that a week can be recomputed.
 */
export interface Definitions {
  zone: string;
  /**
   * mon..sun: opening times, as in cadence.yaml
   */
  businessHours: {
    [k: string]: string[];
  };
  holidays: string[];
  audit: AuditPlan;
  sample: boolean;
  business: string;
  currency: string | null;
  hourlyRate: number | null;
  people: KnownPerson[];
  teams: KnownTeam[];
  workflows: WorkflowDefinition[];
  sources: SourceDefinition[];
}
export interface AuditPlan {
  sample: number;
  seed: string;
}
export interface KnownPerson {
  id: string;
  name: string;
  github: string | null;
}
export interface KnownTeam {
  name: string;
  title: string;
  owner: string;
}
export interface WorkflowDefinition {
  name: string;
  title: string;
  team: string;
  /**
   * Path in the repository.
   */
  file: string;
  owner: string;
  reviewer: string;
  escalation: string;
  stage: "baseline" | "controlled" | "standard" | "paused";
  risk: {
    /**
     * The kind of decision that the work takes. Legal, pricing and financial ones are never taken without a person.
     */
    decision: "none" | "legal" | "pricing" | "financial";
    /**
     * How much harm a wrong message to someone outside can do.
     */
    outbound: "none" | "low" | "high";
  };
  /**
   * As in workflow.yaml.
   */
  measures: {
    [k: string]: {
      [k: string]: string;
    };
  };
  /**
   * 0.2 for 20%
   */
  tolerance: number | null;
  thresholds: Threshold[];
  baseline: {
    from: string;
    to: string;
  } | null;
  value: ValueDefinition | null;
  /**
   * Response plays of this workflow, for the links on red rows.
   */
  responses: ResponseRunbook[];
}
export interface Threshold {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  id: string;
  /**
   * <measure>[.<statistic>] >|>=|<|<= <value>
   */
  when: string;
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  over: string;
  /**
   * No decision on fewer: 5 cases
   */
  at_least?: string;
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  for?: string;
  /**
   * When it is over; stricter than `when`, so that it does not flap.
   */
  clear?: string;
  then: Outcome;
}
export interface Outcome {
  open_incident?: OpenIncident;
  pause_expansion?: true;
  ask?: AskPerson;
}
export interface OpenIncident {
  severity: "critical" | "major" | "minor";
  /**
   * A file, relative to the file that names it.
   */
  runbook?: string;
}
export interface AskPerson {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  person: string;
  /**
   * One line of text.
   */
  question: string;
}
export interface ValueDefinition {
  per: string;
  amount: number;
  toolsPerWeek: number;
  reviewHours: number;
}
export interface ResponseRunbook {
  path: string;
  title: string;
  firstStep: string | null;
}
export interface SourceDefinition {
  name: string;
  title: string;
  file: string;
  /**
   * By record type: the fields that a record of it should have (subject, time, and its data fields).
   */
  fields: {
    [k: string]: string[];
  };
  duplicateKey: string[];
  /**
   * Workflows it feeds; empty where a column decides.
   */
  workflows: string[];
  types: string[];
}
/**
 * A registered, standard event name with a JSON Schema for its data.
 */
export interface EventType {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "EventType";
  metadata: {
    /**
     * A registered event type: case.opened
     */
    name: string;
    /**
     * One line of text.
     */
    title: string;
  };
  spec: {
    description: string;
    /**
     * Data fields that hold personal data: stored as a keyed hash, or dropped where there is no key.
     */
    personal?: string[];
    data: EventDataSchema;
  };
}
/**
 * JSON Schema of the record's data. Closed: other fields are refused.
 */
export interface EventDataSchema {
  type: "object";
  additionalProperties: false;
  required?: string[];
  properties: {
    [k: string]: EventField;
  };
}
export interface EventField {
  type: "string" | "number" | "integer" | "boolean";
  /**
   * One line of text.
   */
  title?: string;
  description?: string;
  /**
   * @minItems 1
   */
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  format?: "date" | "date-time";
}
/**
 * What `opsbook measure --json` prints.
 */
export interface MeasureOutput {
  weeks: MeasuredWeek[];
  total: MeasuredTotal[];
}
export interface MeasuredWeek {
  /**
   * An ISO 8601 week: 2026-W47
   */
  week: string;
  workflow: string;
  measures: {
    [k: string]: Figure;
  };
}
/**
 * Hours; quantiles of type 7 over the finished, Kaplan-Meier over all.
 */
export interface DurationFigure {
  unit: "h";
  n: number;
  finished: number;
  censored: number;
  mean: number | null;
  p50: number | null;
  p90: number | null;
  p95: number | null;
  km: KaplanMeierQuantiles;
}
export interface KaplanMeierQuantiles {
  p50: number | null;
  p90: number | null;
}
export interface RateFigure {
  k: number;
  n: number;
  value: number | null;
  wilson95: number[] | null;
}
export interface CountFigure {
  count: number;
}
export interface MeasuredTotal {
  workflow: string;
  measures: {
    [k: string]: Figure;
  };
}
/**
 * Who is who. Workflows name ids, never accounts.
 */
export interface People {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "People";
  metadata: Metadata;
  spec: {
    /**
     * @minItems 1
     */
    people: Person[];
    /**
     * @minItems 1
     */
    teams: Team[];
    stand_ins?: StandIn[];
  };
}
export interface Person {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  id: string;
  /**
   * One line of text.
   */
  name: string;
  /**
   * The GitHub account without @, or null while there is none.
   */
  github: string | null;
}
export interface Team {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  name: string;
  /**
   * One line of text.
   */
  title?: string;
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  owner: string;
}
export interface StandIn {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  for: string;
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  by: string;
  /**
   * A calendar date: 2026-11-22
   */
  from: string;
  /**
   * A calendar date: 2026-11-22
   */
  to: string;
}
/**
 * The repeatable steps of a workflow.
 */
export interface Playbook {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "Playbook";
  metadata: Metadata;
  spec: {
    /**
     * @minItems 1
     * @maxItems 60
     */
    steps: Step[];
  };
}
/**
 * A language model drafts a text; nothing leaves the house.
 */
export interface DraftStep {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  id: string;
  kind: "draft";
  /**
   * One line of text.
   */
  does?: string;
  risk?: RiskOfStep;
  /**
   * A file, relative to the file that names it.
   */
  prompt: string;
}
export interface RiskOfStep {
  /**
   * The kind of decision that the work takes. Legal, pricing and financial ones are never taken without a person.
   */
  decision?: "none" | "legal" | "pricing" | "financial";
  /**
   * How much harm a wrong message to someone outside can do.
   */
  outbound?: "none" | "low" | "high";
}
/**
 * The case is handed to a person.
 */
export interface RouteStep {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  id: string;
  kind: "route";
  /**
   * One line of text.
   */
  does?: string;
  risk?: RiskOfStep;
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  to: string;
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  within?: string;
}
/**
 * The same person is written to again.
 */
export interface FollowUpStep {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  id: string;
  kind: "follow-up";
  /**
   * One line of text.
   */
  does?: string;
  risk?: RiskOfStep;
  /**
   * Who does it; system unless said otherwise.
   */
  by?: "human" | "ai" | "system";
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  after: string;
  times?: number;
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  channel?: string;
}
/**
 * A person decides or approves; nothing after it happens without their yes.
 */
export interface AskStep {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  id: string;
  kind: "ask";
  /**
   * One line of text.
   */
  does?: string;
  risk?: RiskOfStep;
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  who: string;
  /**
   * One line of text.
   */
  question: string;
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  within?: string;
  /**
   * The later steps that wait for this yes.
   *
   * @minItems 1
   *
   * Items: Lower-case words joined by hyphens: sales-lead
   */
  approves?: string[];
}
/**
 * Something is done outside, such as sending a message or changing a system.
 */
export interface ActStep {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  id: string;
  kind: "act";
  /**
   * One line of text.
   */
  does: string;
  risk?: RiskOfStep;
  /**
   * Who does it; system unless said otherwise.
   */
  by?: "human" | "ai" | "system";
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  channel?: string;
}
/**
 * A versioned Markdown file that a draft step sends to a language model; this is its front matter.
 */
export interface Prompt {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "Prompt";
  metadata: Metadata;
  spec: {
    /**
     * One line of text.
     */
    purpose: string;
    /**
     * The names that the text uses as {{ name }}.
     */
    inputs: string[];
    /**
     * A calendar date: 2026-11-22
     */
    reviewed: string;
    max_words?: number;
  };
}
/**
 * One CloudEvents 1.0 event in the ledger.
 */
export interface EventRecord {
  specversion: "1.0";
  /**
   * Unique within its source.
   */
  id: string;
  /**
   * The name of a registered Source, or opsbook for its own records.
   */
  source: string;
  /**
   * A registered event type: case.opened
   */
  type: string;
  /**
   * The case within its workflow.
   */
  subject?: string;
  /**
   * RFC 3339 in UTC with milliseconds: 2026-11-16T08:30:00.000Z
   */
  time: string;
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  workflow?: string;
  channel?: string;
  /**
   * A keyed hash; the same person has the same one in every source.
   */
  person?: string;
  actor?: "human" | "ai" | "system";
  /**
   * Compared as a number. Order is (time, sequence, id).
   */
  sequence?: string;
  /**
   * When it became known; lateness = recordedtime - time.
   */
  recordedtime?: string;
  data?: {
    [k: string]: string | number | boolean;
  };
}
/**
 * Explicit, testable rules on what may never be decided without a person.
 */
export interface RiskPolicy {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "RiskPolicy";
  metadata: Metadata;
  spec: {
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    owner: string;
    /**
     * @minItems 1
     */
    decisions: DecisionRule[];
    /**
     * @minItems 1
     */
    outbound: OutboundRule[];
  };
}
export interface DecisionRule {
  class: "legal" | "pricing" | "financial";
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  approver: string;
  /**
   * @minItems 1
   *
   * Items: One line of text.
   */
  examples: string[];
}
export interface OutboundRule {
  risk: "low" | "high";
  approval: "required" | "spot-check";
  /**
   * @minItems 1
   *
   * Items: One line of text.
   */
  examples: string[];
}
/**
 * A Markdown file for people; this is its front matter.
 */
export interface Runbook {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "Runbook";
  metadata: Metadata;
  spec: {
    /**
     * response: a threshold fired; fallback: a dependency is down; rollback: go back to how it was.
     */
    type: "response" | "fallback" | "rollback";
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    owner: string;
    /**
     * A calendar date: 2026-11-22
     */
    reviewed: string;
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    dependency?: string;
  };
}
/**
 * A workflow at standard, packaged with SLA, scope, exceptions and a reporting template.
 */
export interface ServiceModule {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "ServiceModule";
  metadata: Metadata;
  spec: {
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    workflow: string;
    summary: string;
    sla?: ServiceLevel[];
    scope?: Scope;
    exceptions?: Exception[];
    /**
     * A file, relative to the file that names it.
     */
    report?: string;
  };
}
export interface ServiceLevel {
  measure: string;
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  objective: string;
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  over: string;
  /**
   * One line of text.
   */
  remedy?: string;
}
export interface Scope {
  /**
   * @minItems 1
   *
   * Items: One line of text.
   */
  included: string[];
  /**
   * @minItems 1
   *
   * Items: One line of text.
   */
  excluded: string[];
}
export interface Exception {
  /**
   * One line of text.
   */
  when: string;
  /**
   * One line of text.
   */
  then: string;
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  who: string;
}
/**
 * What belongs to the whole repository.
 */
export interface Settings {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "Settings";
  metadata: Metadata;
  spec: {
    /**
     * False until real people stand in people.yaml: scheduled work says so and stops.
     */
    live: boolean;
    /**
     * True for the sample business: its boards say SAMPLE.
     */
    sample?: boolean;
    business: Business;
    /**
     * ISO 4217: USD
     */
    currency?: string;
    /**
     * What an hour of a person's time costs, in the currency.
     */
    hourly_rate?: number;
  };
}
export interface Business {
  /**
   * One line of text.
   */
  name: string;
}
/**
 * A mapping from an export to events.
 */
export interface Source {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "Source";
  metadata: Metadata;
  spec: {
    /**
     * One line of text.
     */
    system?: string;
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    dependency?: string;
    /**
     * A number and a unit: 30s, 15m, 2h, 2d, 1w
     */
    every?: string;
    format: "csv" | "jsonl";
    csv?: CsvDialect;
    /**
     * The time zone of local times: Europe/Berlin. UTC unless said otherwise.
     */
    zone?: string;
    /**
     * How times are written: iso, excel, unix, unix-ms, or a pattern such as dd.MM.yyyy HH:mm. iso unless said otherwise.
     *
     * @minItems 1
     */
    times?: string[];
    /**
     * Columns with personal data: hashed with the key or dropped, never stored.
     */
    personal?: string[];
    /**
     * What other content under the same id does; quarantine unless said otherwise.
     */
    on_change?: "quarantine" | "supersede";
    /**
     * Two records that agree in these (subject, time, type, or data fields) are reported as suspected duplicates.
     *
     * @minItems 1
     */
    duplicate_key?: string[];
    /**
     * @minItems 1
     * @maxItems 40
     */
    emit: EmitRule[];
  };
}
export interface CsvDialect {
  /**
   * Comma unless said otherwise.
   */
  delimiter?: "," | ";" | "\t" | "|";
  /**
   * utf-8 unless said otherwise; a byte order mark is always understood.
   */
  encoding?: "utf-8" | "windows-1252" | "utf-16le";
  /**
   * Point unless said otherwise.
   */
  decimal?: "." | ",";
  /**
   * Lines above the header.
   */
  skip_lines?: number;
}
export interface EmitRule {
  /**
   * A registered event type: case.opened
   */
  type: string;
  when?: Condition;
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  time: string;
  /**
   * The columns that make the record unique within this source and rule.
   *
   * @minItems 1
   *
   * Items: A column's heading; for JSONL a field, with dots for nested ones.
   */
  id: string[];
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  sequence?: string;
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  recorded?: string;
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  subject: string;
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  person?: string;
  workflow?: MappedValue;
  channel?: MappedValue;
  actor?: MappedValue;
  data?: {
    [k: string]: MappedData;
  };
}
export interface AndCondition {
  /**
   * @minItems 1
   */
  and: Condition[];
}
export interface OrCondition {
  /**
   * @minItems 1
   */
  or: Condition[];
}
export interface NotCondition {
  not: Condition;
}
export interface EqualsCondition {
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  column: string;
  equals: string | number | boolean;
}
export interface InCondition {
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  column: string;
  /**
   * @minItems 1
   */
  in: (string | number | boolean)[];
}
export interface StartsWithCondition {
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  column: string;
  starts_with: string;
}
export interface EmptyCondition {
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  column: string;
  is_empty: boolean;
}
export interface ColumnValue {
  /**
   * A column's heading; for JSONL a field, with dots for nested ones.
   */
  column: string;
  /**
   * text unless said otherwise.
   */
  as?: "text" | "number" | "integer" | "boolean" | "time";
  /**
   * Their word: our word. A word that is not listed is quarantined unless there is a default.
   */
  map?: {
    [k: string]: string | number | boolean;
  };
  default?: string | number | boolean;
}
/**
 * Everything that one week's scoreboard shows, derived from the ledger only.
 */
export interface WeekFacts {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "WeekFacts";
  /**
   * An ISO 8601 week: 2026-W47
   */
  week: string;
  zone: string;
  from: string;
  /**
   * The first instant after the week.
   */
  to: string;
  /**
   * Facts know nothing later than this; the week's end once it is over.
   */
  asOf: string;
  state: "to-date" | "closed";
  /**
   * True for the sample business.
   */
  sample: boolean;
  records: RecordsUsed;
  definitions: Definitions;
  workflows: WorkflowFacts[];
  overall: OverallFacts;
  /**
   * Of the conversions won this week; null where none was won.
   */
  attribution: Attribution | null;
  intent: IntentFacts[];
  integrity: SourceIntegrity[];
  /**
   * Earlier weeks for which records became known during this week.
   */
  restated: RestatedWeek[];
}
export interface RecordsUsed {
  count: number;
  /**
   * Of the week's records, whatever order they arrived in.
   */
  digest: string;
  /**
   * Records that became known after the week was closed.
   */
  late: number;
}
export interface WorkflowFacts {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  name: string;
  opened: number;
  finished: number;
  open: OpenCases;
  measures: {
    [k: string]: MeasureFacts;
  };
  /**
   * pause = adverse breach of the tolerance and an XmR signal; watch = only one of them; unknown = too little history.
   */
  state: "ok" | "watch" | "pause" | "unknown";
  roi: ReturnOnInvestment | null;
}
export interface OpenCases {
  count: number;
  oldestHours: number | null;
}
/**
 * One measure of one week. `figure` carries the counts behind the value.
 */
export interface MeasureFacts {
  unit: "h" | "ratio" | "count";
  /**
   * What the board shows and the goal is compared with; null where it is missing. Durations in hours.
   */
  value: number | null;
  /**
   * True where Kaplan-Meier never falls that far: the truth is more than the value.
   */
  beyond: boolean;
  goal: Goal | null;
  /**
   * null where there is no goal, no value, or where it is not known yet.
   */
  onGoal: boolean | null;
  figure: Figure;
  /**
   * Why there is no value, and what to add.
   */
  missing: string | null;
  /**
   * False where a source that it reads is broken: then it is never green.
   */
  trusted: boolean;
  chart: ControlChart | null;
  variance: Variance | null;
  /**
   * pause = adverse breach of the tolerance and an XmR signal; watch = only one of them; unknown = too little history.
   */
  state: "ok" | "watch" | "pause" | "unknown";
  /**
   * True under 12 complete baseline weeks.
   */
  provisional: boolean;
  /**
   * Up to 13 weeks, the newest last.
   *
   * @maxItems 13
   */
  series: (number | null)[];
  /**
   * The same week of last year.
   */
  lastYear: number | null;
}
export interface Goal {
  op: "<=" | ">=" | "<" | ">";
  value: number;
  text: string;
}
/**
 * XmR limits, frozen on the baseline weeks.
 */
export interface ControlChart {
  centre: number;
  lower: number;
  upper: number;
  /**
   * Baseline weeks that the limits rest on.
   */
  weeks: number;
  /**
   * The rules that this week's point breaks.
   */
  signals: ("outside" | "run-of-eight" | "three-of-four")[];
}
export interface Variance {
  baseline: number;
  /**
   * (value - baseline) / baseline; null where the baseline is 0.
   */
  ratio: number | null;
  /**
   * Adverse and beyond the tolerance.
   */
  breach: boolean;
}
export interface ReturnOnInvestment {
  weeks: number;
  /**
   * Above the baseline, over all weeks since it.
   */
  units: number;
  standardError: number;
  value: number;
  cost: number;
  ratio: number | null;
  interval95: number[] | null;
}
export interface OverallFacts {
  opened: number;
  finished: number;
  open: OpenCases;
  measures: {
    [k: string]: MeasureFacts;
  };
}
export interface Attribution {
  conversions: number;
  value: number;
  /**
   * True where every path has one touch: then all models agree and one is shown.
   */
  singleTouch: boolean;
  models: {
    [k: string]: {
      [k: string]: Credit;
    };
  };
  assisted: Assisted;
}
export interface IntentFacts {
  channel: string;
  intent: string;
  count: number;
}
/**
 * Each reported, gated on the worst, never averaged.
 */
export interface SourceIntegrity {
  source: string;
  records: number;
  quarantined: number;
  /**
   * Mapped fields that are filled, of all mapped fields.
   */
  completeness: number | null;
  /**
   * Records without this field.
   */
  missing: {
    [k: string]: number;
  };
  suspectedDuplicates: number;
  outOfOrder: number;
  negativeDurations: number;
  /**
   * Known only after their week was closed.
   */
  late: number;
  /**
   * recordedtime - time, hours.
   */
  lag: DurationFigure | null;
  /**
   * Nothing came, though it used to.
   */
  silent: boolean;
  worst: "good" | "fair" | "broken";
}
export interface RestatedWeek {
  /**
   * An ISO 8601 week: 2026-W47
   */
  week: string;
  records: number;
  sources: string[];
}
/**
 * Anchors a closed week: which facts were published, from which state of the ledger. Rewritten only when the facts change.
 */
export interface WeekManifest {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "WeekManifest";
  /**
   * An ISO 8601 week: 2026-W47
   */
  week: string;
  /**
   * Of the bytes of data/<week>.json.
   */
  facts: string;
  /**
   * Of the week's records, whatever order they arrived in.
   */
  records: string;
  ledger: LedgerAnchor;
}
/**
 * One business process with one owner, one reviewer and one escalation contact.
 */
export interface Workflow {
  /**
   * The version of the file format.
   */
  apiVersion: "opsbook/v1";
  kind: "Workflow";
  metadata: {
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    name: string;
    /**
     * One line of text.
     */
    title: string;
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    team: string;
  };
  spec: {
    /**
     * Why this workflow exists, in one sentence.
     */
    purpose: string;
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    owner: string;
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    reviewer: string;
    /**
     * Lower-case words joined by hyphens: sales-lead
     */
    escalation: string;
    /**
     * Earned by evidence, never by date alone.
     */
    stage: "baseline" | "controlled" | "standard" | "paused";
    risk: {
      /**
       * The kind of decision that the work takes. Legal, pricing and financial ones are never taken without a person.
       */
      decision: "none" | "legal" | "pricing" | "financial";
      /**
       * How much harm a wrong message to someone outside can do.
       */
      outbound: "none" | "low" | "high";
    };
    /**
     * Where its cases come from: ai-assistant, social-search, direct, ...
     *
     * Items: Lower-case words joined by hyphens: sales-lead
     */
    channels?: string[];
    /**
     * A file, relative to the file that names it.
     */
    playbook: string;
    runbooks: {
      /**
       * A file, relative to the file that names it.
       */
      rollback?: string;
      /**
       * Response plays: what to do when a threshold fires.
       *
       * Items: A file, relative to the file that names it.
       */
      response?: string[];
    };
    dependencies: Dependency[];
    measures: Measures;
    /**
     * Adverse variance against the baseline that stops expansion: 20%
     */
    tolerance?: string;
    thresholds?: Threshold[];
    baseline?: Baseline;
    value?: CaseValue;
  };
}
export interface Dependency {
  /**
   * Lower-case words joined by hyphens: sales-lead
   */
  name: string;
  /**
   * The playbook steps that need it.
   *
   * @minItems 1
   *
   * Items: Lower-case words joined by hyphens: sales-lead
   */
  used_by?: string[];
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  timeout?: string;
  /**
   * A file, relative to the file that names it.
   */
  fallback?: string;
}
export interface Measures {
  response_time?: DurationMeasure;
  cycle_time?: DurationMeasure;
  completion_quality?: QualityMeasure;
  rework_rate?: ReworkMeasure;
  reopen_rate?: ReopenMeasure;
  conversion_assist?: AssistMeasure;
  throughput?: CountMeasure;
  incident_count?: IncidentMeasure;
  [k: string]:
    | DurationMeasure
    | RateMeasure
    | CountMeasure
    | QualityMeasure
    | ReworkMeasure
    | ReopenMeasure
    | AssistMeasure
    | IncidentMeasure
    | undefined;
}
export interface DurationMeasure {
  /**
   * [first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]
   */
  from: string;
  /**
   * [first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]
   */
  to: string;
  /**
   * What the board shows; p50 unless said otherwise.
   */
  statistic?: "p50" | "p90" | "p95" | "mean";
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
  /**
   * Business hours are those of cadence.yaml; calendar unless said otherwise.
   */
  hours?: "calendar" | "business";
  /**
   * Cases that came in that week (open ones censored), or cases that finished that week. Opened, except for cycle_time.
   */
  of?: "opened" | "finished";
}
export interface QualityMeasure {
  /**
   * Where a check needs no person: the condition on the case's last completion. Otherwise output.checked records decide.
   */
  passes?: string;
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
}
export interface ReworkMeasure {
  /**
   * The data field that names the activity; activity unless said otherwise.
   */
  activity?: string;
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
}
export interface ReopenMeasure {
  /**
   * [first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]
   */
  after?: string;
  /**
   * [first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]
   */
  work?: string;
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
}
export interface AssistMeasure {
  /**
   * A number and a unit: 30s, 15m, 2h, 2d, 1w
   */
  lookback?: string;
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
}
export interface CountMeasure {
  /**
   * [first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]
   */
  count: string;
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
}
export interface IncidentMeasure {
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
}
export interface RateMeasure {
  /**
   * [first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]
   */
  of: string;
  /**
   * The condition on that record that counts: made_sla = true
   */
  where: string;
  /**
   * [first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]
   */
  cases?: string;
  /**
   * An operator and a value with its unit: <= 15m, >= 95%, >= 40
   */
  goal?: string;
}
/**
 * Inclusive weeks; the numbers are computed from the ledger, never typed in.
 */
export interface Baseline {
  /**
   * An ISO 8601 week: 2026-W47
   */
  from: string;
  /**
   * An ISO 8601 week: 2026-W47
   */
  to: string;
}
/**
 * For the return on investment, where it is known.
 */
export interface CaseValue {
  /**
   * A registered event type: case.opened
   */
  per: string;
  /**
   * Worth of one, in the currency of settings.yaml.
   */
  amount: number;
  cost?: {
    /**
     * What the tools cost: 60/month
     */
    tools?: string;
    /**
     * A number and a unit: 30s, 15m, 2h, 2d, 1w
     */
    review?: string;
  };
}
