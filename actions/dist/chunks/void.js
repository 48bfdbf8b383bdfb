import { t as now } from "./clock.js";
import { t as openLedger } from "./ledger.js";
import { B as resolveWeek, F as VOIDED } from "./snapshot.js";
import { n as isOwnType } from "./record.js";
import { t as slipDistance } from "./slip-distance.js";
import { i as weekCalendar } from "./week.js";
import { t as UsageError } from "./usage-error.js";
import { n as print } from "./output.js";

// actions/shell/ledger/void.ts
const LONGEST_WHY = 500;
const SHOWN_NEAR = 5;
/**
* Takes a record of the business out of every measure by appending `record.voided`, which bears its time.
* Throws UsageError for an unknown id (naming near ones), a record of Opsbook's own, or a missing reason.
*/
async function voidRecord(ledger, request) {
	const { source, id, who, at } = request;
	const why = reasonOf(request);
	const zone = zoneOf(ledger);
	const calendar = weekCalendar(zone);
	const known = await ledger.find(source, id);
	if (known === null) throw await unknownId(ledger, source, id);
	const week = calendar.of(known.time);
	if (known.standing === "void") return {
		week,
		type: null,
		batch: null,
		alreadyVoid: true
	};
	const record = await findRecord(ledger, week, source, id);
	if (isOwnType(record.type)) throw ownRecord(id, record.type);
	const result = await ledger.append({
		zone,
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
function reasonOf(request) {
	const why = request.why.trim();
	if (why !== "" && why.length <= LONGEST_WHY) return why;
	throw new UsageError(`--why needs a reason of at most ${LONGEST_WHY} characters: it stays in the ledger.`);
}
function zoneOf({ zone }) {
	if (zone !== null) return zone;
	throw new UsageError("The ledger is empty, so there is nothing to void. Import an export first.");
}
function ownRecord(id, type) {
	return new UsageError(`"${id}" is a record of what Opsbook itself did (${type}). Those stay: they are the proof of who decided what.`);
}
/**
* Takes out all records of the row that a record came from: those of its source whose ids differ in the type before the
* colon alone, as the rules of a Source make them of one row. Throws UsageError as `voidRecord`.
*/
async function voidRow(ledger, request) {
	const { source, id, who, at } = request;
	const why = reasonOf(request);
	const zone = zoneOf(ledger);
	if (await ledger.find(source, id) === null) throw await unknownId(ledger, source, id);
	const records = [];
	for (const { week } of await ledger.weeks()) for await (const block of resolveWeek(ledger.readWeek(week))) records.push(...block.filter((one) => one.source === source && rowOf(one.id) === rowOf(id)));
	const own = records.find(({ type }) => isOwnType(type));
	if (own !== void 0) throw ownRecord(id, own.type);
	const result = await ledger.append({
		zone,
		at,
		title: `Void a row of ${source}`,
		onChange: () => "quarantine",
		read: () => [[{
			records: records.map((record) => voiding(record, why, who)),
			quarantined: []
		}]]
	});
	return {
		ids: records.map((record) => record.id),
		weeks: result.weeks,
		batch: result.batch
	};
}
/** The id without the type before it. */
function rowOf(id) {
	return id.slice(id.indexOf(":") + 1);
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
	return id.includes(wanted) ? 0 : slipDistance(wanted, id);
}

// actions/cli/ledger/void.ts
/** `opsbook ledger void`: takes one wrong record out of every measure. */
async function voidOne(source, id, options) {
	const ledger = await openLedger(options.ledger ?? ".");
	const { why, who } = options;
	const request = {
		source,
		id,
		why,
		at: new Date(now()).toISOString(),
		...who === void 0 ? {} : { who }
	};
	if (options.row === true) return showRow(await voidRow(ledger, request), request, options);
	const result = await voidRecord(ledger, request);
	if (options.format === "json") print(JSON.stringify(result, null, 2));
	else if (result.alreadyVoid) print(`"${id}" of ${source} was void already. Nothing was written.`);
	else print(`Voided the ${result.type} record "${id}" of ${source} (batch ${result.batch}).\nIt counts in no measure any more. Run \`npx opsbook scoreboard\`: ${result.week} and the weeks after it are restated.`);
}
function showRow({ ids, weeks, batch }, { source, id }, { format }) {
	if (format === "json") print(JSON.stringify({
		ids,
		weeks,
		batch
	}, null, 2));
	else if (batch === null) print(`All records of the row of "${id}" of ${source} were void already. Nothing was written.`);
	else print(`Voided ${ids.map((one) => `"${one}"`).join(", ")} of ${source} (batch ${batch}).\nThey count in no measure any more. Run \`npx opsbook scoreboard\`: ${weeks[0]} and the weeks after it are restated.`);
}

export { voidOne };