import { S as resolvePath, _ as runbooksByFile, f as workflowsByName } from "./names.js";
import { t as closest } from "./closest.js";
import { t as toldText } from "./told-text.js";
import { n as parseThreshold } from "./threshold.js";
import { a as parseDuration, n as HOUR } from "./duration.js";
import { o as formatValue, t as counted } from "./numbers.js";

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
/**
* `response time (p90) 41 min over the last 24 h, 12 cases; it fires above 30 min`, or
* `nothing has come for 5.1 h of business time; it fires above 5 h`.
*/
function figureOf({ condition, value, unit, beyond, over, cases }) {
	const read = parseThreshold(condition);
	const [name, limit] = read.ok ? shownCondition(read.threshold) : [condition, condition];
	const shown = value === null ? "not known" : `${beyond ? "more than " : ""}${formatValue(unit, value)}`;
	const isSilence = read.ok && read.threshold.measure === "silence" && value !== null;
	const window = parseDuration(over);
	return `${isSilence ? `nothing has come for ${shown} of business time` : `${name} ${shown} over the last ${window === null ? over : formatValue("h", window / HOUR)}, ${counted(cases, "case")}`}; it fires ${limit}`;
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
			figure: text === "" ? null : toldText(text, LONGEST_TITLE),
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
			unknown: true,
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
				title: toldText(text === "" ? silentTitle(workflow) : text, LONGEST_TITLE),
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

export { triggerOfReport as a, nameIn as i, dependenciesOf as n, signalsOf as o, knownName as r, defaultPeople as t };