import { i as isOurBot, n as accountOf, r as accountOrGhost, t as OUR_BOT } from "./account.js";
import { n as hasStatus, t as GitHubError } from "./failure.js";
import { t as connect } from "./client.js";
import { a as gitAt, t as GitError } from "./git.js";
import path from "node:path";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";

// actions/shell/github/access.ts
const ROLES = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
];
function accessOf(client) {
	return {
		role: async (login) => {
			const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
			try {
				const data = await client.get(route, { username: login });
				return roleOf(data.permission, data.role_name);
			} catch (error) {
				if (hasStatus(error, 404)) return "none";
				throw error;
			}
		},
		defaultBranch: async () => (await client.get("GET /repos/{owner}/{repo}", {})).default_branch,
		tip: async (branch) => {
			const data = await client.get("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` });
			if (data.ref !== `refs/heads/${branch}`) throw new GitHubError("git/ref", 500, "another branch than asked for");
			return data.object.sha;
		},
		pushes: async (branch, repository) => {
			const [owner = "", repo = ""] = (repository ?? `${client.owner}/${client.repo}`).split("/");
			const query = {
				ref: `refs/heads/${branch}`,
				direction: "asc"
			};
			return (await client.list("GET /repos/{owner}/{repo}/activity", query, {
				owner,
				repo
			})).map(pushOf);
		},
		newestPushes: async (branch) => {
			const query = {
				ref: `refs/heads/${branch}`,
				direction: "desc",
				per_page: 100
			};
			return (await client.get("GET /repos/{owner}/{repo}/activity", query)).map(pushOf);
		}
	};
}
function pushOf({ before, after, timestamp, actor }) {
	return {
		before,
		after,
		at: Date.parse(timestamp),
		by: accountOf(actor)
	};
}
/** The finer word where GitHub has one; a role of an organisation's own counts as the plain permission under it. */
function roleOf(permission, name) {
	const fine = ROLES.find((role) => role === name);
	const plain = ROLES.find((role) => role === permission);
	return fine ?? plain ?? "none";
}

// actions/shell/github/branches.ts
function branchesOf(client) {
	return {
		tip: async (branch) => {
			try {
				const ref = `heads/${branch}`;
				const data = await client.get("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref });
				return data.ref === `refs/${ref}` ? data.object.sha : null;
			} catch (error) {
				if (hasStatus(error, 404)) return null;
				throw error;
			}
		},
		forward: async (branch, sha) => {
			const body = {
				ref: `heads/${branch}`,
				sha,
				force: false
			};
			await client.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", body);
		},
		remove: async (branch) => {
			try {
				await client.write("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref: `heads/${branch}` });
			} catch (error) {
				if (!hasStatus(error, 422) && !hasStatus(error, 404)) throw error;
			}
		}
	};
}

// actions/shell/github/check-runs.ts
function checkRunsOf(client) {
	return {
		latest: async (sha, name) => {
			const query = {
				ref: sha,
				check_name: name,
				filter: "latest"
			};
			const run = (await client.list("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", query)).filter((one) => one.name === name).toSorted((a, b) => Number(b.id) - Number(a.id))[0];
			if (run === void 0) return null;
			return {
				id: Number(run.id),
				mark: run.external_id || null,
				completed: run.status === "completed"
			};
		},
		begin: async (sha, name, text) => {
			const body = {
				name,
				head_sha: sha,
				status: "in_progress",
				output: outputOf(text)
			};
			return Number((await client.write("POST /repos/{owner}/{repo}/check-runs", body)).id);
		},
		annotate: async (id, text) => {
			const body = {
				check_run_id: id,
				output: outputOf(text)
			};
			await client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", body);
		},
		finish: async (id, conclusion, mark) => {
			const body = {
				check_run_id: id,
				status: "completed",
				conclusion,
				external_id: mark
			};
			await client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", body);
		}
	};
}
function outputOf({ title, summary, annotations }) {
	return {
		title,
		summary,
		annotations: annotations.map(annotationOf)
	};
}
/** GitHub takes columns only where the annotation stays on one line. */
function annotationOf({ file, range: { start, end }, level, title, text }) {
	const line = Math.max(start.line, end.line);
	const columns = line === start.line ? {
		start_column: start.column,
		end_column: Math.max(start.column, end.column)
	} : {};
	return {
		path: file,
		start_line: start.line,
		end_line: line,
		...columns,
		annotation_level: level,
		title,
		message: text
	};
}

// actions/shell/github/conversation.ts
function conversationOf(client) {
	return {
		comments: async (pull, since) => {
			const query = {
				issue_number: pull,
				...since === void 0 ? {} : { since: new Date(since).toISOString() }
			};
			return (await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", query)).map((comment) => ({
				id: Number(comment.id),
				by: accountOrGhost(comment.user, comment.performed_via_github_app),
				created: Date.parse(comment.created_at),
				updated: Date.parse(comment.updated_at),
				body: comment.body ?? ""
			}));
		},
		reviews: async (pull) => {
			const query = { pull_number: pull };
			return (await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", query)).flatMap((review) => {
				const state = stateOf(review.state);
				if (state === null) return [];
				const by = accountOrGhost(review.user);
				const at = Date.parse(review.submitted_at ?? "");
				const reason = state === "changes-requested" && review.body ? { reason: review.body } : {};
				return [{
					id: Number(review.id),
					by,
					at,
					commit: review.commit_id ?? "",
					state,
					...reason
				}];
			});
		},
		add: async (pull, body) => {
			const query = {
				issue_number: pull,
				body
			};
			await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", query);
		},
		edit: async (comment, body) => {
			const query = {
				comment_id: comment,
				body
			};
			await client.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", query);
		},
		remove: async (comment) => {
			const query = { comment_id: comment };
			try {
				await client.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", query);
			} catch (error) {
				if (!hasStatus(error, 404)) throw error;
			}
		}
	};
}
/** The words of the API for a review's state; null for one that is not submitted. Throws for a word that we do not know. */
function stateOf(state) {
	switch (state.toUpperCase()) {
		case "APPROVED": return "approved";
		case "CHANGES_REQUESTED": return "changes-requested";
		case "COMMENTED": return "commented";
		case "DISMISSED": return "dismissed";
		case "PENDING": return null;
		default: throw new Error(`GitHub has a state of reviews that Opsbook does not know: ${state}`);
	}
}

// actions/shell/github/issues.ts
function issuesOf(client) {
	return {
		get: async (number) => issueOf(await client.get("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number })),
		list: async (which) => {
			const filter = "label" in which ? { labels: which.label } : { creator: OUR_BOT };
			const order = {
				state: "all",
				sort: "created",
				direction: "asc"
			};
			return (await client.list("GET /repos/{owner}/{repo}/issues", {
				...filter,
				...order
			})).filter((issue) => issue.pull_request === void 0).map(issueOf);
		},
		open: async (issue) => issueOf(await client.write("POST /repos/{owner}/{repo}/issues", issue)),
		change: async (number, { reason, ...change }) => {
			const why = reason === void 0 ? {} : { state_reason: reason };
			const body = {
				issue_number: number,
				...change,
				...why
			};
			await client.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", body);
		},
		assign: async (number, logins) => {
			const body = {
				issue_number: number,
				assignees: [...logins]
			};
			await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", body);
		},
		unassign: async (number, logins) => {
			const body = {
				issue_number: number,
				assignees: [...logins]
			};
			await client.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees", body);
		},
		mayAssign: async (login) => {
			try {
				await client.get("GET /repos/{owner}/{repo}/assignees/{assignee}", { assignee: login });
				return true;
			} catch (error) {
				if (hasStatus(error, 404)) return false;
				throw error;
			}
		},
		lastMove: async (number) => {
			const query = { issue_number: number };
			const last = (await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/events", query)).findLast(({ event }) => event === "closed" || event === "reopened");
			if (last === void 0) return null;
			return {
				by: accountOrGhost(last.actor, last.performed_via_github_app),
				at: Date.parse(last.created_at)
			};
		}
	};
}
function issueOf(issue) {
	return {
		number: issue.number,
		by: accountOrGhost(issue.user),
		title: issue.title,
		body: issue.body ?? "",
		labels: issue.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
		assignees: (issue.assignees ?? []).map(({ login }) => login),
		state: issue.state === "closed" ? "closed" : "open",
		created: Date.parse(issue.created_at),
		updated: Date.parse(issue.updated_at)
	};
}

// actions/shell/github/labels.ts
function labelsOf(client) {
	return {
		all: async () => {
			return (await client.list("GET /repos/{owner}/{repo}/labels", {})).map(({ name, color, description }) => ({
				name,
				color,
				description: description ?? ""
			}));
		},
		make: async (label) => {
			try {
				await client.write("POST /repos/{owner}/{repo}/labels", { ...label });
				return true;
			} catch (error) {
				if (hasStatus(error, 422)) return false;
				throw error;
			}
		},
		change: async ({ name, color, description }) => {
			await client.write("PATCH /repos/{owner}/{repo}/labels/{name}", {
				name,
				color,
				description
			});
		}
	};
}

// actions/shell/github/merged-pulls.ts
const PAGE$1 = 100;
/** 2,000 closed pull requests: of a repository with more before its first live day, the newest are told. */
const MOST_PAGES$1 = 20;
function mergedPullsOf(client) {
	return {
		since: async (branch, instant) => {
			const found = /* @__PURE__ */ new Map();
			for (let page = 1; page <= MOST_PAGES$1; page += 1) {
				const query = {
					state: "closed",
					base: branch,
					sort: "updated",
					direction: "desc",
					per_page: PAGE$1,
					page
				};
				const pulls = await client.get("GET /repos/{owner}/{repo}/pulls", query);
				for (const { number, user, head, merged_at, updated_at } of pulls) {
					if (merged_at === null || Date.parse(updated_at) <= instant) continue;
					const times = {
						mergedAt: Date.parse(merged_at),
						updatedAt: Date.parse(updated_at)
					};
					found.set(number, {
						number,
						author: accountOf(user),
						head: head.sha,
						...times
					});
				}
				const last = pulls.at(-1);
				if (pulls.length < PAGE$1 || last === void 0 || Date.parse(last.updated_at) <= instant) break;
			}
			return [...found.values()].toSorted((a, b) => a.updatedAt - b.updatedAt || a.number - b.number);
		},
		of: async (branch, commit_sha) => {
			return (await client.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha })).filter(({ base }) => base.ref === branch).flatMap(({ number, user, head, merged_at, updated_at }) => {
				if (merged_at === null) return [];
				const times = {
					mergedAt: Date.parse(merged_at),
					updatedAt: Date.parse(updated_at)
				};
				return [{
					number,
					author: accountOf(user),
					head: head.sha,
					...times
				}];
			});
		},
		mergedBy: async (pull) => {
			const data = await client.get("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull });
			return accountOf(data.merged_by);
		}
	};
}

// actions/shell/github/proposals.ts
function proposalsOf(client) {
	return {
		from: async (branch) => {
			const query = {
				state: "open",
				head: `${client.owner}:${branch}`
			};
			return (await client.list("GET /repos/{owner}/{repo}/pulls", query)).map(proposalOf).toSorted((a, b) => a.number - b.number);
		},
		open: async ({ branch, into, title, body }) => proposalOf(await client.write("POST /repos/{owner}/{repo}/pulls", {
			head: branch,
			base: into,
			title,
			body
		})),
		describe: async (number, body) => {
			await client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
				pull_number: number,
				body
			});
		},
		close: async (number) => {
			const body = {
				pull_number: number,
				state: "closed"
			};
			await client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", body);
		},
		merge: async (number, { sha, method, title, message }) => {
			const body = {
				pull_number: number,
				sha,
				merge_method: method,
				...method === "rebase" ? {} : {
					commit_title: title,
					commit_message: message
				}
			};
			await client.write("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", body);
		}
	};
}
function proposalOf(pull) {
	return {
		number: pull.number,
		head: pull.head.sha,
		into: pull.base.ref,
		body: pull.body ?? "",
		author: pull.user?.login ?? ""
	};
}

// actions/shell/github/pulls.ts
function pullsOf(client) {
	return {
		get: async (number) => {
			const data = await client.get("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
			const repo = data.head.repo;
			return {
				number,
				title: data.title,
				open: data.state === "open",
				author: accountOf(data.user),
				head: data.head.sha,
				headBranch: data.head.ref,
				headRepository: repo === null ? null : {
					id: repo.id,
					fullName: repo.full_name
				},
				into: data.base.ref,
				changedFiles: data.changed_files,
				asked: (data.requested_reviewers ?? []).map(({ login }) => login)
			};
		},
		open: async (from) => {
			const query = {
				state: "open",
				...from === void 0 ? {} : { head: from }
			};
			return (await client.list("GET /repos/{owner}/{repo}/pulls", query)).map(({ number, head, base }) => ({
				number,
				head: head.sha,
				headRepository: head.repo?.id ?? null,
				into: base.ref
			}));
		},
		commits: async (number) => {
			const query = { pull_number: number };
			return (await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", query)).map(({ sha, author, committer }) => ({
				sha,
				author: accountOf(author),
				committer: accountOf(committer)
			}));
		},
		isMerged: async (number) => {
			try {
				const query = { pull_number: number };
				return (await client.get("GET /repos/{owner}/{repo}/pulls/{pull_number}", query)).merged;
			} catch (error) {
				if (hasStatus(error, 404)) return null;
				throw error;
			}
		},
		history: async (number) => {
			const query = { issue_number: number };
			return historyOf(await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/events", query));
		},
		requestReviewers: async (number, logins) => {
			const body = {
				pull_number: number,
				reviewers: [...logins]
			};
			await client.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", body);
		}
	};
}
/** Events that change which branch the pull request goes into. */
const BASE_EVENTS = /* @__PURE__ */ new Set(["base_ref_changed", "automatic_base_change_succeeded"]);
function historyOf(events) {
	const times = events.filter(({ event }) => BASE_EVENTS.has(event ?? "")).map(({ created_at }) => Date.parse(created_at ?? ""));
	const dismissed = /* @__PURE__ */ new Map();
	for (const { dismissed_review: review } of events) {
		if (review?.review_id === void 0) continue;
		const state = review.state?.toLowerCase();
		if (state === "approved") dismissed.set(review.review_id, "approved");
		if (state === "changes_requested") dismissed.set(review.review_id, "changes-requested");
	}
	return {
		baseChanged: times.length === 0 ? null : Math.max(...times),
		dismissed
	};
}

// actions/shell/github/statuses.ts
function statusesOf(client) {
	return {
		of: async (sha) => {
			return (await client.list("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha })).map((status) => ({
				context: status.context,
				state: status.state,
				description: status.description ?? "",
				link: status.target_url ?? null,
				at: Date.parse(status.created_at),
				ours: status.creator?.login === OUR_BOT
			}));
		},
		set: async (sha, { context, state, description, link }) => {
			const body = {
				sha,
				context,
				state,
				description,
				...link === null ? {} : { target_url: link }
			};
			await client.write("POST /repos/{owner}/{repo}/statuses/{sha}", body);
		}
	};
}

// actions/shell/github/suggestions.ts
function suggestionsOf(client) {
	return {
		made: async (pull) => {
			const query = { pull_number: pull };
			return (await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", query)).flatMap(({ user, body }) => {
				const by = accountOf(user);
				return by !== null && isOurBot(by) ? [body] : [];
			});
		},
		make: async (pull, sha, suggestions) => {
			const review = {
				pull_number: pull,
				commit_id: sha,
				event: "COMMENT",
				comments: suggestions.map(({ file, from, to, body }) => ({
					path: file,
					line: to,
					side: "RIGHT",
					body,
					...from === to ? {} : {
						start_line: from,
						start_side: "RIGHT"
					}
				}))
			};
			await client.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", review);
		}
	};
}

// actions/shell/github/usage.ts
const PAGE = 100;
/** 1,000 runs in a day: whoever has so many is told of the rest by their bill. */
const MOST_PAGES = 10;
function usageOf(client) {
	return {
		isPrivate: async () => (await client.get("GET /repos/{owner}/{repo}", {})).private,
		runs: async (since) => {
			const found = /* @__PURE__ */ new Map();
			for (let page = 1; page <= MOST_PAGES; page += 1) {
				const query = {
					per_page: PAGE,
					page
				};
				const { workflow_runs } = await client.get("GET /repos/{owner}/{repo}/actions/runs", query);
				for (const { id, created_at, updated_at, status } of workflow_runs) {
					const created = Date.parse(created_at);
					if (created < since) continue;
					found.set(Number(id), {
						id: Number(id),
						created,
						updated: Date.parse(updated_at),
						over: status === "completed"
					});
				}
				const last = workflow_runs.at(-1);
				if (workflow_runs.length < PAGE || last === void 0 || Date.parse(last.created_at) < since) break;
			}
			return [...found.values()];
		},
		jobTimes: async (run) => {
			const query = {
				run_id: run,
				filter: "all",
				per_page: PAGE
			};
			const { jobs } = await client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", query);
			return jobs.filter(({ conclusion }) => conclusion !== "skipped").flatMap(({ started_at, completed_at }) => started_at && completed_at ? [Date.parse(completed_at) - Date.parse(started_at)] : []);
		}
	};
}

// actions/shell/github/github.ts
function openGitHub(options) {
	const client = connect(options);
	return {
		branches: branchesOf(client),
		pulls: pullsOf(client),
		proposals: proposalsOf(client),
		mergedPulls: mergedPullsOf(client),
		conversation: conversationOf(client),
		issues: issuesOf(client),
		labels: labelsOf(client),
		suggestions: suggestionsOf(client),
		statuses: statusesOf(client),
		checkRuns: checkRunsOf(client),
		access: accessOf(client),
		usage: usageOf(client),
		calls: client.calls
	};
}

// actions/shell/gate/remember.ts
/**
* The same GitHub while one pull request is judged: what people wrote, statuses and check runs are asked for once, however
* many parts want them (REL-11), and again after every write, done or failed. Where the pull request and its base stand
* is never remembered.
*/
function rememberingOne(github) {
	const answers = /* @__PURE__ */ new Map();
	const once = (key, ask) => {
		const known = answers.get(key);
		if (known !== void 0) return known;
		const asked = ask();
		answers.set(key, asked);
		asked.catch(() => answers.delete(key));
		return asked;
	};
	const writing = async (write) => {
		try {
			return await write();
		} finally {
			answers.clear();
		}
	};
	const { conversation, statuses, checkRuns } = github;
	return {
		...github,
		conversation: {
			comments: (pull) => once(`comments ${pull}`, () => conversation.comments(pull)),
			reviews: (pull) => once(`reviews ${pull}`, () => conversation.reviews(pull)),
			add: (pull, body) => writing(() => conversation.add(pull, body)),
			edit: (comment, body) => writing(() => conversation.edit(comment, body)),
			remove: (comment) => writing(() => conversation.remove(comment))
		},
		statuses: {
			of: (sha) => once(`statuses ${sha}`, () => statuses.of(sha)),
			set: (sha, status) => writing(() => statuses.set(sha, status))
		},
		checkRuns: {
			latest: (sha, name) => once(`check ${sha} ${name}`, () => checkRuns.latest(sha, name)),
			begin: (sha, name, text) => writing(() => checkRuns.begin(sha, name, text)),
			annotate: (id, text) => writing(() => checkRuns.annotate(id, text)),
			finish: (id, conclusion, mark) => writing(() => checkRuns.finish(id, conclusion, mark))
		}
	};
}
/** For so long, in milliseconds, a sweep takes what GitHub said of a person's role for true. */
const ROLE_HOLDS = 6e4;
/** The same GitHub for one run: the people of a business are the same in all its pull requests. */
function rememberingRoles(github, now) {
	const roles = /* @__PURE__ */ new Map();
	return {
		...github,
		access: {
			...github.access,
			role: (login) => {
				const key = login.toLowerCase();
				const known = roles.get(key);
				if (known !== void 0 && now() - known.asked < ROLE_HOLDS) return known.role;
				const role = github.access.role(login);
				roles.set(key, {
					asked: now(),
					role
				});
				role.catch(() => roles.delete(key));
				return role;
			}
		}
	};
}

// actions/shell/gate/scratch.ts
/** Larger files of a pull request or its base are never fetched; no definition is, and no merge needs to read them. */
const LARGEST_BLOB = "5m";
/** A fetch that brings more is stopped (SEC-5). */
const MOST_BYTES = 536870912;
const LONGEST_FETCH = 12e4;
const LOOK_EVERY = 500;
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Objects that could not be had; `why` reads after "because". */
var Unfetched = class extends Error {
	name = "Unfetched";
	why;
	constructor(why, cause) {
		super(`the commits could not be fetched: ${why}`, { cause });
		this.why = why;
	}
};
/** Opens an empty scratch repository. */
async function openScratch({ url, token, temp }) {
	const dir = await mkdtemp(path.join(temp, "opsbook-gate-"));
	const git = gitAt(dir);
	await git.run([
		"init",
		"--quiet",
		"--bare",
		"--template=",
		dir
	]);
	const config = path.join(dir, "config");
	await writeFile(config, configOf(url, token), { mode: 384 });
	return {
		git,
		fetch: async (hashes) => {
			const wanted = [...new Set(hashes)];
			const odd = wanted.find((hash) => !HASH.test(hash));
			if (odd !== void 0) throw new Unfetched(`"${odd}" is no commit`);
			await writeFile(config, configOf(url, token));
			await fetchInto(git, dir, wanted);
			await writeFile(config, configOf("/dev/null", null));
		},
		close: () => rm(dir, {
			recursive: true,
			force: true
		})
	};
}
function configOf(url, token) {
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [
		"[core]",
		"	repositoryFormatVersion = 1",
		"	bare = true",
		"	symlinks = false",
		"[extensions]",
		"	partialClone = origin",
		"[remote \"origin\"]",
		`\turl = ${url}`,
		"	promisor = true",
		"	tagOpt = --no-tags",
		`\tpartialCloneFilter = blob:limit=${LARGEST_BLOB}`,
		"[transfer]",
		"	fsckObjects = true",
		"[submodule]",
		"	recurse = false",
		"[http]",
		"	followRedirects = false",
		...token === null ? [] : [`\textraHeader = Authorization: Basic ${basic}`],
		""
	].join("\n");
}
async function fetchInto(git, dir, hashes) {
	const options = [
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-write-fetch-head",
		`--filter=blob:limit=${LARGEST_BLOB}`
	];
	const { child, done } = git.start([
		"fetch",
		...options,
		"--stdin",
		"origin"
	]);
	child.stdout.resume();
	child.stdin.end(`${hashes.join("\n")}\n`);
	let stopped = null;
	const stop = (why) => {
		stopped ??= why;
		child.kill("SIGKILL");
	};
	const timer = setTimeout(() => stop("it took too long"), LONGEST_FETCH);
	const watch = setInterval(() => {
		sizeOf(dir).then((bytes) => bytes > MOST_BYTES && stop("they are too large"), () => {});
	}, LOOK_EVERY);
	try {
		await done;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		throw new Unfetched(stopped ?? "GitHub did not give them", error);
	} finally {
		clearTimeout(timer);
		clearInterval(watch);
	}
}
async function sizeOf(dir) {
	const names = await readdir(dir, { recursive: true });
	return (await Promise.all(names.map((name) => stat(path.join(dir, name)).then(({ size }) => size, () => 0)))).reduce((sum, size) => sum + size, 0);
}

// actions/shell/gate/gate.ts
/** The catalog's folder, in every repository. */
const ROOT = "workflows-catalog";
/** Opens the gate with the job's token and so many calls of GitHub's API. Close its scratch repository when done. */
async function openGate(context, budget) {
	const token = context.secret("token");
	const { owner, repo, apiUrl, serverUrl, temp, second } = context;
	const open = openGitHub({
		token,
		apiUrl,
		owner,
		repo,
		second,
		budget
	});
	const github = rememberingRoles(open, () => performance.now());
	const branch = await github.access.defaultBranch();
	const tip = await github.access.tip(branch);
	return {
		context,
		github,
		scratch: await openScratch({
			url: `${serverUrl}/${owner}/${repo}.git`,
			token,
			temp
		}),
		branch,
		tip,
		standInsSaid: standInsLater(github, context)
	};
}
/** What reads them is large, and only who has to approve asks for it. */
function standInsLater(github, { now, say }) {
	let read = null;
	return async (catalog) => {
		read ??= import("./away2.js").then(({ standInsSaid }) => standInsSaid(github, now(), say));
		return (await read)(catalog);
	};
}

export { rememberingOne as a, openScratch as i, openGate as n, rememberingRoles as o, Unfetched as r, openGitHub as s, ROOT as t };