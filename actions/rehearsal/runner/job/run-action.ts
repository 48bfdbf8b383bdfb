import path from "node:path";
import type { Scope } from "../expressions/evaluate.ts";
import { expandTexts, expandToText } from "../expressions/expand.ts";
import { type ActionFile, inputVariable, readActionFile } from "./action-file.ts";
import { readActionText } from "./action-folder.ts";
import type { JobState, StepState } from "./job-state.ts";
import { runProcess } from "./process.ts";

interface Placed {
  file: ActionFile;
  folder: string;
  /** The action's files reach no further than this folder. */
  within: string;
}

/** Clocks less far apart than this, in milliseconds, are the same clock. */
const SAME_CLOCK = 1_500;

/** Runs an action of this repository: `$/` as it stands in the run's own commit, `./` as it stands in the workspace. */
export async function runAction(job: JobState, step: StepState, scope: Scope): Promise<boolean> {
  const uses = String(step.definition.written.uses);
  const placed = await placeOf(job, uses);
  const given = expandTexts(step.definition.written.with, scope);
  for (const name of Object.keys(given)) {
    if (!Object.keys(placed.file.inputs).some((known) => known.toLowerCase() === name.toLowerCase())) {
      const known = Object.keys(placed.file.inputs).join("', '");
      step.onLine(`::warning::Unexpected input(s) '${name}', valid inputs are ['${known}']`);
    }
  }
  const inputs = inputsOf(placed.file, given, scope);
  if (placed.file.post !== null) keepPost(job, step, placed, inputs);
  return runNode(job, step, placed, placed.file.main, inputs);
}

async function placeOf(job: JobState, uses: string): Promise<Placed> {
  const place = uses.startsWith("$/")
    ? await job.folders.find(job.repository, job.run.source.commit, path.posix.normalize(uses.slice(2)))
    : { folder: path.resolve(job.room.workspace, uses), within: job.room.workspace };
  const text = await readActionText(place.folder);
  if (text === null) {
    throw new Error(`Can't find 'action.yml' or 'action.yaml' for action '${uses}'. Did you check it out?`);
  }
  return { file: readActionFile(text, uses), ...place };
}

function inputsOf(file: ActionFile, given: Record<string, string>, scope: Scope): Record<string, string> {
  // An input without a value is an empty variable, not an absent one. (actions/runner, ActionManifestManager.cs)
  const defaults = Object.entries(file.inputs).map(([name, input]) => [
    inputVariable(name),
    expandToText(input.default, scope),
  ]);
  const named = Object.entries(given).map(([name, value]) => [inputVariable(name), value]);
  return Object.fromEntries([...defaults, ...named]);
}

/** An action's `post` runs when all steps are over, with what the action saved. */
function keepPost(job: JobState, step: StepState, placed: Placed, inputs: Record<string, string>): void {
  const { saved } = step;
  job.posts.unshift({
    name: `Post ${placed.file.name}`,
    condition: placed.file.postIf,
    run: (later) => {
      const states = Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]);
      const own = { ...inputs, ...Object.fromEntries(states) };
      return runNode(job, later, placed, placed.file.post as string, own);
    },
  });
}

async function runNode(
  job: JobState,
  step: StepState,
  { folder, within }: Placed,
  main: string,
  inputs: Record<string, string>,
): Promise<boolean> {
  const file = path.resolve(folder, main);
  if (!file.startsWith(within + path.sep)) {
    throw new Error(
      `\`${main}\` lies outside the folder that holds the action, which the rehearsal does not serve`,
    );
  }
  const code = await runProcess({
    file: process.execPath,
    args: [...clockArguments(job.clockShift), file],
    cwd: job.room.workspace,
    env: { ...step.env, ...inputs },
    onLine: step.onLine,
    signal: step.signal,
  });
  return code === 0;
}

/** Where the embedded GitHub's clock was set, an action has to see the same time as GitHub itself. */
function clockArguments(shift: number): string[] {
  if (Math.abs(shift) < SAME_CLOCK) return [];
  const preload = new URL("./shifted-clock.js", import.meta.url);
  preload.searchParams.set("ms", String(Math.round(shift)));
  return ["--import", preload.href];
}
