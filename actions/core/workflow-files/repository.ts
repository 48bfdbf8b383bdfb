import { linesOf } from "../catalog/parse/lines.ts";
import { type Positions, positionsOf } from "../catalog/parse/positions.ts";
import { parseYaml } from "../catalog/parse/yaml.ts";
import type { Path } from "../catalog/rules/rule.ts";
import { compareText, type Finding } from "../finding.ts";
import { asList, asMap, type Plain, type PlainMap } from "./plain.ts";

/** A parsed YAML file. */
export interface ParsedFile {
  /** Path in the repository. */
  file: string;
  text: string;
  value: PlainMap;
  positions: Positions;
}

export interface WorkflowDocument extends ParsedFile {
  /** The file's own name: `gate.yml`. */
  name: string;
  /** What it listens to, with the filters of each event. */
  events: Record<string, PlainMap>;
  jobs: WorkflowJob[];
}

export interface WorkflowJob {
  id: string;
  path: Path;
  value: PlainMap;
  steps: Step[];
}

export interface Step {
  path: Path;
  value: PlainMap;
}

/** An action.yml; a composite one has steps of its own. */
export interface ActionDocument extends ParsedFile {
  /** The action's folder: `actions/require-approval`. */
  folder: string;
  steps: Step[];
}

/** The workflow and action files of a repository, and what else the rules look at. */
export interface WorkflowRepository {
  workflows: WorkflowDocument[];
  actions: ActionDocument[];
  codeOwners: { file: string; text: string } | null;
  /** What Sources name under `pull`, in the order of their files. */
  pullSecrets: { source: string; secret: string }[];
  /** The business's time zone by its cadence.yaml; null where there is none that can be read. */
  zone: string | null;
}

const WORKFLOW = /^\.github\/workflows\/([^/]+\.ya?ml)$/;
const ACTION = /^(.+)\/action\.ya?ml$/;
/** Where GitHub looks for it, first to last. */
const CODE_OWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const CADENCE = "workflows-catalog/cadence.yaml";
const SOURCE = /^workflows-catalog\/sources\/([^/]+)\.ya?ml$/;

/** Whether a file is one that these checks read. */
export function isWorkflowFile(file: string): boolean {
  return (
    [WORKFLOW, ACTION, SOURCE].some((place) => place.test(file)) || [...CODE_OWNERS, CADENCE].includes(file)
  );
}

/** Reads the files; what is no YAML becomes findings and is left out. */
export function readWorkflowRepository(files: ReadonlyMap<string, string>): {
  repository: WorkflowRepository;
  findings: Finding[];
} {
  const repository: WorkflowRepository = {
    workflows: [],
    actions: [],
    codeOwners: null,
    pullSecrets: pullSecretsOf(files),
    zone: zoneOf(files.get(CADENCE)),
  };
  const findings: Finding[] = [];
  for (const [file, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const name = WORKFLOW.exec(file)?.[1];
    const folder = ACTION.exec(file)?.[1];
    if (name === undefined && folder === undefined) continue;
    const { value, problems } = parseYaml(text);
    if (problems.length > 0) {
      const { range } = linesOf(text);
      findings.push(
        ...problems.map(({ start, end, ...words }) => ({
          ...words,
          severity: "error" as const,
          file,
          range: range(start, end),
        })),
      );
      continue;
    }
    // The edge: YAML that parsed is plain values.
    const parsed = { file, text, value: asMap(value as Plain), positions: positionsOf(text) };
    if (name !== undefined) repository.workflows.push(workflowOf(parsed, name));
    else if (folder !== undefined) repository.actions.push(actionOf(parsed, folder));
  }
  const owners = CODE_OWNERS.find((file) => files.has(file));
  if (owners !== undefined) repository.codeOwners = { file: owners, text: files.get(owners) ?? "" };
  return { repository, findings };
}

/** What is wrong in a catalog's file is for the catalog's own checks to say. */
function zoneOf(cadence: string | undefined): string | null {
  const { value } = parseYaml(cadence ?? "");
  // The edge: YAML that parsed is plain values.
  const { zone } = asMap(asMap(value as Plain).spec);
  return typeof zone === "string" ? zone : null;
}

function pullSecretsOf(files: ReadonlyMap<string, string>): WorkflowRepository["pullSecrets"] {
  return [...files]
    .filter(([file]) => SOURCE.test(file))
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([file, text]) => {
      const { value } = parseYaml(text);
      // The edge: YAML that parsed is plain values.
      const { secret } = asMap(asMap(asMap(value as Plain).spec).pull);
      return typeof secret === "string" ? [{ source: SOURCE.exec(file)?.[1] ?? file, secret }] : [];
    });
}

function workflowOf(parsed: ParsedFile, name: string): WorkflowDocument {
  const jobs = Object.entries(asMap(parsed.value.jobs)).map(([id, job]): WorkflowJob => {
    const path = ["jobs", id];
    return { id, path, value: asMap(job), steps: stepsOf(asMap(job).steps, [...path, "steps"]) };
  });
  return { ...parsed, name, events: eventsOf(parsed.value.on), jobs };
}

function actionOf(parsed: ParsedFile, folder: string): ActionDocument {
  return { ...parsed, folder, steps: stepsOf(asMap(parsed.value.runs).steps, ["runs", "steps"]) };
}

function stepsOf(steps: Plain | undefined, path: Path): Step[] {
  return asList(steps).map((step, index) => ({ path: [...path, index], value: asMap(step) }));
}

/** `on` may be one name, a list of names, or a mapping. */
function eventsOf(on: Plain | undefined): Record<string, PlainMap> {
  if (typeof on === "string") return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), {}]));
  return Object.fromEntries(Object.entries(asMap(on)).map(([name, filter]) => [name, asMap(filter)]));
}
