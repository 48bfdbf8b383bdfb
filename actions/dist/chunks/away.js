import { t as DAY } from "./duration.js";
import { o as peopleById, s as personName } from "./names.js";
import { t as todayOf } from "./today.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { t as DESK_MARKER } from "./issue.js";
import { n as OUR_LABEL } from "./plan.js";
import { i as isOurBot } from "./account.js";

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
		answer: `Only ${personName(catalog, stranger)} or the escalation owner of their workflows can say that.`
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
		answer: `From ${from} to ${to} ${personName(catalog, cover)} stands in for ${names(who, catalog)}, as long as they have write access: they may approve and acknowledge in their place, once on each pull request. Do not edit your comment: the gate reads it again. \`/away over\` ends it.`
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
function names(ids, catalog) {
	return [...new Set(ids.map((id) => personName(catalog, id)))].join(" and ");
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

export { sentencesOf as i, awayOf as n, commandLine as r, standInsSaid as t };