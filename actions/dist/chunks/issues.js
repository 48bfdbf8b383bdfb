import { i as isOurBot } from "./account.js";
import { f as workflowsByName } from "./names.js";
import { n as ownRecord } from "./own-record.js";
import { c as isOver, s as isActive } from "./records.js";
import { n as listed } from "./wording.js";
import { n as readMarker } from "./marker.js";
import { n as OUR_LABEL } from "./plan.js";

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
		answer: strangerWords(facts)
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
	over: "This incident is over. If it happens again, a new one is opened; or write `/incident …` on the desk.",
	resolver: "Only the owner of this incident or the escalation owner can resolve it. `/assign @account` makes somebody its owner.",
	reviewer: "Only a reviewer of the workflow marks an incident reviewed.",
	notResolved: "It is not resolved yet: `/resolve` comes first."
};
/** Who may do what somebody else wanted to do. */
function strangerWords({ standing, nameOf }) {
	const names = [...new Set([...standing.named].map(nameOf))];
	return `Only ${listed(names, "or") || "nobody"} can do this here, or who stands in for them: the catalog names them as owner, reviewer and escalation owner. An account counts once it stands in people.yaml.`;
}
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
function assign(to, incident, { personOf, nameOf }) {
	const person = personOf(to);
	if (person === null) return { refused: `${to} is not in people.yaml with an account that can write here. Write \`/assign @account\` with one who is.` };
	if (person === incident.owner) return nothingNew(`${nameOf(person)} owns it already.`);
	return {
		happened: [{
			kind: "assigned",
			to: person
		}],
		answer: `${nameOf(person)} owns this incident now.`
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
		answer: "Mitigated. To close it, name the cause (`/root-cause vendor: …`) and the follow-up (`/follow-up #NUMBER`), then `/resolve`."
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
	if (named === null) missing.push("it has no follow-up: write `/follow-up #NUMBER` or `/follow-up none because …`");
	else if (named.kind === "pull" && isMerged(named.number) !== true) missing.push(`its follow-up #${named.number} is not merged: merge it, or write \`/follow-up none because …\``);
	return missing;
}
function missingWords(incident, facts) {
	const missing = missingToClose(incident, facts);
	return missing.length === 0 ? "It can be closed with `/resolve`." : `Before it can be closed: ${missing.join("; ")}.`;
}
function review(incident, facts) {
	const { as, standing } = facts;
	if (![...standing.reviewers].some((id) => as.has(id))) return { refused: REFUSALS.reviewer };
	if (incident.state !== "resolved") return { refused: REFUSALS.notResolved };
	const missing = missingToClose(incident, facts);
	if (missing.length > 0) return { refused: `Not yet: ${missing.join("; ")}.` };
	return {
		happened: [{ kind: "reviewed" }],
		answer: "Reviewed. Thank you: this one is done."
	};
}
function duplicate(issue, incident, { incidentOf }) {
	const of = incidentOf(issue);
	if (of === null) return { refused: `#${issue} is not an incident. Write the number of the one that this repeats.` };
	if (of.key === incident.key) return { refused: "An incident cannot be a duplicate of itself." };
	if (isOver(of)) return { refused: `#${issue} is over. Name one that is still open, or close this one with \`/resolve\`.` };
	return {
		happened: [{
			kind: "duplicate-named",
			of: of.key
		}],
		answer: `Closed as a duplicate of #${issue}.`
	};
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

export { outcomeRecord as a, missingToClose as c, judgedOverrides as i, obey as l, incidentIssues as n, overrideRecord as o, issueFacts as r, standingOf as s, idsOf as t, strangerWords as u };