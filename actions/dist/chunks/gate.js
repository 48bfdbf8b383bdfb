import { g as hasStatus, h as GitHubError, l as OUR_LABEL, s as connect, t as DESK_MARKER } from "./issue.js";
import { t as DAY } from "./duration.js";
import { a as peopleById } from "./names.js";
import { t as todayOf } from "./today.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { a as gitAt, t as GitError } from "./git.js";
import path from "node:path";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";

// actions/shell/github/account.ts
/** The bot whose token a job has. */
const OUR_BOT = "github-actions[bot]";
/**
* An account as the gate knows it; null where there is none. Whatever is not plainly a person's counts as a bot's
* (SEC-13).
*
* @param app whether the account did it through an app.
*/
function accountOf(user, app = null) {
	if (user?.login === void 0 || user.login === "") return null;
	const isPerson = user.type === "User" && !user.login.endsWith("[bot]");
	return {
		login: user.login,
		bot: !isPerson || app !== null && app !== void 0
	};
}
/** The same where an account must be: one that is gone is nobody's, and no person. */
function accountOrGhost(user, app = null) {
	return accountOf(user, app) ?? {
		login: "ghost",
		bot: true
	};
}
function isOurBot(account) {
	return account.bot && account.login === "github-actions[bot]";
}

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
				return [{
					id: Number(review.id),
					by,
					at,
					commit: review.commit_id ?? "",
					state
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
			await client.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", query);
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
		makers: async (pull_number) => {
			const query = { pull_number };
			return (await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", query)).filter(({ parents }) => parents.length < 2).flatMap(({ author, committer }) => [accountOf(author), accountOf(committer)]).filter((account) => account !== null);
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

// actions/core/execution/commands/lines.ts
/** More of a comment is not read. */
const LONGEST_BODY = 2e4;
const LONGEST_LINE = 2e3;
/**
* The line that can hold a command (SEC-16): the whole first line of a comment, as the person typed it. Empty where that is a
* quote, a fence, an HTML comment, a line of code, or too long.
*/
function commandLine(body) {
	const line = body.slice(0, 2001).split(/[\r\n]/, 1)[0] ?? "";
	return line.length > LONGEST_LINE || isCode(line) || isOther(line.trim()) ? "" : line.trim();
}
/**
* The sentences of a comment, one a line: without quotes, code, HTML comments, bullets, and what a mail program adds below an
* answer.
*/
function sentencesOf(body) {
	const plain = body.slice(0, LONGEST_BODY).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
	const sentences = [];
	let fence = null;
	for (const line of plain.split(/\r\n|[\r\n]/)) {
		const text = line.trim();
		const mark = /^(?:`{3,}|~{3,})/.exec(text)?.[0]?.[0] ?? null;
		if (fence !== null || mark !== null) {
			if (mark !== null && (fence === null || mark === fence)) fence = fence === null ? mark : null;
			continue;
		}
		if (isMailRest(text)) break;
		if (text === "" || isCode(line) || isOther(text)) continue;
		sentences.push(text.replace(/^(?:[-*+]|\d{1,3}[.)])[ \t]+/, ""));
	}
	return sentences;
}
function isCode(line) {
	return /^(?: {4}| {0,3}\t)/.test(line);
}
/** A quote, a fence, HTML, a picture, a heading. */
function isOther(text) {
	return /^(?:>|`{3}|~{3}|<|!\[|#{1,6} )/.test(text);
}
/** The signature, and the line over a quoted mail. */
function isMailRest(text) {
	return text === "--" || /^On .{5,200} wrote:$/.test(text);
}

// actions/core/execution/away/parse-away.ts
const USAGE = "`/away until 14 July, @x covers`, `/away 3 July to 14 July, @x covers`, or `/away over`";
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const FORM = /^(?:from\s+)?(?:(.+?)\s+)?(?:until|to|till)\s+(.+?)\s*[,;]?\s+@([a-z0-9](?:-?[a-z0-9])*)\s+covers?\.?$/i;
/** Words with which dates begin; any other first word is somebody's id. */
const BEGINS = new RegExp(`^(?:from|until|to|till|\\d.*|(?:${MONTHS.join("|")})[a-z]*)$`, "i");
const MOST_DAYS = 30;
/**
* Reads what follows `/away`. A date is `14 July`, `July 14` or `2026-07-14`; without a year it is the next such day. Whoever
* writes for somebody else names their id first.
*
* @param today the day of the comment where the business is.
*/
function parseAway(rest, today) {
	const over = /^(?:([a-z][a-z0-9-]*)\s+)?(?:over|ended|back)$/i.exec(rest.trim());
	if (over !== null) return {
		ok: true,
		kind: "over",
		who: over[1]?.toLowerCase() ?? null
	};
	const [word = "", ...words] = rest.trim().split(/\s+/);
	const who = BEGINS.test(word) ? null : word.toLowerCase();
	const match = FORM.exec(who === null ? rest.trim() : words.join(" "));
	if (match === null) return {
		ok: false,
		instead: `Write ${USAGE}.`
	};
	const [, fromText, toText = "", by = ""] = match;
	const first = Temporal.PlainDate.from(today);
	const from = fromText === void 0 ? first : dateOf(fromText, first);
	const to = dateOf(toText, from ?? first);
	if (from === null || to === null) return {
		ok: false,
		instead: `"${(from === null ? fromText : toText) ?? ""}" is no date that I understand. Write ${USAGE}.`
	};
	if (Temporal.PlainDate.compare(to, first) < 0) return {
		ok: false,
		instead: `${to.toString()} is over already. Write ${USAGE}.`
	};
	if (Temporal.PlainDate.compare(to, from) < 0) return {
		ok: false,
		instead: "It ends before it begins."
	};
	if (from.until(to).days + 1 > MOST_DAYS) return {
		ok: false,
		instead: `A stand-in covers at most ${MOST_DAYS} days. For longer, change people.yaml by a pull request.`
	};
	return {
		ok: true,
		kind: "away",
		who,
		from: from.toString(),
		to: to.toString(),
		by
	};
}
function dateOf(text, notBefore) {
	const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim())?.[0];
	if (iso !== void 0) return attempt(() => Temporal.PlainDate.from(iso));
	const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?)(?:,?\s+(\d{4}))?$/i.exec(text.trim());
	if (words === null) return null;
	const [, dayFirst, monthAfter, monthFirst, dayAfter, year] = words;
	const month = MONTHS.indexOf((monthAfter ?? monthFirst ?? "").slice(0, 3).toLowerCase()) + 1;
	const day = Number(dayFirst ?? dayAfter);
	if (month === 0) return null;
	const of = (inYear) => attempt(() => Temporal.PlainDate.from({
		year: inYear,
		month,
		day
	}, { overflow: "reject" }));
	if (year !== void 0) return of(Number(year));
	const thisYear = of(notBefore.year);
	return thisYear !== null && Temporal.PlainDate.compare(thisYear, notBefore) < 0 && thisYear.until(notBefore).days > MOST_DAYS ? of(notBefore.year + 1) : thisYear;
}
function attempt(make) {
	try {
		return make();
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

// actions/core/execution/away/stand-ins-said.ts
const LINE = /^(?:\/|i am |i'm )?away(?:\s+(.*))?$/i;
/**
* What one comment means, by the people of the catalog: the person themself says it, or the escalation owner of a workflow
* that they own or review. The stand-in stands in people.yaml with an account. Pure: the desk answers with it, and the gate
* reads the same unedited comment again.
*/
function awayOf({ by, at, edited, body }, catalog) {
	const rest = LINE.exec(commandLine(body))?.[1];
	if (rest === void 0 || edited) return null;
	const today = todayOf(catalog, at);
	const parsed = parseAway(rest, today);
	if (!parsed.ok) return {
		ok: false,
		answer: parsed.instead
	};
	const own = idsOf(by, catalog);
	const who = parsed.who === null ? own : [parsed.who];
	if (who.length === 0) return {
		ok: false,
		answer: "Your account is not in people.yaml, so nobody waits for you there."
	};
	const stranger = who.find((id) => !own.includes(id) && !maySpeakFor(id, own, catalog));
	if (stranger !== void 0) return {
		ok: false,
		answer: `Only ${nameOf(stranger, catalog)} or the escalation owner of their workflows can say that.`
	};
	if (parsed.kind === "over") return {
		ok: true,
		for: who,
		standIns: [],
		answer: `Welcome back: nobody stands in for ${names(who, catalog)} any more.`
	};
	const [cover] = idsOf(parsed.by, catalog);
	if (cover === void 0) return {
		ok: false,
		answer: `@${parsed.by} is not in people.yaml, so cannot stand in. Name somebody who is.`
	};
	if (who.some((id) => isSame(id, cover, catalog))) return {
		ok: false,
		answer: "Nobody stands in for themself."
	};
	const { from, to } = parsed;
	return {
		ok: true,
		for: who,
		standIns: who.map((id) => ({
			for: id,
			by: cover,
			from,
			to
		})),
		answer: `From ${from} to ${to} ${nameOf(cover, catalog)} stands in for ${names(who, catalog)}, as long as they have write access: they may approve and acknowledge in their place, once on each pull request. Do not edit your comment: the gate reads it again. \`/away over\` ends it.`
	};
}
/** The catalog with the stand-ins that people have said; of each person the newest word counts. */
function withStandInsSaid(catalog, comments) {
	const said = /* @__PURE__ */ new Map();
	for (const comment of comments.toSorted((a, b) => a.at - b.at)) {
		const away = awayOf(comment, catalog);
		if (away?.ok !== true) continue;
		for (const id of away.for) said.set(id, away.standIns.filter((one) => one.for === id));
	}
	const extra = [...said.values()].flat();
	const [first, ...rest] = catalog.people;
	if (extra.length === 0 || first === void 0) return catalog;
	const spec = {
		...first.value.spec,
		stand_ins: [...first.value.spec.stand_ins ?? [], ...extra]
	};
	return {
		...catalog,
		people: [{
			...first,
			value: {
				...first.value,
				spec
			}
		}, ...rest]
	};
}
/** The ids of an account. */
function idsOf(login, catalog) {
	return people(catalog).flatMap(({ id, github }) => github?.toLowerCase() === login.toLowerCase() ? id : []);
}
function people(catalog) {
	return [...peopleById(catalog).values()];
}
function isSame(one, other, catalog) {
	const account = (id) => peopleById(catalog).get(id)?.github?.toLowerCase() ?? id;
	return account(one) === account(other);
}
function maySpeakFor(person, own, catalog) {
	return catalog.workflows.some(({ value: { spec } }) => {
		return (spec.owner === person || spec.reviewer === person) && own.includes(spec.escalation);
	});
}
function nameOf(id, catalog) {
	return peopleById(catalog).get(id)?.name ?? id;
}
function names(ids, catalog) {
	return [...new Set(ids.map((id) => nameOf(id, catalog)))].join(" and ");
}

// actions/shell/gate/away.ts
/** A stand-in covers at most 30 days, and may be named before. */
const LOOK_BACK = 62 * DAY;
const WRITERS = [
	"admin",
	"maintain",
	"write"
];
/**
* The stand-ins that people named on the desk, from GitHub's own unedited comments and never from the ledger, which whoever
* can write could forge (SEC-10, SEC-18). Where the desk cannot be read there are none: fewer may approve, never more.
*/
function standInsSaid(github, now, say) {
	let comments = null;
	const read = async () => {
		const [desk] = (await github.issues.list({ label: OUR_LABEL })).filter(({ by, body }) => isOurBot(by) && body.startsWith(DESK_MARKER)).toSorted((a, b) => a.number - b.number);
		if (desk === void 0) return [];
		return (await github.conversation.comments(desk.number, now - LOOK_BACK)).filter(({ by, created, updated }) => !by.bot && created === updated).map(({ by, created, body }) => ({
			by: by.login,
			at: created,
			edited: false,
			body
		}));
	};
	return async (catalog) => {
		try {
			comments ??= read();
			const meant = (await comments).filter((comment) => awayOf(comment, catalog)?.ok === true);
			const allowed = [];
			for (const comment of meant) if (WRITERS.includes(await github.access.role(comment.by))) allowed.push(comment);
			return withStandInsSaid(catalog, allowed);
		} catch (error) {
			comments = null;
			say(`What people said on the desk about being away could not be read, so it counts for nobody: ${String(error)}`);
			return catalog;
		}
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
		standInsSaid: standInsSaid(github, context.now(), context.say)
	};
}

export { standInsSaid as a, sentencesOf as c, isOurBot as d, rememberingOne as i, openGitHub as l, openGate as n, awayOf as o, Unfetched as r, commandLine as s, ROOT as t, OUR_BOT as u };