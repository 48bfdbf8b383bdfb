import { HOUR, parseDuration } from "../duration.ts";
import type { Catalog, Located } from "./catalog.ts";
import type {
  Cadence,
  CaseValue,
  Definitions,
  EmitRule,
  EventType,
  ResponseRunbook,
  Source,
  SourceDefinition,
  ValueDefinition,
  Workflow,
  WorkflowDefinition,
} from "./generated/types.ts";
import { textsOf } from "./lookup/feeds.ts";
import { remembering } from "./lookup/once.ts";
import { resolvePath } from "./lookup/paths.ts";
import { firstStepUnder } from "./parse/markdown-body.ts";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
/** The draw of the weekly audit, where cadence.yaml names no other. */
const SEED = "audit-v1";
/** A month's cost for one week: 7 days of the twelfth part of a Gregorian year. */
const WEEKS_OF_MONTH = 365.2425 / 12 / 7;

/** Whether the catalog has all that its definitions need: where not, that is a finding. */
export function isComplete({ people, cadences, settings }: Catalog): boolean {
  return people.length > 0 && cadences.length > 0 && settings.length > 0;
}

/**
 * The part of the catalog that measuring and the boards use, as facts carry it: all values normalised, lists in the order
 * of their files. Throws where the catalog lacks its people, cadence or settings, which loading it has reported.
 */
export function definitionsOf(catalog: Catalog): Definitions {
  const cadence = single(catalog.cadences, "cadence").spec;
  const settings = single(catalog.settings, "settings").spec;
  const runbooks = new Map(catalog.runbooks.map((runbook) => [runbook.file, runbook]));
  const { people, teams } = single(catalog.people, "people").spec;
  return {
    zone: cadence.zone,
    businessHours: openingTimes(cadence),
    holidays: (cadence.holidays ?? []).map(({ date }) => date),
    audit: { sample: cadence.audit.sample, seed: cadence.audit.seed ?? SEED },
    sample: settings.sample ?? false,
    business: settings.business.name,
    currency: settings.currency ?? null,
    hourlyRate: settings.hourly_rate ?? null,
    people: people.map(({ id, name, github }) => ({ id, name, github })),
    teams: teams.map(({ name, title, owner }) => ({ name, title: title ?? name, owner })),
    workflows: catalog.workflows.map((workflow) => workflowOf(workflow, runbooks)),
    sources: catalog.sources.map((source) => sourceOf(source, catalog.eventTypes)),
  };
}

type Runbooks = ReadonlyMap<string, Catalog["runbooks"][number]>;

function single<T>(list: readonly Located<T>[], name: string): T {
  const [only] = list;
  if (only === undefined) throw new Error(`the catalog has no ${name}`);
  return only.value;
}

function openingTimes({ business_hours: hours }: Cadence["spec"]): Definitions["businessHours"] {
  return Object.fromEntries(
    DAYS.flatMap((day) => {
      const times = hours[day];
      return times === undefined ? [] : [[day, times]];
    }),
  );
}

function workflowOf(
  { file, value: { metadata, spec } }: Located<Workflow>,
  runbooks: Runbooks,
): WorkflowDefinition {
  return {
    name: metadata.name,
    title: metadata.title,
    team: metadata.team,
    file,
    owner: spec.owner,
    reviewer: spec.reviewer,
    escalation: spec.escalation,
    stage: spec.stage,
    risk: spec.risk,
    measures: spec.measures as WorkflowDefinition["measures"],
    tolerance: spec.tolerance === undefined ? null : Number.parseFloat(spec.tolerance) / 100,
    thresholds: spec.thresholds ?? [],
    baseline: spec.baseline ?? null,
    value: spec.value === undefined ? null : valueOfCase(spec.value),
    responses: (spec.runbooks.response ?? []).flatMap((name) => responseOf(file, name, runbooks)),
  };
}

function valueOfCase({ per, amount, cost }: CaseValue): ValueDefinition {
  const [price = "0", period] = (cost?.tools ?? "0/week").split("/");
  const review = cost?.review === undefined ? 0 : (parseDuration(cost.review) ?? 0);
  return {
    per,
    amount,
    toolsPerWeek: Number(price) / (period === "month" ? WEEKS_OF_MONTH : 1),
    reviewHours: review / HOUR,
  };
}

/** A response play that is not there is a finding of `links-resolve`; a board simply does not link it. */
function responseOf(workflowFile: string, name: string, runbooks: Runbooks): ResponseRunbook[] {
  const path = resolvePath(workflowFile, name);
  const runbook = runbooks.get(path ?? "");
  if (runbook === undefined) return [];
  const { metadata } = runbook.value;
  const title = metadata.title ?? runbook.body.headings[0]?.text ?? metadata.name;
  const firstStep = firstSteps(runbook, [], () => firstStepUnder("Steps", runbook.body.text));
  return [{ path: runbook.file, title, firstStep }];
}

const firstSteps = remembering<Catalog["runbooks"][number], string | null>();

function sourceOf(
  { file, value: { metadata, spec } }: Located<Source>,
  eventTypes: Catalog["eventTypes"],
): SourceDefinition {
  const types = [...new Set(spec.emit.map(({ type }) => type))];
  const personal = new Set(spec.personal);
  const fields = types.map((type) => {
    const eventType = eventTypes.find(({ value }) => value.metadata.name === type)?.value;
    return [
      type,
      fieldsOf(
        spec.emit.filter((rule) => rule.type === type),
        personal,
        eventType,
      ),
    ] as const;
  });
  return {
    name: metadata.name,
    title: metadata.title ?? metadata.name,
    file,
    fields: Object.fromEntries(fields),
    duplicateKey: spec.duplicate_key ?? [],
    workflows: workflowsOf(spec.emit),
    types,
    ...(spec.every === undefined ? {} : { every: spec.every }),
    ...(spec.heartbeat === undefined ? {} : { heartbeat: spec.heartbeat }),
    ...(spec.format === "desk" ? { onOccasion: true } : {}),
  };
}

/**
 * What every record of a type should have: the data that all its rules map. Personal values are left out, because
 * without the key they are dropped, and that is no fault of the export.
 */
function fieldsOf(
  rules: readonly EmitRule[],
  personal: ReadonlySet<string>,
  eventType: EventType | undefined,
): string[] {
  const hidden = new Set(eventType?.spec.personal);
  const [first = {}, ...others] = rules.map(({ data }) => data ?? {});
  const shared = Object.entries(first)
    .filter(([name]) => others.every((data) => Object.hasOwn(data, name)) && !hidden.has(name))
    .filter(([, value]) => typeof value !== "object" || !personal.has(value.column))
    .map(([name]) => name);
  return ["subject", "time", ...shared];
}

/** None where a column decides for some of the records. */
function workflowsOf(rules: readonly EmitRule[]): string[] {
  const names = rules
    .filter(({ workflow }) => workflow !== undefined)
    .map(({ workflow }) => textsOf(workflow));
  if (names.some((texts) => texts === null)) return [];
  return [...new Set(names.flatMap((texts) => (texts ?? []).map(({ text }) => text)))];
}
