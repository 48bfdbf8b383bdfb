import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

export interface ProcessOptions {
  file: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string>;
  /** Hears each line of both outputs, without its end. */
  onLine: (line: string) => void;
  signal: AbortSignal;
}

/** Between the polite signal and the other one, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Runs a process with all that it starts as one group, and stops the whole group when the signal comes. Returns the
 * exit code; null where it was stopped.
 */
export async function runProcess(options: ProcessOptions): Promise<number | null> {
  const { file, args, cwd, env, onLine, signal } = options;
  if (signal.aborted) return null;
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const stopGroup = (how: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, how);
    } catch {
      // It has ended already.
    }
  };
  let force: NodeJS.Timeout | undefined;
  const stop = (): void => {
    stopGroup("SIGTERM");
    force = setTimeout(() => stopGroup("SIGKILL"), PATIENCE);
  };
  signal.addEventListener("abort", stop, { once: true });
  const outputs = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)];
  try {
    const [code] = (await once(child, "exit")) as [number | null];
    // What a step left running behind it ends with the step: nothing may hold its output open.
    stopGroup("SIGKILL");
    await Promise.all(outputs);
    return signal.aborted ? null : (code ?? 1);
  } finally {
    clearTimeout(force);
    signal.removeEventListener("abort", stop);
  }
}

async function readLines(output: Readable, onLine: (line: string) => void): Promise<void> {
  let rest = "";
  output.setEncoding("utf8");
  for await (const chunk of output) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  }
  if (rest !== "") onLine(rest);
}
