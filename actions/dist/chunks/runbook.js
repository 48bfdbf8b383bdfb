import { t as localClock } from "./local-clock.js";
import { f as workflowsByName, s as personName } from "./names.js";
import { t as todayOf } from "./today.js";
import { i as formatHours, n as HOUR } from "./duration.js";
import { t as counted } from "./numbers.js";
import { n as readValidCatalog } from "./catalog.js";
import { t as now } from "./clock.js";
import { t as readAllIncidents } from "./read.js";
import { t as openLedger } from "./ledger.js";
import { n as print } from "./output.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// actions/core/execution/incidents/draft-play.ts
/**
* Drafts the play for a failure that has no play yet from the timeline of one of its incidents: how it was noticed, what
* was done and how long it took, whom it went to, when it was over. What nobody recorded is left open, marked `[...]`.
*
* @param today local date: `2026-11-22`.
* @param clock writes an instant as people of the business read it.
*/
function draftPlay(incident, today, clock, person) {
	const isFallback = incident.dependency !== null;
	const name = nameOf(incident);
	const of = isFallback ? `, dependency: ${incident.dependency}` : "";
	const title = oneLine(incident.title);
	const front = [
		"---",
		"apiVersion: opsbook/v1",
		"kind: Runbook",
		`metadata: {name: ${name}, title: ${JSON.stringify(title)}}`,
		`spec: {type: ${isFallback ? "fallback" : "response"}, owner: ${incident.owner}, reviewed: ${today}${of}}`,
		"---"
	];
	const sections = [
		`# ${title}`,
		`Drafted from the incident of ${clock(incident.since)}${incident.issue === null ? "" : ` (#${incident.issue})`}. [One sentence: what customers notice.]`,
		`## Signs\n\n${list(signs(incident))}`,
		`## Steps\n\n${numbered(steps(incident, person))}`,
		isFallback ? `## Tell people\n\n- To the team: "${title} since [time]. [What to do instead.]"\n- ${escalation(incident, person)}` : `## Escalate\n\n- ${escalation(incident, person)}`,
		`## ${isFallback ? "Back to normal" : "When it is over"}\n\n${list(over(incident))}`
	];
	return {
		name,
		text: `${front.join("\n")}\n${sections.join("\n\n")}\n`
	};
}
function nameOf({ dependency, cause }) {
	const name = (dependency === null ? cause.split("/").at(-1) ?? "" : `${dependency} down`).toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^[^a-z]+|-+$/g, "");
	return name === "" ? "response-play" : name.slice(0, 60).replace(/-+$/, "");
}
function signs({ figure, cause, attached }) {
	return [
		...[cause, ...attached].filter((one) => one.startsWith("threshold:")).map((rule) => `An incident "${oneLine(rule.replace(/^threshold:[^/]*\//, ""))}" is open.`),
		...figure === null ? [] : [`The figure was: ${oneLine(figure)}.`],
		"[What did people see or hear first?]"
	];
}
function steps(incident, person) {
	return [...incident.timeline.flatMap((event) => stepOf(event, incident, person)), "[What did you do, in order? One step a line, so that a new colleague can follow it.]"];
}
function stepOf(event, { since }, person) {
	const after = `${formatHours((event.at - since) / HOUR)} after it began`;
	switch (event.kind) {
		case "acknowledged": return [`${person(event.by)} took it on (${after}). [Who takes it on next time, and how soon?]`];
		case "assigned": return [`It was handed to ${person(event.to)} (${after}). [Call this person first?]`];
		case "root-cause-found": return [`Look for this cause first: ${oneLine(event.rootCause.text)}.`];
		case "mitigated": return [`Customers were served again (${after}). [What made that happen?]`];
		default: return [];
	}
}
function escalation({ escalation: to, escalatedAt, since }, person) {
	const last = escalatedAt === null ? "" : ` The last time it took ${formatHours((escalatedAt - since) / HOUR)}.`;
	return `Nobody has taken it on in time: call ${person(to)}.${last}`;
}
function over({ followUp, resolvedAt, since }) {
	const took = resolvedAt === null ? [] : [`The last time it took ${formatHours((resolvedAt - since) / HOUR)}.`];
	const fix = followUp?.kind === "pull" ? [`The follow-up #${followUp.number} is in.`] : [];
	return [
		...took,
		...fix,
		"The incident names a root cause and one follow-up with an owner and a date."
	];
}
function oneLine(text) {
	return text.replaceAll(/\s+/g, " ").replaceAll(/[<>{}]/g, "").trim();
}
function list(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}
function numbered(lines) {
	return lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
}

// actions/cli/new/runbook.ts
/** `opsbook new runbook --from-incident N`: drafts a response play beside the workflow, and never writes over a file. */
async function newRunbook(options) {
	const number = Number(options.fromIncident.replace(/^#/, ""));
	if (!Number.isInteger(number) || number < 1) throw new UsageError(`--from-incident takes the number of an issue, not "${options.fromIncident}".`);
	const catalog = await readValidCatalog(options.catalog);
	const incident = incidentOf(number, await readAllIncidents(await openLedger(options.ledger ?? ".")));
	const name = (id) => personName(catalog, id);
	const play = draftPlay(incident, todayOf(catalog, now()), localClock(catalog), name);
	const workflow = workflowsByName(catalog).get(incident.workflows[0] ?? "");
	const folder = workflow === void 0 ? options.catalog : path.dirname(workflow.file);
	const file = path.join(folder, `${play.name}.md`);
	await mkdir(folder, { recursive: true });
	try {
		await writeFile(file, play.text, { flag: "wx" });
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
		throw new UsageError(`${file} exists already. Add what was learned there, or move it away first.`);
	}
	print(file);
	print(`\nWhat to do next:
  1. Finish it: what stands in [brackets] nobody recorded.
  2. ${nextStep(incident, play.name)}
  3. npx opsbook validate, then open a pull request.`);
}
function incidentOf(number, incidents) {
	for (const incident of incidents.values()) if (incident.issue === number) return incident;
	const known = [...incidents.values()].flatMap(({ issue }) => issue ?? []).sort((a, b) => b - a);
	const shown = known.slice(0, 5).map((issue) => `#${issue}`);
	throw new UsageError(known.length === 0 ? "The ledger here knows no incident with an issue. Fetch it first: `git fetch origin ledger:ledger`." : `#${number} is not the issue of an incident. The ledger here knows ${counted(known.length, "incident")}, the newest ${shown.join(", ")}. Fetch it first if it is older: \`git fetch origin ledger:ledger\`.`);
}
function nextStep({ dependency, cause }, name) {
	if (dependency !== null) return `Name it in workflow.yaml: \`fallback: ${name}.md\` beside the dependency ${dependency}.`;
	const rule = /^threshold:[^/]*\/(.*)$/.exec(cause)?.[1];
	const under = `\`${name}.md\` under \`runbooks: response\``;
	return rule === void 0 ? `Name it in workflow.yaml: ${under}.` : `Name it in workflow.yaml: ${under}, and as the \`runbook\` of the threshold ${rule}.`;
}

export { newRunbook };