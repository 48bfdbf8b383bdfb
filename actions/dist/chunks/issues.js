import { t as closest } from "./closest.js";
import { d as isOurBot } from "./gate.js";
import { l as OUR_LABEL, m as readMarker } from "./issue.js";
import { l as resolvePath } from "./kinds.js";
import { h as runbooksByFile, u as workflowsByName } from "./names.js";
import { n as ownRecord } from "./own-record.js";
import { n as parseThreshold } from "./threshold.js";
import { o as formatValue, t as counted } from "./numbers.js";
import { c as isOver, s as isActive } from "./records.js";

// actions/core/execution/incidents/obey.ts
/**
* What a command does to an incident. Pure: the same comment on the same records gives the same events, so that obeying it
* twice writes nothing new. Only the named people are obeyed; `/resolve` is for the owner and the escalation owner,
* `/reviewed` for a reviewer.
*/
function obey(command, incident, facts) {
	const by = actingAs(facts);
	if (by === null) return {
		done: false,
		answer: REFUSALS.stranger
	};
	if (isOver(incident)) return {
		done: false,
		answer: REFUSALS.over
	};
	const judged = judge(command, incident, facts);
	if ("refused" in judged) return {
		done: false,
		answer: judged.refused
	};
	const { key } = incident;
	return {
		done: true,
		events: judged.happened.map((happening) => ({
			key,
			at: facts.at,
			by,
			...happening
		})),
		answer: judged.answer
	};
}
const REFUSALS = {
	stranger: "Only the people whom the workflow names can do this: its owner, its reviewer and its escalation owner, with write access.",
	over: "This incident is over and reviewed. If it happens again, a new one is opened; or write `/incident …` on the desk.",
	resolver: "Only the owner of this incident or the escalation owner can resolve it. `/assign @account` makes somebody its owner.",
	reviewer: "Only a reviewer of the workflow marks an incident reviewed.",
	notResolved: "It is not resolved yet: `/resolve` comes first."
};
function actingAs({ as, standing }) {
	if (as.has(standing.owner)) return standing.owner;
	for (const id of as) if (standing.named.has(id)) return id;
	return null;
}
function judge(command, incident, facts) {
	switch (command.name) {
		case "ack": return acknowledge(incident);
		case "assign": return assign(command.to, incident, facts);
		case "severity": return command.severity === incident.severity ? nothingNew(`The severity is ${command.severity} already.`) : {
			happened: [{
				kind: "severity-set",
				severity: command.severity
			}],
			answer: `Severity is now ${command.severity}.`
		};
		case "mitigated": return mitigate(incident);
		case "root-cause": return {
			happened: [...taken(incident), {
				kind: "root-cause-found",
				rootCause: command.rootCause
			}],
			answer: `Root cause recorded (${command.rootCause.class}). ${missingWords({
				...incident,
				rootCause: command.rootCause
			}, facts)}`
		};
		case "follow-up": return followUp(command.followUp, incident, facts);
		case "resolve": return resolve(incident, facts);
		case "reviewed": return review(incident, facts);
		case "reopen": return incident.state === "resolved" || incident.state === "mitigated" ? {
			happened: [{
				kind: "reopened",
				reason: command.reason
			}],
			answer: "Open again; its clock goes on."
		} : nothingNew("It is open already.");
		case "duplicate": return duplicate(command.issue, incident, facts);
	}
}
function nothingNew(answer) {
	return {
		happened: [],
		answer
	};
}
/** Whoever does something about an unacknowledged incident has acknowledged it. */
function taken({ acknowledgedAt }) {
	return acknowledgedAt === null ? [{ kind: "acknowledged" }] : [];
}
function acknowledge(incident) {
	if (incident.acknowledgedAt !== null) return nothingNew("It was acknowledged before.");
	return {
		happened: [{ kind: "acknowledged" }],
		answer: "Acknowledged. Next: follow the steps above, then write `/mitigated` once customers are served again."
	};
}
function assign(to, incident, { personOf }) {
	const person = personOf(to);
	if (person === null) return { refused: `${to} is not in people.yaml with an account that can write here. Write \`/assign @account\` with one who is.` };
	if (person === incident.owner) return nothingNew(`${person} owns it already.`);
	return {
		happened: [{
			kind: "assigned",
			to: person
		}],
		answer: `${person} owns this incident now.`
	};
}
function mitigate(incident) {
	if (incident.state === "mitigated") return {
		happened: taken(incident),
		answer: "It is mitigated already."
	};
	if (incident.state === "resolved") return { refused: "It is resolved already. `/reopen because …` opens it again." };
	return {
		happened: [...taken(incident), { kind: "mitigated" }],
		answer: "Mitigated. To close it, name the cause (`/root-cause vendor: …`) and the follow-up (`/follow-up #12`), then `/resolve`."
	};
}
function followUp(named, incident, facts) {
	if (named.kind === "pull" && facts.isMerged(named.number) === null) return { refused: `There is no pull request #${named.number} here. Name one, an address, or \`/follow-up none because …\`.` };
	return {
		happened: [...taken(incident), {
			kind: "follow-up-named",
			followUp: named
		}],
		answer: `Follow-up recorded. ${missingWords({
			...incident,
			followUp: named
		}, facts)}`
	};
}
function resolve(incident, facts) {
	const { as, standing } = facts;
	if (!(as.has(standing.owner) || [...standing.escalations].some((id) => as.has(id)))) return { refused: REFUSALS.resolver };
	if (incident.state === "resolved") return nothingNew("It is resolved already.");
	const missing = missingToClose(incident, facts);
	if (missing.length > 0) return { refused: `Not yet: ${missing.join("; ")}.` };
	return {
		happened: [...taken(incident), { kind: "resolved" }],
		answer: "Resolved. A reviewer marks it with `/reviewed` once the follow-up has been looked at."
	};
}
/** What is missing before an incident may be closed, each with what to write. */
function missingToClose({ rootCause, followUp: named }, { isMerged }) {
	const missing = [];
	if (rootCause === null) missing.push("it has no root cause: write `/root-cause process: what went wrong`");
	if (named === null) missing.push("it has no follow-up: write `/follow-up #12` or `/follow-up none because …`");
	else if (named.kind === "pull" && isMerged(named.number) !== true) missing.push(`its follow-up #${named.number} is not merged: merge it, or write \`/follow-up none because …\``);
	return missing;
}
function missingWords(incident, facts) {
	const missing = missingToClose(incident, facts);
	return missing.length === 0 ? "It can be closed with `/resolve`." : `Before it can be closed: ${missing.join("; ")}.`;
}
function review(incident, { as, standing }) {
	if (![...standing.reviewers].some((id) => as.has(id))) return { refused: REFUSALS.reviewer };
	if (incident.state !== "resolved") return { refused: REFUSALS.notResolved };
	return {
		happened: [{ kind: "reviewed" }],
		answer: "Reviewed. Thank you: this one is done."
	};
}
function duplicate(issue, incident, { incidentOf }) {
	const of = incidentOf(issue);
	if (of === null) return { refused: `#${issue} is not an incident. Write the number of the one that this repeats.` };
	if (of === incident.key) return { refused: "An incident cannot be a duplicate of itself." };
	return {
		happened: [{
			kind: "duplicate-named",
			of
		}],
		answer: `Closed as a duplicate of #${issue}.`
	};
}

// actions/core/execution/incidents/from-decisions.ts
/**
* Turns decisions into what opens incidents and what calms them, the oldest first. The silence of a source points at the
* dependency that it comes from: then that is the cause, and one incident for all workflows that use it. A decision of a
* workflow that the catalog does not know any more opens nothing: nobody would own it.
*/
function signalsOf(decisions, catalog) {
	const signals = {
		triggers: [],
		recoveries: []
	};
	for (const decision of decisions.toSorted((a, b) => a.at - b.at)) {
		const { incident } = decision.outcome;
		const workflow = workflowsByName(catalog).get(decision.workflow);
		if (incident === null || workflow === void 0) continue;
		const trigger = triggerOf(decision, workflow, catalog, incident);
		if (decision.does === "fires") signals.triggers.push(trigger);
		else signals.recoveries.push({
			cause: trigger.origin.cause,
			at: decision.at
		});
	}
	return signals;
}
function triggerOf(decision, workflow, catalog, { severity, runbook }) {
	const { owner, reviewer, escalation } = workflow.value.spec;
	const dependency = silentDependency(decision, workflow, catalog);
	return {
		origin: {
			...dependency === null ? {
				cause: decision.cause,
				title: titleOf(decision, workflow, runbook, catalog),
				workflows: [workflow.value.metadata.name],
				runbook
			} : dependencyOrigin(dependency, workflow, catalog),
			since: decision.since,
			dependency,
			figure: figureOf(decision),
			owner,
			reviewer,
			escalation
		},
		severity,
		at: decision.at,
		by: "opsbook"
	};
}
/** What a dependency's incident is about: all workflows that use it, and the fallback of the first. */
function dependencyOrigin(dependency, first, catalog) {
	const names = [first, ...catalog.workflows.filter(({ value }) => value.spec.dependencies.some(({ name }) => name === dependency))].map(({ value }) => value.metadata.name);
	const fallback = first.value.spec.dependencies.find(({ name }) => name === dependency)?.fallback;
	const runbook = fallback === void 0 ? null : resolvePath(first.file, fallback);
	const title = runbook === null ? void 0 : runbooksByFile(catalog).get(runbook)?.value.metadata.title;
	return {
		cause: `dependency:${dependency}`,
		title: title ?? `${dependency} is down`,
		workflows: [...new Set(names)],
		runbook
	};
}
/** The dependency behind a rule about silence; null for any other rule, or where no source names one that is used here. */
function silentDependency({ condition }, { value }, catalog) {
	if (!/^silence\b/.test(condition)) return null;
	const used = new Set(value.spec.dependencies.map(({ name }) => name));
	const behind = catalog.sources.filter((source) => feeds(source, value.metadata.name)).flatMap((source) => source.value.spec.dependency ?? []).filter((name) => used.has(name));
	const [only, ...more] = new Set(behind);
	return only === void 0 || more.length > 0 ? null : only;
}
function feeds({ value }, workflow) {
	return value.spec.emit.some((rule) => rule.workflow === workflow);
}
function titleOf(decision, workflow, runbook, catalog) {
	const play = runbook === null ? void 0 : runbooksByFile(catalog).get(runbook)?.value.metadata.title;
	const rule = decision.rule.slice(decision.rule.indexOf("/") + 1).replaceAll("-", " ");
	return play ?? `${workflow.value.metadata.title ?? workflow.value.metadata.name}: ${rule}`;
}
/** `response time (p90) 41 min over the last 24h, 12 cases; it fires above 30 min`. */
function figureOf({ condition, value, unit, beyond, over, cases }) {
	const read = parseThreshold(condition);
	const [name, limit] = read.ok ? shownCondition(read.threshold) : [condition, condition];
	return `${name} ${value === null ? "not known" : `${beyond ? "more than " : ""}${formatValue(unit, value)}`} over the last ${over}, ${counted(cases, "case")}; it fires ${limit}`;
}
const WORDS = {
	">": "above",
	">=": "from",
	"<": "below",
	"<=": "up to"
};
function shownCondition({ measure, statistic, op, value, unit, burn }) {
	const how = burn ? " (burn rate)" : statistic === null ? "" : ` (${statistic})`;
	return [`${measure.replaceAll("_", " ")}${how}`, `${WORDS[op]} ${formatValue(unit, value)}`];
}

// actions/core/execution/incidents/report.ts
const LONGEST_TITLE = 120;
/**
* What a report opens. A dependency's name makes it the incident of all workflows that use it; a workflow's name gives it
* that workflow's people; anything else belongs to whoever approves by default. A name that is nearly one is asked back.
*/
function triggerOfReport({ about, text, origin, at, by }, catalog) {
	const word = about === null ? null : knownName(about, catalog);
	const [first] = catalog.workflows.filter(({ value }) => value.spec.dependencies.some(({ name }) => name === word));
	const common = {
		severity: "major",
		at,
		by
	};
	if (word !== null && first !== void 0) {
		const named = {
			dependency: word,
			since: at,
			figure: text === "" ? null : cut(text),
			...peopleOf(first)
		};
		const origin_ = {
			...dependencyOrigin(word, first, catalog),
			...named
		};
		return {
			ok: true,
			dependency: word,
			trigger: {
				...common,
				origin: origin_
			}
		};
	}
	const workflow = word === null ? void 0 : workflowsByName(catalog).get(word);
	if (word !== null && workflow === void 0) {
		const near = closest(word, [...dependenciesOf(catalog), ...workflowsByName(catalog).keys()]);
		if (near !== null) return {
			ok: false,
			instead: `There is no \`${word}\`. Did you mean \`${near}\`? Write \`${near} is down\`, or \`/incident ${near}: …\`.`
		};
		const known = [...dependenciesOf(catalog)].sort().join(", ");
		return {
			ok: false,
			instead: `No workflow uses ${word === "" ? "that" : `\`${word}\``}. What is used: ${known || "nothing"}. For anything else write \`/incident what is wrong\`.`
		};
	}
	const people = workflow === void 0 ? defaultPeople(catalog) : peopleOf(workflow);
	if (people === null) return {
		ok: false,
		instead: "Nobody is named who would own it: see policies/approval-policy.yaml."
	};
	return {
		ok: true,
		dependency: null,
		trigger: {
			...common,
			origin: {
				cause: `reported:${origin}`,
				title: cut(text === "" ? silentTitle(workflow) : text),
				since: at,
				workflows: workflow === void 0 ? [] : [workflow.value.metadata.name],
				dependency: null,
				figure: null,
				runbook: null,
				...people
			}
		}
	};
}
/** Everything that a workflow depends on. */
function dependenciesOf(catalog) {
	return new Set(catalog.workflows.flatMap(({ value }) => value.spec.dependencies.map(({ name }) => name)));
}
/** `The CRM` is `crm`: people write names as they speak. Nothing is left in it that could mean something in Markdown. */
function nameIn(words) {
	return words.trim().toLowerCase().replace(/^(?:the|our)\s+/, "").replaceAll(/[^\p{L}\p{N}.]+/gu, "-").replaceAll(/^-+|-+$/g, "");
}
/** The dependency or workflow that is meant by words, one or many of it: `phones` is `phone`. Else the words as a name. */
function knownName(words, catalog) {
	const name = nameIn(words);
	const known = /* @__PURE__ */ new Set([...dependenciesOf(catalog), ...workflowsByName(catalog).keys()]);
	return [
		name,
		name.replace(/s$/, ""),
		`${name}s`
	].find((one) => known.has(one)) ?? name;
}
function silentTitle(workflow) {
	if (workflow === void 0) return "Something is wrong";
	const { title, name } = workflow.value.metadata;
	return `${title ?? name}: something is wrong`;
}
function peopleOf({ value }) {
	const { owner, reviewer, escalation } = value.spec;
	return {
		owner,
		reviewer,
		escalation
	};
}
/** Who is asked where nobody else is named; null where the approval policy names nobody. */
function defaultPeople(catalog) {
	const [owner, second = owner] = catalog.approvalPolicies[0]?.value.spec.default ?? [];
	return owner === void 0 || second === void 0 ? null : {
		owner,
		reviewer: second,
		escalation: owner
	};
}
function cut(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length <= LONGEST_TITLE ? line : `${line.slice(0, 119)}…`;
}

// actions/core/execution/incidents/standing.ts
/**
* The people of an incident: whom the catalog names for its workflows today, and its owner. Where it belongs to no
* workflow, or to one that is gone, those who were named when it was opened.
*/
function standingOf(incident, catalog) {
	const found = incident.workflows.flatMap((name) => workflowsByName(catalog).get(name)?.value.spec ?? []);
	const named = found.length > 0 ? found : [incident];
	const reviewers = new Set(named.map(({ reviewer }) => reviewer));
	const escalations = new Set(named.map(({ escalation }) => escalation));
	const owners = named.map(({ owner }) => owner);
	return {
		owner: incident.owner,
		reviewers,
		escalations,
		named: /* @__PURE__ */ new Set([
			incident.owner,
			...owners,
			...reviewers,
			...escalations
		])
	};
}

// actions/core/execution/incidents/overrides.ts
/**
* The record of a person's disagreement with a threshold: for the board, beside the one in the incident's timeline. It
* changes nothing by itself, and least of all the gate.
*
* @param origin of the comment: the same comment is the same record.
*/
function overrideRecord({ rule, reason, by, at, key }, workflow, origin) {
	return ownRecord({
		type: "override.made",
		id: `override:rule-${origin}`,
		subject: key,
		time: at,
		...workflow === null ? {} : { workflow },
		actor: "human",
		data: {
			kind: "rule",
			rule,
			by,
			reason
		}
	});
}
/** The record of what became of it. */
function outcomeRecord({ key, rule, held, at }) {
	return ownRecord({
		type: "override.outcome",
		id: `override:outcome-${key}-${rule}-${new Date(at).toISOString()}`,
		subject: key,
		time: at,
		actor: "system",
		data: {
			rule,
			held
		}
	});
}
/**
* What became of the disagreements with an incident's threshold that nobody has judged yet: it cleared by itself next, and the
* person was right; or it fired again. Those of what only attached to the incident stay open: it is not told when that clears.
*/
function judgedOverrides({ key, cause, timeline }) {
	const judged = [];
	timeline.forEach((event, index) => {
		if (event.kind !== "overridden" || cause !== `threshold:${event.rule}`) return;
		const later = timeline.slice(index + 1);
		const isKnown = later.some((one) => one.kind === "override-judged" && one.rule === event.rule);
		const end = later.find(({ kind, at }) => (kind === "recovered" || kind === "refired") && at >= event.at);
		if (isKnown || end === void 0 || judged.length > 0) return;
		const held = end.kind === "recovered";
		judged.push({
			kind: "override-judged",
			key,
			at: end.at,
			by: "opsbook",
			rule: event.rule,
			held
		});
	});
	return judged;
}

// actions/shell/incidents/issues.ts
/** The issues of incidents by key; where two runs raced the oldest. One list for all (REL-11). */
async function incidentIssues({ issues }) {
	const found = /* @__PURE__ */ new Map();
	for (const issue of await issues.list({ label: OUR_LABEL })) {
		const key = isOurBot(issue.by) ? readMarker("incident", issue.body)?.key : void 0;
		if (typeof key === "string" && !found.has(key)) found.set(key, issue);
	}
	return found;
}
/**
* How the issues stand against the incidents. Only where one is not as it should be is GitHub asked who moved it: what our
* own bot did, or did not come to do, is nobody's wish.
*/
async function issueFacts(incidents, issues, catalog, github) {
	const facts = /* @__PURE__ */ new Map();
	for (const [key, incident] of incidents) {
		const issue = issues.get(key);
		if (issue === void 0) continue;
		const open = issue.state === "open";
		const moved = open === isActive(incident) ? null : await github.issues.lastMove(issue.number);
		const byHand = moved !== null && !isOurBot(moved.by) ? moved : null;
		facts.set(key, {
			open,
			movedBy: byHand === null || byHand.by.bot ? /* @__PURE__ */ new Set() : idsOf(byHand.by.login, catalog),
			movedAt: byHand?.at ?? null
		});
	}
	return facts;
}
/** The ids of people.yaml with an account. */
function idsOf(login, catalog) {
	const ofLogin = catalog.people.flatMap(({ value }) => value.spec.people).filter(({ github }) => github?.toLowerCase() === login.toLowerCase());
	return new Set(ofLogin.map(({ id }) => id));
}

export { outcomeRecord as a, defaultPeople as c, nameIn as d, triggerOfReport as f, obey as h, judgedOverrides as i, dependenciesOf as l, missingToClose as m, incidentIssues as n, overrideRecord as o, signalsOf as p, issueFacts as r, standingOf as s, idsOf as t, knownName as u };