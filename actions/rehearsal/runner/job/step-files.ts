import { randomUUID } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isReservedVariable, readEntries } from "./file-commands.ts";
import { type JobState, plainAnnotation, type StepState } from "./job-state.ts";

const NAMES = ["ENV", "OUTPUT", "PATH", "STATE", "STEP_SUMMARY"] as const;
type Name = (typeof NAMES)[number];

/** A job summary ends at 1 MiB (REL-15). */
const MOST_SUMMARY = 1024 * 1024;

/** The files through which a step speaks to the runner: their variables, and the taking in of what stands in them. */
export interface StepFiles {
  variables: Record<string, string>;
  /** Takes in what the step wrote; false where some of it is wrong, which fails the step. */
  takeIn: (job: JobState, step: StepState) => Promise<boolean>;
}

/** Makes empty files for one step. */
export async function makeStepFiles(temp: string): Promise<StepFiles> {
  const folder = path.join(temp, "_runner_file_commands");
  await mkdir(folder, { recursive: true });
  const id = randomUUID();
  const files = Object.fromEntries(
    NAMES.map((name) => [name, path.join(folder, `${name.toLowerCase()}_${id}`)]),
  ) as Record<Name, string>;
  await Promise.all(NAMES.map((name) => writeFile(files[name], "")));
  return {
    variables: Object.fromEntries(NAMES.map((name) => [`GITHUB_${name}`, files[name]])),
    takeIn: async (job, step) => {
      const faults = [
        ...(await takeEntries(files.OUTPUT, (name, value) => setOutput(step, name, value))),
        ...(await takeEntries(files.STATE, (name, value) => setState(step, name, value))),
        ...(await takeEntries(files.ENV, (name, value) => setVariable(job, name, value))),
        ...(await takeSummary(job, files.STEP_SUMMARY)),
      ];
      const folders = (await readFile(files.PATH, "utf8")).split(/\r?\n/).filter((line) => line !== "");
      for (const added of folders) job.path.unshift(added);
      for (const fault of faults) {
        job.record.annotations.push(plainAnnotation("failure", fault));
        job.log(`##[error]${fault}`);
      }
      return faults.length === 0;
    },
  };
}

async function takeEntries(
  file: string,
  take: (name: string, value: string) => string | null,
): Promise<string[]> {
  const read = readEntries(await readFile(file, "utf8"));
  if (!read.ok) return [`Unable to process file command: ${read.error}`];
  return read.entries.flatMap(([name, value]) => take(name, value) ?? []);
}

function setOutput(step: StepState, name: string, value: string): null {
  step.outputs[name] = value;
  return null;
}

function setState(step: StepState, name: string, value: string): null {
  step.saved[name] = value;
  return null;
}

function setVariable(job: JobState, name: string, value: string): string | null {
  if (isReservedVariable(name)) return `Can't store ${name} output parameter using '$GITHUB_ENV' command.`;
  job.env[name] = value;
  return null;
}

async function takeSummary(job: JobState, file: string): Promise<string[]> {
  const { size } = await stat(file);
  if (size > MOST_SUMMARY) {
    const kilobytes = Math.ceil(size / 1024);
    return [
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`,
    ];
  }
  const text = await readFile(file, "utf8");
  if (text !== "") job.record.summary += job.masks.hide(text.endsWith("\n") ? text : `${text}\n`);
  return [];
}
