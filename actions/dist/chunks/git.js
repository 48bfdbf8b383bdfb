import { t as UsageError } from "./usage-error.js";
import { once } from "node:events";
import { spawn } from "node:child_process";
import path from "node:path";
import { realpath } from "node:fs/promises";

// actions/shell/git.ts
/** Who writes Opsbook's own commits. */
const IDENTITY = "Opsbook <opsbook@localhost>";
/** A call of git that ended with another exit code than 0. */
var GitError = class extends Error {
	name = "GitError";
	args;
	exitCode;
	stderr;
	constructor(args, exitCode, stderr) {
		super(`git ${args.join(" ")} ended with ${exitCode ?? "a signal"}: ${stderr.trim() || "no message"}`);
		this.args = args;
		this.exitCode = exitCode;
		this.stderr = stderr;
	}
};
/** Variables of the caller's git that say how to reach a remote, or which configuration is the person's own. */
const KEPT = /* @__PURE__ */ new Set([
	"GIT_ASKPASS",
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_NOSYSTEM",
	"GIT_CONFIG_SYSTEM",
	"GIT_EXEC_PATH",
	"GIT_SSH",
	"GIT_SSH_COMMAND",
	"GIT_SSL_CAINFO"
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
	"advice.pushUpdateRejected=true"
];
/** The environment for git: the caller's, without what a surrounding git (a hook, an alias) has set. */
function gitEnvironment(environment) {
	const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || KEPT.has(name));
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: "/dev/null"
	};
}
/**
* Opens the repository of a folder. The current folder may lie anywhere inside one; any other folder must itself be
* a repository, so that a mistyped path never writes into the one around it. Throws UsageError where there is none.
*/
async function openGit(folder) {
	const real = await realpath(folder).catch(() => {
		throw new UsageError(`There is no folder ${folder}. Make it a git repository with \`git init ${folder}\`.`);
	});
	const ceiling = real === await realpath(process.cwd()) ? {} : { GIT_CEILING_DIRECTORIES: path.dirname(real) };
	return gitAt((await collect(launch([
		"-C",
		real,
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	], ceiling)).catch((error) => {
		if (!(error instanceof GitError)) throw error;
		if (!error.stderr.includes("not a git repository")) throw new UsageError(`git cannot open ${folder}: ${error.stderr.trim()}`);
		throw new UsageError(`${folder} is not a git repository. Run \`git init\` there, or name another one with --ledger.`);
	})).toString("utf8").replace(/\n$/, ""));
}
/** Throws UsageError where there is no git command on this machine. */
async function checkGit() {
	await collect(launch(["--version"]));
}
/**
* The git command in the repository whose own folder (`.git`, or a bare repository) is known. `environment` adds
* variables of git's own, such as GIT_OBJECT_DIRECTORY.
*/
function gitAt(dir, environment = {}) {
	const start = (args) => launch([`--git-dir=${dir}`, ...args], environment);
	const run = (args, input) => collect(start(args), input);
	const text = async (args, input) => (await run(args, input)).toString("utf8").replace(/\n$/, "");
	return {
		dir,
		run,
		text,
		start
	};
}
function launch(args, environment = {}) {
	const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
	const env = {
		...gitEnvironment(process.env),
		...environment
	};
	const child = spawn("git", [...settings, ...args], {
		env,
		stdio: "pipe"
	});
	const errors = [];
	child.stderr.on("data", (chunk) => errors.push(chunk));
	child.stdin.on("error", () => {});
	return {
		child,
		done: new Promise((resolve, reject) => {
			child.once("error", (error) => {
				const missing = new UsageError("Opsbook needs the git command, and there is none here. Install git and try again.");
				reject(error.code === "ENOENT" ? missing : error);
			});
			child.once("close", (code) => {
				if (code === 0) resolve();
				else reject(new GitError(args, code, Buffer.concat(errors).toString("utf8")));
			});
		})
	};
}
async function collect({ child, done }, input) {
	const chunks = [];
	child.stdout.on("data", (chunk) => chunks.push(chunk));
	child.stdin.end(input);
	await done;
	return Buffer.concat(chunks);
}
/** Writes to a process's input and waits where it does not keep up, so that memory stays bounded. */
async function feed({ child, done }, bytes) {
	if (child.stdin.write(bytes)) return;
	await Promise.race([once(child.stdin, "drain"), done]);
}

export { gitAt as a, feed as i, IDENTITY as n, gitEnvironment as o, checkGit as r, openGit as s, GitError as t };