import { spawn } from "node:child_process";

export interface Ended {
  /** Null where it could not start, or had to be stopped. */
  code: number | null;
  /** Both of its outputs. */
  output: string;
}

const DEFAULT_SECONDS = 30;

/** Runs a program to its end, or stops it with all that it started when its time is over. */
export function command(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; seconds?: number } = {},
): Promise<Ended> {
  const { cwd, env, seconds = DEFAULT_SECONDS } = options;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that stopping it leaves nothing behind.
      detached: process.platform !== "win32",
    });
    let output = "";
    const timer = setTimeout(() => {
      output += `\nStopped after ${seconds} seconds.\n`;
      if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
      else child.kill("SIGKILL");
    }, seconds * 1000);
    const end = (code: number | null): void => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => {
      output += error.message;
      end(null);
    });
    child.on("close", end);
  });
}
