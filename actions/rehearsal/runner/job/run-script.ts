import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Scope } from "../expressions/evaluate.ts";
import { expandToText } from "../expressions/expand.ts";
import { mapOf } from "../parse/workflow-file.ts";
import type { JobState, StepState } from "./job-state.ts";
import { runProcess } from "./process.ts";

/** Runs a `run:` step with the shell that the file names. Whether it ended with 0. */
export async function runScript(job: JobState, step: StepState, scope: Scope): Promise<boolean> {
  const { written } = step.definition;
  const shared = mapOf(job.defaults.run);
  const shell = written.shell ?? shared.shell ?? null;
  const script = path.join(job.room.temp, `${randomUUID()}.sh`);
  await writeFile(script, expandToText(written.run, scope));
  const inside = expandToText(written["working-directory"] ?? shared["working-directory"] ?? "", scope);
  const [file, args] = commandFor(shell === null ? null : String(shell), script);
  const code = await runProcess({
    file,
    args,
    cwd: path.resolve(job.room.workspace, inside),
    env: step.env,
    onLine: step.onLine,
    signal: step.signal,
  });
  if (code !== null && code !== 0) step.onLine(`::error::Process completed with exit code ${code}.`);
  return code === 0;
}

/** How GitHub calls each shell: only a named bash also fails on the middle of a pipe. */
function commandFor(shell: string | null, script: string): [file: string, args: string[]] {
  if (shell === "bash") return ["bash", ["--noprofile", "--norc", "-eo", "pipefail", script]];
  return shell === "sh" ? ["sh", ["-e", script]] : ["bash", ["-e", script]];
}
