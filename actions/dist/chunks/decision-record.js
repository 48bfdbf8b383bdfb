import { n as ownRecord } from "./own-record.js";

// actions/core/decision/decision-record.ts
const TYPE = "decision.made";
/** The record of a decision. The same rule, episode and instant are the same record. */
function decisionRecord(decision) {
	const { rule, workflow, does, at, since } = decision;
	return ownRecord({
		type: TYPE,
		id: `decision:${rule}@${instant(since)}:${does}:${instant(at)}`,
		time: at,
		subject: `${decision.cause}@${instant(since)}`,
		workflow,
		actor: "system",
		data: dataOf(decision)
	});
}
function dataOf(decision) {
	const { incident, ask, pausesExpansion, startsPlaybook } = decision.outcome;
	return {
		rule: decision.rule,
		cause: decision.cause,
		digest: decision.digest,
		...decision.ledger === null ? {} : { ledger: decision.ledger },
		does: decision.does,
		at: instant(decision.at),
		since: instant(decision.since),
		before: decision.before,
		after: decision.after,
		condition: decision.condition,
		over: decision.over,
		...decision.value === null ? {} : { value: decision.value },
		unit: decision.unit,
		...decision.beyond ? { beyond: true } : {},
		cases: decision.cases,
		...incident === null ? {} : { severity: incident.severity },
		...incident?.runbook ? { runbook: incident.runbook } : {},
		...pausesExpansion ? { pause_expansion: true } : {},
		...startsPlaybook ? { start_playbook: true } : {},
		...ask === null ? {} : {
			person: ask.person,
			question: ask.question
		}
	};
}
/** Reads a decision from its record; null for any other record. Throws RangeError where one of ours is broken. */
function parseDecision({ type, workflow, data }) {
	if (type !== TYPE) return null;
	const text = (name) => {
		const value = data?.[name];
		return typeof value === "string" ? value : null;
	};
	const needed = (name) => {
		const value = text(name);
		if (value === null) throw new RangeError(`a decision without ${name}`);
		return value;
	};
	const value = data?.value;
	const [severity, person] = [text("severity"), text("person")];
	return {
		rule: needed("rule"),
		workflow: workflow ?? "",
		cause: needed("cause"),
		digest: needed("digest"),
		ledger: text("ledger"),
		does: needed("does"),
		at: Date.parse(needed("at")),
		since: Date.parse(needed("since")),
		before: needed("before"),
		after: needed("after"),
		condition: needed("condition"),
		over: needed("over"),
		value: typeof value === "number" ? value : null,
		unit: needed("unit"),
		beyond: data?.beyond === true,
		cases: Number(data?.cases ?? 0),
		outcome: {
			incident: severity === null ? null : {
				severity,
				runbook: text("runbook")
			},
			pausesExpansion: data?.pause_expansion === true,
			startsPlaybook: data?.start_playbook === true,
			ask: person === null ? null : {
				person,
				question: text("question") ?? ""
			}
		}
	};
}
/** Whether a record tells of a decision. */
function isDecision({ type }) {
	return type === TYPE;
}
function instant(time) {
	return new Date(time).toISOString();
}

export { isDecision as n, parseDecision as r, decisionRecord as t };