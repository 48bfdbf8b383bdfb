import { t as addWeeks } from "./week.js";
import { C as shownRows, S as sectionOf, _ as weekNumber, g as valueText, i as plainHeadline, k as dates, m as personName, p as measureName, t as countColours, v as SIGN, x as rowsOf } from "./stages.js";
import { i as plainText, n as neutralise, r as neutraliseSentence } from "./neutralise.js";
import { i as formatGoal } from "./numbers.js";
import { i as HttpFailure, r as allowedUrl, t as ask } from "./request.js";

// actions/core/report/announcement/announcement.ts
const LINES_SHOWN = 8;
/** What is said of a board. Only people with an account are mentioned, and only those who own what is off goal or missing. */
function announcementOf({ facts, before, restated = [], caughtUp = [] }) {
	const rows = rowsOf(facts, before !== null && before.week === addWeeks(facts.week, -1) ? before : null);
	const calling = rows.filter((row) => (row.colour === "red" || row.colour === "missing") && sectionOf(row) === "needs-you");
	const shown = shownRows(calling).map((group) => announcedRow(facts, group));
	const { title, body } = plainHeadline(facts, rows);
	const state = facts.state === "closed" ? " is closed" : " to date";
	return {
		week: facts.week,
		about: `Week ${weekNumber(facts.week)}${state} · ${dates(facts.week)}`,
		title: withoutCalls(title),
		body: withoutCalls(body),
		counts: countsOf(rows),
		rows: shown.slice(0, LINES_SHOWN),
		more: Math.max(0, shown.length - LINES_SHOWN),
		mentions: [...new Set(calling.map(({ workflow }) => personName(facts.definitions, workflow.owner)))].filter((name) => name.startsWith("@") && !name.includes("⁠")).sort(),
		restated: restated.filter((week) => week !== facts.week),
		caughtUp: caughtUp.filter((week) => week !== facts.week)
	};
}
/** Who is called is called beside the rows, once. */
function withoutCalls(text) {
	return text.replace(/@(?=[a-z\d])/gi, "");
}
function countsOf(rows) {
	const { red, yellow, green, missing, open } = countColours(rows);
	return [
		red > 0 ? `${SIGN.red} ${red} off goal` : "",
		yellow > 0 ? `${SIGN.yellow} ${yellow} to watch` : "",
		green > 0 ? `${SIGN.green} ${green} on goal` : "",
		missing > 0 ? `${SIGN.missing} ${missing} missing` : "",
		open > 0 ? `${open} still counting` : ""
	].filter((text) => text !== "");
}
function announcedRow(facts, group) {
	const [row] = group;
	const { measure, workflow } = row;
	const person = facts.definitions.people.find(({ id }) => id === workflow.owner);
	const account = personName(facts.definitions, workflow.owner);
	const goal = measure.goal === null ? "" : `, goal ${formatGoal(measure.unit, measure.goal)}`;
	return {
		sign: SIGN[row.colour],
		workflow: workflow.title,
		measures: group.map(plainMeasure).join("; "),
		value: measure.value === null ? measure.missing ?? "missing" : `${valueText(measure)}${goal}`,
		owner: account.startsWith("@") ? account : person?.name ?? workflow.owner
	};
}
function plainMeasure(row) {
	return row.measure.unit === "h" ? measureName(row).replaceAll("\\_", "_") : row.name.replaceAll("_", " ");
}
/** The announcement as lines of Markdown in which only the accounts that are called are called (SEC-31). */
function announcementMarkdown(said, links) {
	const weekLinks = (weeks) => weeks.map((week) => `[week ${weekNumber(week)}](${links.week(week)})`).join(", ");
	const rows = said.rows.map(({ sign, workflow, measures, value, owner }) => `- ${sign} **${neutralise(workflow)}**, ${neutralise(measures)}: ${neutraliseSentence(value)} · ${said.mentions.includes(owner) ? owner : neutralise(owner)}`);
	const more = said.more === 0 ? [] : [`- and ${said.more} more`];
	const unnamed = said.mentions.filter((account) => !said.rows.some(({ owner }) => owner === account));
	return [
		`### ${neutralise(said.about)}`,
		`> **${neutralise(said.title)}** ${neutraliseSentence(said.body)}`,
		said.counts.join(" · "),
		[...rows, ...more].join("\n"),
		unnamed.length === 0 ? "" : `Also for ${unnamed.join(", ")}.`,
		said.restated.length === 0 ? "" : `**Restated** by late records: ${weekLinks(said.restated)}.`,
		said.caughtUp.length === 0 ? "" : `**Caught up**: ${weekLinks(said.caughtUp)}.`,
		`[The board](${links.board}) · [this week's own page](${links.week(said.week)})`
	].filter((part) => part !== "").join("\n\n");
}
/** The announcement as lines of plain text: no form of markup, nobody called. */
function announcementLines(said) {
	return [
		plainText(said.about),
		plainText(`${said.title} ${said.body}`),
		said.counts.join(" · "),
		...said.rows.map(({ sign, workflow, measures, value, owner }) => plainText(`${sign} ${workflow}, ${measures}: ${value} · ${owner.replace(/^@/, "")}`)),
		...said.more === 0 ? [] : [`and ${said.more} more`],
		...said.restated.length === 0 ? [] : [`Restated by late records: ${said.restated.map((week) => `week ${weekNumber(week)}`).join(", ")}`]
	].filter((line) => line !== "");
}

// actions/core/report/announcement/chat.ts
/** Where webhooks of each lead; a leading dot stands for any host below. */
const CHAT_HOSTS = {
	slack: ["hooks.slack.com", "hooks.slack-gov.com"],
	teams: [
		".logic.azure.com",
		".api.powerplatform.com",
		".webhook.office.com"
	]
};
const CHAT_NAMES = {
	slack: "Slack",
	teams: "Teams"
};
/** The announcement as the body that a chat's webhook takes. */
function chatMessage(chat, said, board) {
	return chatBody(chat, announcementLines(said), {
		name: "The board",
		url: board
	});
}
/** Lines and one link as the body that a chat's webhook takes. Texts from outside call nobody and hold no markup. */
function chatBody(chat, lines, link) {
	switch (chat) {
		case "slack": return { text: [...lines.map(slackText), `<${link.url}|${slackText(link.name)}>`].join("\n") };
		case "teams": return teamsMessage(lines, link);
		default: return chat;
	}
}
/** Slack reads three signs as markup: with them anybody could be called, or a link hidden behind another one's name. */
function slackText(line) {
	return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** An adaptive card, which is what a workflow of Teams takes. `RichTextBlock` shows texts as they are. */
function teamsMessage(lines, { name, url }) {
	const block = (text, index) => ({
		type: "RichTextBlock",
		inlines: [{
			type: "TextRun",
			text,
			weight: index < 2 ? "Bolder" : "Default"
		}]
	});
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			contentUrl: null,
			content: {
				$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
				type: "AdaptiveCard",
				version: "1.4",
				body: lines.map(block),
				actions: [{
					type: "Action.OpenUrl",
					title: name,
					url
				}]
			}
		}]
	};
}

// actions/shell/http/post-json.ts
const LONGEST_POST = 15e3;
/**
* Sends JSON to a webhook over https: to a host of the caller's list, at a public address, without following redirects
* (SEC-33). Throws HttpFailure where it was not taken; where that is `temporary`, it may have been taken all the same.
*/
async function postJson({ url, allowedHosts, body, network, time }) {
	const to = allowedUrl(url, allowedHosts);
	const bytes = Buffer.from(JSON.stringify(body));
	const headers = {
		"content-type": "application/json; charset=utf-8",
		"content-length": `${bytes.length}`
	};
	const signal = AbortSignal.timeout(time ?? LONGEST_POST);
	const answer = await ask(network, {
		url: to,
		method: "POST",
		headers,
		body: bytes,
		signal
	});
	const status = answer.statusCode ?? 0;
	answer.destroy();
	if (status >= 200 && status < 300) return;
	const temporary = status === 429 || status >= 500;
	throw new HttpFailure(`${to.hostname} did not take the message (${status})`, temporary ? "nothing: the next run tries again" : "make a new webhook there and set its address again", temporary);
}

// actions/shell/publish/chat.ts
/** Where boards are announced besides the issue; null where settings.yaml names no chat. */
function chatTargetOf(catalog, url) {
	const settings = catalog.settings[0]?.value.spec;
	const chat = settings?.notify?.chat;
	if (chat === void 0) return null;
	return {
		chat,
		url,
		hosts: [...CHAT_HOSTS[chat], ...settings?.allowed_hosts ?? []]
	};
}
const NOT_AGAIN = "nothing: this message is not sent again, that of the next board is";
/** Sends an announcement once: no later run tries again. */
function deliver(target, said, board, network) {
	return send(target, chatMessage(target.chat, said, board), network, NOT_AGAIN);
}
/**
* Sends a message once. A chat that does not take it is no failure of what it tells: it is what is returned.
*
* @param later what a person has to do where it may be taken at another time; as the failure says, where the next run tries again.
*/
async function send({ chat, url, hosts }, body, network, later) {
	if (url === "") return {
		state: "failed",
		chat,
		why: "The secret OPSBOOK_CHAT_WEBHOOK is not set: put the address of the webhook there."
	};
	try {
		await postJson({
			url,
			allowedHosts: hosts,
			body,
			network
		});
		return {
			state: "sent",
			chat
		};
	} catch (error) {
		if (!(error instanceof HttpFailure)) throw error;
		return {
			state: "failed",
			chat,
			why: `${sentence(error.message)} What to do: ${error.temporary ? later ?? error.fix : error.fix}.`
		};
	}
}
function sentence(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

export { chatBody as a, CHAT_NAMES as i, deliver as n, announcementMarkdown as o, send as r, announcementOf as s, chatTargetOf as t };