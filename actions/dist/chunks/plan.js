import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./sha2.js";
import { n as readMarker, t as hiddenMarker } from "./marker.js";
import { n as cutBody } from "./cut.js";

// actions/core/report/issue/body.ts
const WRITTEN = "written";
const DIGEST_LENGTH = 16;
const MORE = "There is more than fits here. The rest stands in the run's summary.";
const TICK = /^(\s*(?:[-*+]|\d{1,9}[.)]) )\[[ xX]\](?= )/gm;
/**
* The body of an issue: the marker, a second hidden line with digests of title and text, then the text. At most 60,000
* characters (REL-14). The marker is the first line of `body`.
*/
function renderIssueBody(title, body) {
	const { marker, text } = splitMarker(body);
	const cut = cutBody(text, MORE, 59e3);
	return joinIssueBody({
		marker,
		text: cut,
		wrote: {
			title: digestOf(title),
			text: digestOf(cut)
		}
	});
}
/** Writes the parts of an issue's body as they are: `parseIssueBody` gives them back. */
function joinIssueBody({ marker, text, wrote }) {
	return [...wrote === null ? [marker] : [marker, hiddenMarker(WRITTEN, wrote)], text].join("\n");
}
/** Reads an issue's body; null where its first line is no marker of ours. Line breaks come back as GitHub has them or not. */
function parseIssueBody(body) {
	const { marker, text } = splitMarker(body.replaceAll("\r\n", "\n"));
	if (!/^<!-- opsbook:\S.* -->$/.test(marker)) return null;
	const { title, text: was } = readMarker(WRITTEN, text) ?? {};
	if (typeof title !== "string" || typeof was !== "string") return {
		marker,
		text,
		wrote: null
	};
	return {
		marker,
		text: splitMarker(text).text,
		wrote: {
			title,
			text: was
		}
	};
}
function splitMarker(body) {
	const end = body.indexOf("\n");
	return end === -1 ? {
		marker: body,
		text: ""
	} : {
		marker: body.slice(0, end),
		text: body.slice(end + 1)
	};
}
/** A digest of a text as people read it: line breaks, spaces at the ends, and ticks in task lists do not count. */
function digestOf(text) {
	const plain = text.replaceAll("\r\n", "\n").replaceAll(/[ \t]+$/gm, "").trimEnd().replaceAll(TICK, "$1[ ]");
	return bytesToHex(sha256(utf8ToBytes(plain))).slice(0, DIGEST_LENGTH);
}
/** The new text with the ticks of the old one, on every task that stands in both. */
function carryTicks(from, to) {
	const tasks = (text) => text.split(/\r?\n/).filter((line) => line.search(TICK) === 0);
	const ticked = new Set(tasks(from).filter((line) => !line.replace(TICK, "$1[ ]").startsWith(line)).map((line) => line.replace(TICK, "$1[ ]").trimEnd()));
	if (ticked.size === 0) return to;
	return to.split("\n").map((line) => ticked.has(line.trimEnd()) ? line.replace("[ ]", "[x]") : line).join("\n");
}

// actions/core/report/issue/plan.ts
/** On an issue whose text a person changed; a comment beside it holds what Opsbook would have written. */
const EDITED_LABEL = "opsbook: edited by hand";
/** On every issue of ours, so that they are found with one list. */
const OUR_LABEL = "opsbook";
/** Compares an issue with what it should be. Pure; planning again after it was applied gives nothing to do. */
function planIssue(now, wanted) {
	const { title, body, edited } = planText(now, wanted);
	const labels = planLabels(now.labels, wanted.labels, edited);
	const assigned = new Set(now.assignees.map(fold));
	const former = new Set((wanted.former ?? []).map(fold));
	const staying = new Set(wanted.assignees.map(fold));
	const closes = wanted.state === "closed" && now.state !== "closed";
	return {
		...title === now.title ? {} : { title },
		...isSameText(body, now.body) ? {} : { body },
		...labels === null ? {} : { labels },
		...wanted.state === void 0 || wanted.state === now.state ? {} : { state: wanted.state },
		...closes && wanted.reason !== void 0 ? { reason: wanted.reason } : {},
		assignees: wanted.assignees.filter((login) => !assigned.has(fold(login))),
		former: now.assignees.filter((login) => former.has(fold(login)) && !staying.has(fold(login))),
		edited
	};
}
/** Title and body: each is ours to write only while it is as we last wrote it. */
function planText(now, wanted) {
	const fresh = parseIssueBody(renderIssueBody(wanted.title, wanted.body));
	const old = parseIssueBody(now.body);
	if (fresh === null) throw new Error(`The body of "${wanted.title}" does not begin with its marker.`);
	const text = old === null ? now.body : old.text;
	const wrote = old?.wrote ?? null;
	const edited = text.trim() !== "" && (wrote === null || digestOf(text) !== wrote.text);
	const renamed = wrote !== null && digestOf(now.title) !== wrote.title;
	const title = renamed ? now.title : wanted.title;
	const shown = edited ? text : carryTicks(text, fresh.text);
	const digests = {
		title: renamed ? wrote.title : digestOf(title),
		text: edited ? wrote?.text ?? "unknown" : digestOf(shown)
	};
	return {
		title,
		body: joinIssueBody({
			marker: fresh.marker,
			text: shown,
			wrote: digests
		}),
		edited
	};
}
/** GitHub hands bodies back with its own line breaks and without spaces at the end. */
function isSameText(one, other) {
	return one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();
}
/** All labels as they should be, or null where they are so. */
function planLabels(now, wanted, edited) {
	const all = [
		OUR_LABEL,
		...wanted,
		...edited ? [EDITED_LABEL] : []
	];
	const ours = new Map(all.map((name) => [fold(name), name]));
	const families = new Set(wanted.flatMap((name) => familyOf(name) ?? []));
	const kept = now.filter((name) => {
		if (ours.has(fold(name))) return true;
		return fold(name) !== fold("opsbook: edited by hand") && !families.has(familyOf(name) ?? "");
	});
	const known = new Set(kept.map(fold));
	const added = [...ours].flatMap(([folded, name]) => known.has(folded) ? [] : [name]);
	return added.length === 0 && kept.length === now.length ? null : [...kept, ...added];
}
/** `severity` of `severity: major`; null where a label has no family. */
function familyOf(label) {
	const end = label.indexOf(": ");
	return end === -1 ? null : fold(label.slice(0, end));
}
function fold(text) {
	return text.toLowerCase();
}

export { renderIssueBody as a, parseIssueBody as i, OUR_LABEL as n, planIssue as r, EDITED_LABEL as t };