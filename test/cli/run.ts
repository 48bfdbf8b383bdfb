import { spawn } from "node:child_process";
import path from "node:path";

export const repository = path.resolve(import.meta.dirname, "../..");
const bin = path.join(repository, "actions/cli/bin.js");

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `opsbook` as a person does, in a process of its own; `node` is the one that runs the tests unless named. */
export function opsbook(
  args: readonly string[],
  options: { cwd?: string; node?: string } = {},
): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [bin, ...args], {
      cwd: options.cwd ?? repository,
      env,
    });
    const ended: Ended = { code: null, out: "", err: "" };
    child.stdout.on("data", (chunk) => {
      ended.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      ended.err += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}
