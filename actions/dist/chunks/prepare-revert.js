import { n as revertBranch } from "./change-trigger.js";
import { o as treeOf, r as mergeTrees } from "./merge.js";
import { t as GitHubError } from "./failure.js";
import { r as fetchCommit } from "./default-branch.js";
import { i as pushBranch, t as BOT } from "./make-board.js";

// actions/shell/incidents/prepare-revert.ts
/**
* Prepares what takes a change back: one commit on a branch of its own, and its pull request, which a person approves and
* merges as any other. What stands there from a run that was cut off is taken as it is. Where it cannot be done, why.
*/
async function prepareRevert(operation, change) {
	const { github, branch: into, context } = operation;
	const branch = revertBranch(change.after);
	if (await github.branches.tip(branch) === null) {
		const made = await makeRevert(operation, change);
		if ("trouble" in made) return {
			branch: null,
			pull: null,
			trouble: made.trouble
		};
		const pushed = await pushBranch(operation, branch, made.commit);
		if (pushed.state === "refused") return {
			branch: null,
			pull: null,
			trouble: /workflow/i.test(pushed.words) ? "GitHub lets no job change workflow files" : "GitHub does not let this job push the branch"
		};
	}
	const [standing] = await github.proposals.from(branch);
	if (standing !== void 0) return {
		branch,
		pull: standing.number,
		trouble: null
	};
	const { serverUrl, owner, repo } = context;
	try {
		const { number } = await github.proposals.open({
			branch,
			into,
			title: `Take back the unapproved change ${change.after.slice(0, 7)}`,
			body: bodyOf(change, `${serverUrl}/${owner}/${repo}`)
		});
		return {
			branch,
			pull: number,
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof GitHubError) || error.uncertain) throw error;
		return {
			branch,
			pull: null,
			trouble: "GitHub does not let this job open pull requests"
		};
	}
}
function bodyOf({ after }, repository) {
	return `[${after.slice(0, 7)}](${repository}/commit/${after}) went in and nobody is known to have approved it. This takes it back, and leaves all that came later.

If the change should not be there: approve this as any other pull request and merge it. If it is right: close this, and name the cause and a follow-up on the incident's issue.
`;
}
/** The default branch's tip without the change. */
async function makeRevert({ git, remote, commit: tip }, change) {
	const { before, after, at } = change;
	for (const commit of [before, after]) await fetchCommit(git, remote, commit);
	const merged = await mergeWithout(git, tip, change);
	if ("conflicts" in merged) {
		const [file = "", ...more] = merged.conflicts;
		return { trouble: `${file}${more.length === 0 ? "" : ` and ${more.length} more`} was changed again since, so git needs a person` };
	}
	if (merged.tree === await treeOf(git, tip)) return { trouble: "it has been taken back already" };
	const message = `${`Take back the unapproved change ${after.slice(0, 7)}`}\n\nThis reverts commit ${after}.`;
	return { commit: await writeCommit(git, {
		tree: merged.tree,
		parent: tip,
		at,
		message
	}) };
}
/**
* A three-way merge of the tip with what was before the change, with the change as what both know. Git takes that from
* history, so a history of three commits is made for it: nothing of it is pushed.
*/
async function mergeWithout(git, tip, { before, after, at }) {
	const commitOf = async (from, parent) => writeCommit(git, {
		tree: await treeOf(git, from),
		parent,
		at,
		message: "For a merge"
	});
	const common = await commitOf(after, null);
	return mergeTrees(git, await commitOf(tip, common), await commitOf(before, common));
}
async function writeCommit(git, { tree, parent, at, message }) {
	const who = `${BOT} ${Math.floor(at / 1e3)} +0000`;
	const parents = parent === null ? [] : [`parent ${parent}`];
	const lines = [
		`tree ${tree}`,
		...parents,
		`author ${who}`,
		`committer ${who}`,
		"",
		message,
		""
	];
	return git.text([
		"hash-object",
		"-t",
		"commit",
		"-w",
		"--stdin"
	], lines.join("\n"));
}

export { prepareRevert };