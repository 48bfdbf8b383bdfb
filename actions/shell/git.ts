import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "./usage-error.ts";

/** Who writes Opsbook's own commits. */
export const IDENTITY = "Opsbook <opsbook@localhost>";

/** A call of git that ended with another exit code than 0. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly args: readonly string[];
  readonly exitCode: number | null;
  readonly stderr: string;
  constructor(args: readonly string[], exitCode: number | null, stderr: string) {
    super(`git ${args.join(" ")} ended with ${exitCode ?? "a signal"}: ${stderr.trim() || "no message"}`);
    this.args = args;
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** The git command in one repository. Arguments are passed as they are: no shell, no hooks, no work tree. */
export interface Git {
  /** The repository's own folder (`.git`, or the bare repository), shared by all its work trees. */
  readonly dir: string;
  /** Runs to the end; returns the standard output. Throws GitError. */
  run: (args: readonly string[], input?: string | Uint8Array) => Promise<Buffer>;
  /** As `run`, as text without the last line break. */
  text: (args: readonly string[], input?: string | Uint8Array) => Promise<string>;
  /** A running process, for what is too big to hold. */
  start: (args: readonly string[]) => GitProcess;
}

export interface GitProcess {
  child: ChildProcessWithoutNullStreams;
  /** Resolves when the process ended well; throws GitError. Await it, or a failure ends the program. */
  done: Promise<void>;
}

/** Variables of the caller's git that say how to reach a remote, or which configuration is the person's own. */
const KEPT = new Set([
  "GIT_ASKPASS",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CONFIG_SYSTEM",
  "GIT_EXEC_PATH",
  "GIT_SSH",
  "GIT_SSH_COMMAND",
  "GIT_SSL_CAINFO",
]);

/** Settings of a person or a machine that would change what a call does: hooks, clean-ups, signatures, replaced objects. */
const SETTINGS = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.quotePath=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "push.followTags=false",
  "push.gpgSign=false",
  "push.recurseSubmodules=no",
  "fetch.recurseSubmodules=no",
  "log.showSignature=false",
  "color.ui=false",
  "advice.pushUpdateRejected=true",
];

/** The environment for git: the caller's, without what a surrounding git (a hook, an alias) has set. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || KEPT.has(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
  };
}

/**
 * Opens the repository of a folder. The current folder may lie anywhere inside one; any other folder must itself be
 * a repository, so that a mistyped path never writes into the one around it. Throws UsageError where there is none.
 */
export async function openGit(folder: string): Promise<Git> {
  const real = await realpath(folder).catch(() => {
    throw new UsageError(
      `There is no folder ${folder}. Make it a git repository with \`git init ${folder}\`.`,
    );
  });
  const ceiling =
    real === (await realpath(process.cwd())) ? {} : { GIT_CEILING_DIRECTORIES: path.dirname(real) };
  const common = ["-C", real, "rev-parse", "--path-format=absolute", "--git-common-dir"];
  const dir = await collect(launch(common, ceiling)).catch((error: unknown) => {
    if (!(error instanceof GitError)) throw error;
    if (!error.stderr.includes("not a git repository")) {
      throw new UsageError(`git cannot open ${folder}: ${error.stderr.trim()}`);
    }
    throw new UsageError(
      `${folder} is not a git repository. Run \`git init\` there, or name another one with --ledger.`,
    );
  });
  return gitAt(dir.toString("utf8").replace(/\n$/, ""));
}

/** Throws UsageError where there is no git command on this machine. */
export async function checkGit(): Promise<void> {
  await collect(launch(["--version"]));
}

/**
 * The git command in the repository whose own folder (`.git`, or a bare repository) is known. `environment` adds
 * variables of git's own, such as GIT_OBJECT_DIRECTORY.
 */
export function gitAt(dir: string, environment: NodeJS.ProcessEnv = {}): Git {
  const start = (args: readonly string[]): GitProcess => launch([`--git-dir=${dir}`, ...args], environment);
  const run = (args: readonly string[], input?: string | Uint8Array): Promise<Buffer> =>
    collect(start(args), input);
  const text = async (args: readonly string[], input?: string | Uint8Array): Promise<string> =>
    (await run(args, input)).toString("utf8").replace(/\n$/, "");
  return { dir, run, text, start };
}

function launch(args: readonly string[], environment: NodeJS.ProcessEnv = {}): GitProcess {
  const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
  const env = { ...gitEnvironment(process.env), ...environment };
  const child = spawn("git", [...settings, ...args], { env, stdio: "pipe" });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  // A process that ended before reading all its input says so by its exit code.
  child.stdin.on("error", () => {});
  const done = new Promise<void>((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      const missing = new UsageError(
        "Opsbook needs the git command, and there is none here. Install git and try again.",
      );
      reject(error.code === "ENOENT" ? missing : error);
    });
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new GitError(args, code, Buffer.concat(errors).toString("utf8")));
    });
  });
  return { child, done };
}

async function collect({ child, done }: GitProcess, input?: string | Uint8Array): Promise<Buffer> {
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(input);
  await done;
  return Buffer.concat(chunks);
}

/** Writes to a process's input and waits where it does not keep up, so that memory stays bounded. */
export async function feed({ child, done }: GitProcess, bytes: string | Uint8Array): Promise<void> {
  if (child.stdin.write(bytes)) return;
  await Promise.race([once(child.stdin, "drain"), done]);
}
