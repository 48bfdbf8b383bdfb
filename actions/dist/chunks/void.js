import { t as now } from "./clock.js";
import { t as openLedger } from "./ledger.js";
import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
import { A as VOIDED, N as resolveWeek, S as keyOfRecord, r as indexAt } from "./index-cache.js";
import { t as isOwnType } from "./record.js";
import { i as weekCalendar } from "./week.js";
import { t as UsageError } from "./usage-error.js";
import { n as print } from "./output.js";

// actions/shell/ledger/void.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const LONGEST_WHY = 500;
const SHOWN_NEAR = 5;
/**
* Takes a record of the business out of every measure by appending `record.voided`, which bears its time.
* Throws UsageError for an unknown id (naming near ones), a record of Opsbook's own, or a missing reason.
*/
async function voidRecord(ledger, request) {
	const { source, id, who, at } = request;
	const why = request.why.trim();
	if (why === "" || why.length > LONGEST_WHY) throw new UsageError(`--why needs a reason of at most ${LONGEST_WHY} characters: it stays in the ledger.`);
	const tip = await ledger.tip();
	if (tip === null || ledger.zone === null) throw new UsageError("The ledger is empty, so there is nothing to void. Import an export first.");
	const calendar = weekCalendar(ledger.zone);
	const known = (await indexAt(ledger.git, tip.commit, calendar)).get(keyOfRecord(source, id));
	if (known === null) throw await unknownId(ledger, source, id);
	const week = calendar.of(known.time);
	if (known.standing === "void") return {
		week,
		type: null,
		batch: null,
		alreadyVoid: true
	};
	const record = await findRecord(ledger, week, source, id);
	if (isOwnType(record.type)) throw new UsageError(`"${id}" is a record of what Opsbook itself did (${record.type}). Those stay: they are the proof of who decided what.`);
	const result = await ledger.append({
		zone: ledger.zone,
		at,
		title: `Void a record of ${source}`,
		onChange: () => "quarantine",
		read: () => [[{
			records: [voiding(record, why, who)],
			quarantined: []
		}]]
	});
	return {
		week,
		type: record.type,
		batch: result.batch,
		alreadyVoid: result.batch === null
	};
}
/** The id and the recorded time are given when it is appended. */
function voiding(record, why, who) {
	const data = {
		source: record.source,
		id: record.id,
		why,
		...who === void 0 ? {} : { who }
	};
	return {
		specversion: "1.0",
		id: "void",
		source: "opsbook",
		type: VOIDED,
		time: record.time,
		data
	};
}
async function findRecord(ledger, week, source, id) {
	for await (const block of resolveWeek(ledger.readWeek(week))) {
		const found = block.find((record) => record.source === source && record.id === id);
		if (found !== void 0) return found;
	}
	throw new Error(`The index knows "${id}" of ${source} in ${week}, and the ledger does not hold it`);
}
/** Names the ids that were probably meant: those that contain the text first, then those that differ least. */
async function unknownId(ledger, source, id) {
	const sources = /* @__PURE__ */ new Set();
	const near = [];
	for (const { week } of await ledger.weeks()) for await (const block of resolveWeek(ledger.readWeek(week))) {
		for (const record of block) {
			if (isOwnType(record.type)) continue;
			sources.add(record.source);
			if (record.source === source) near.push({
				id: record.id,
				away: awayFrom(id, record.id)
			});
		}
		near.sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1)).splice(SHOWN_NEAR);
	}
	if (!sources.has(source)) return new UsageError(`The ledger has no source "${source}". It has ${[...sources].toSorted().join(", ") || "none"}.`);
	const limit = Math.max(2, Math.floor(id.length / 3));
	const meant = near.filter(({ away }) => away <= limit).map((found) => JSON.stringify(found.id));
	const hint = meant.length === 0 ? "" : ` Near ones: ${meant.join(", ")}.`;
	return new UsageError(`The source ${source} has no record with the id "${id}".${hint}`);
}
function awayFrom(wanted, id) {
	return id.includes(wanted) ? 0 : (0, import_fastest_levenshtein.distance)(wanted, id);
}

// actions/cli/ledger/void.ts
/** `opsbook ledger void`: takes one wrong record out of every measure. */
async function voidOne(source, id, options) {
	const ledger = await openLedger(options.ledger ?? ".");
	const { why, who } = options;
	const at = new Date(now()).toISOString();
	const result = await voidRecord(ledger, {
		source,
		id,
		why,
		at,
		...who === void 0 ? {} : { who }
	});
	if (options.format === "json") print(JSON.stringify(result, null, 2));
	else if (result.alreadyVoid) print(`"${id}" of ${source} was void already. Nothing was written.`);
	else print(`Voided the ${result.type} record "${id}" of ${source} (batch ${result.batch}).\nIt counts in no measure any more. Run \`opsbook scoreboard\`: ${result.week} and the weeks after it are restated.`);
}

export { voidOne };