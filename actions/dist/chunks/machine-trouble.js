import { t as GitError } from "./git.js";

// actions/shell/machine-trouble.ts
const DENIED = "Give the user who runs Opsbook the right to read and write there, or name another place";
/** What the machine refuses, by the code of the system call: what to tell, and the remedy. */
const TROUBLES = {
	EACCES: {
		what: "This user has no permission for it",
		fix: DENIED
	},
	EPERM: {
		what: "This user has no permission for it",
		fix: DENIED
	},
	ENOTDIR: {
		what: "A file stands where a folder is needed",
		fix: "Name another place"
	},
	EROFS: {
		what: "The disk can only be read",
		fix: "Name a folder on a disk that can be written"
	},
	ENOSPC: {
		what: "The disk is full",
		fix: "Free some space, then run it again"
	},
	EDQUOT: {
		what: "This user's share of the disk is used up",
		fix: "Free some space, then run it again"
	}
};
/** What git writes when a system call failed; it names no code. */
const SAID_BY_GIT = [
	{
		text: /permission denied|insufficient permission/i,
		code: "EACCES"
	},
	{
		text: /read-only file system/i,
		code: "EROFS"
	},
	{
		text: /no space left on device|out of disk space/i,
		code: "ENOSPC"
	},
	{
		text: /disk quota exceeded/i,
		code: "EDQUOT"
	}
];
/** A failure of the machine in a person's words, with the place and the remedy; null where it is something else. */
function machineTrouble(error) {
	if (error instanceof GitError) return gitTrouble(error);
	if (!(error instanceof Error) || !("code" in error) || !isCode(error.code)) return null;
	return sentence(error.code, "path" in error && typeof error.path === "string" ? error.path : null);
}
function gitTrouble({ stderr, args }) {
	const found = SAID_BY_GIT.find(({ text }) => text.test(stderr));
	if (found === void 0) return null;
	const folder = args.find((arg) => arg.startsWith("--git-dir="))?.slice(10);
	const [said] = stderr.trim().split("\n");
	return `${sentence(found.code, folder ?? null)} Git said: ${said}`;
}
/** The error of a write that ran out of space names no path. */
function sentence(code, place) {
	const { what, fix } = TROUBLES[code];
	return `${place === null ? "" : `${place}: `}${what}. ${fix}.`;
}
function isCode(code) {
	return typeof code === "string" && Object.hasOwn(TROUBLES, code);
}

export { machineTrouble };