import { listOf, mapOf, type Plain, type PlainMap, type WorkflowFile } from "./workflow-file.ts";

const JOB_KEYS = new Set([
  "name",
  "needs",
  "if",
  "runs-on",
  "permissions",
  "environment",
  "concurrency",
  "outputs",
  "env",
  "defaults",
  "steps",
  "timeout-minutes",
  "strategy",
  "continue-on-error",
]);
const STEP_KEYS = new Set([
  "id",
  "if",
  "name",
  "uses",
  "run",
  "with",
  "env",
  "shell",
  "working-directory",
  "continue-on-error",
  "timeout-minutes",
]);
const SHELLS = new Set(["bash", "sh"]);

/**
 * What a workflow file asks for and the embedded runner has not: named, so that nothing is run in another way than on
 * GitHub. Empty for a file that it runs as written.
 */
export function unsupported(file: WorkflowFile): string[] {
  const found = [
    ...concurrencyFaults(file.concurrency, "the workflow"),
    ...defaultsFaults(file.defaults, "the workflow"),
  ];
  for (const job of file.jobs) {
    const place = `job ${job.id}`;
    for (const key of Object.keys(job.written)) {
      if (!JOB_KEYS.has(key)) found.push(`\`${key}\` in ${place}`);
    }
    found.push(
      ...runsOnFaults(job.written["runs-on"], place),
      ...concurrencyFaults(job.written.concurrency, place),
      ...defaultsFaults(job.written.defaults ?? {}, place),
      ...listOf(job.written.steps).flatMap((step, index) =>
        stepFaults(mapOf(step), `step ${index + 1} of ${place}`),
      ),
    );
  }
  return found;
}

function runsOnFaults(runsOn: Plain | undefined, place: string): string[] {
  const labels = typeof runsOn === "string" ? [runsOn] : listOf(runsOn);
  if (labels.length === 0) return runsOn === undefined ? [] : [`\`runs-on\` by group in ${place}`];
  return labels
    .filter((label) => typeof label !== "string" || !/^ubuntu-|\$\{\{/.test(label))
    .map((label) => `\`runs-on: ${String(label)}\` in ${place} (only ubuntu-*)`);
}

function concurrencyFaults(concurrency: Plain | undefined, place: string): string[] {
  const { queue, "cancel-in-progress": cancel } = mapOf(concurrency);
  return queue === "max" && cancel !== undefined && cancel !== false
    ? [`\`queue: max\` together with \`cancel-in-progress\` in ${place}, which GitHub refuses`]
    : [];
}

function defaultsFaults(defaults: Plain, place: string): string[] {
  const { shell } = mapOf(mapOf(defaults).run);
  return shell === undefined || SHELLS.has(String(shell))
    ? []
    : [`\`shell: ${String(shell)}\` in the defaults of ${place} (only bash and sh)`];
}

function stepFaults(step: PlainMap, place: string): string[] {
  const found = Object.keys(step)
    .filter((key) => !STEP_KEYS.has(key))
    .map((key) => `\`${key}\` in ${place}`);
  if (step.shell !== undefined && !SHELLS.has(String(step.shell))) {
    found.push(`\`shell: ${String(step.shell)}\` in ${place} (only bash and sh)`);
  }
  if (typeof step.uses === "string" && usesKind(step.uses) === null) {
    found.push(`\`uses: ${step.uses}\` in ${place}`);
  }
  return found;
}

/** How a `uses` is served: an action of this repository, the checkout that the runner does itself, or not at all. */
export function usesKind(uses: string): "commit" | "workspace" | "checkout" | null {
  if (/^\$\/[^@]+$/.test(uses)) return "commit";
  if (/^\.\/[^@]+$/.test(uses)) return "workspace";
  return /^actions\/checkout@[^\s]+$/.test(uses) ? "checkout" : null;
}
