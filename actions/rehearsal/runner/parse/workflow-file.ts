import { parse } from "yaml";
import { parserLibrary } from "./parser-library.ts";

/** A value as YAML and JSON have it. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };
export type PlainMap = { [key: string]: Plain };

/** A workflow file that GitHub's own parser takes: what it says, its expressions not yet evaluated. */
export interface WorkflowFile {
  path: string;
  /** The `name`, else the path, as GitHub shows it. */
  name: string;
  runName: string | null;
  events: Record<string, EventFilter>;
  permissions: Plain | undefined;
  env: Plain;
  concurrency: Plain | undefined;
  defaults: Plain;
  jobs: JobDefinition[];
}

/** What `on` says of one event; each list is absent where the file does not name it. */
export interface EventFilter {
  types?: string[];
  branches?: string[];
  "branches-ignore"?: string[];
  tags?: string[];
  "tags-ignore"?: string[];
  paths?: string[];
  "paths-ignore"?: string[];
  workflows?: string[];
  schedules?: { cron: string; timezone?: string }[];
  inputs?: Record<string, { type?: string; required?: boolean; default?: Plain; options?: string[] }>;
}

export interface JobDefinition {
  id: string;
  needs: string[];
  /** The condition with GitHub's own `success() &&` before it where no status function stands in it. */
  condition: string;
  /** Everything as it is written. */
  written: PlainMap;
  steps: StepDefinition[];
}

export interface StepDefinition {
  /** The step's own id, or the one that GitHub gives it. */
  id: string;
  condition: string;
  written: PlainMap;
}

export type ReadWorkflow = { ok: true; file: WorkflowFile } | { ok: false; errors: string[] };

/** Reads a workflow file with GitHub's own parser. Errors are the parser's, each with its place. */
export async function readWorkflow(path: string, text: string): Promise<ReadWorkflow> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parserLibrary();
  const file = { name: path, content: spelledOut(text) };
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
  const errorsSoFar = (): string[] => context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || errorsSoFar().length > 0) return { ok: false, errors: errorsSoFar() };
  const template = await convertWorkflowTemplate(context, value);
  const errors = [...errorsSoFar(), ...zoneErrors(template.events?.schedule ?? [])];
  if (errors.length > 0) return { ok: false, errors };
  // The parser's tokens keep the indentation of a block with an expression in it; what is run is read as plain YAML.
  const written = parse(text) as PlainMap;
  const jobs = mapOf(written.jobs);
  return {
    ok: true,
    file: {
      path,
      name: typeof written.name === "string" && written.name !== "" ? written.name : path,
      runName: typeof written["run-name"] === "string" ? written["run-name"] : null,
      events: eventsOf(template.events),
      permissions: written.permissions,
      env: written.env ?? {},
      concurrency: written.concurrency,
      defaults: written.defaults ?? {},
      jobs: template.jobs.map((job) => {
        const own = mapOf(jobs[job.id.value]);
        const steps = listOf(own.steps).map(mapOf);
        return {
          id: job.id.value,
          needs: (job.needs ?? []).map(({ value: id }) => id),
          condition: job.if.expression,
          written: own,
          steps: (job.type === "job" ? job.steps : []).map((step, index) => ({
            id: step.id,
            condition: step.if?.expression ?? "success()",
            written: steps[index] ?? {},
          })),
        };
      }),
    },
  };
}

/**
 * GitHub takes `on: repository_dispatch` and `on: [repository_dispatch]`; its parser (0.3) knows that event as a mapping
 * only. Such a file is given to it with the events spelled out; every other one as it stands, so that places are right.
 */
function spelledOut(text: string): string {
  if (!/^on:.*\brepository_dispatch\b/m.test(text)) return text;
  const written = readPlain(text);
  const names = typeof written.on === "string" ? [written.on] : listOf(written.on);
  if (names.length === 0) return text;
  return JSON.stringify({ ...written, on: Object.fromEntries(names.map((name) => [String(name), null])) });
}

function readPlain(text: string): PlainMap {
  try {
    return mapOf(parse(text) as Plain);
  } catch {
    // What is wrong with the text is the parser's to say.
    return {};
  }
}

/** GitHub refuses a time zone that there is not; its parser does not look. */
function zoneErrors(schedules: readonly { timezone?: string }[]): string[] {
  return schedules.flatMap(({ timezone }) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: timezone ?? "UTC" });
      return [];
    } catch {
      return [`There is no time zone ${JSON.stringify(timezone)}.`];
    }
  });
}

function eventsOf(events: { [name: string]: unknown }): Record<string, EventFilter> {
  return Object.fromEntries(
    Object.entries(events).map(([name, filter]) => [
      name,
      name === "schedule" ? { schedules: filter as EventFilter["schedules"] } : (filter as EventFilter),
    ]),
  ) as Record<string, EventFilter>;
}

/** The entries of a value, or none where it is no mapping. */
export function mapOf(value: Plain | undefined): PlainMap {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

/** The items of a value, or none where it is no list. */
export function listOf(value: Plain | undefined): Plain[] {
  return Array.isArray(value) ? value : [];
}
