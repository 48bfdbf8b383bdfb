// actions/core/signal/ledger/instant.ts
const WIDTH_OF_INSTANT = 24;
/** An instant in UTC with milliseconds; throws RangeError for a text that is none. */
function canonicalInstant(text) {
	if (text.length === WIDTH_OF_INSTANT && text.endsWith("Z")) return text;
	return new Date(text).toISOString();
}

// actions/core/signal/ledger/line.ts
/** Encodes a record; throws RangeError where a time is no instant. */
function encodeRecord(record) {
	const whole = JSON.stringify({
		specversion: "1.0",
		id: record.id,
		source: record.source,
		type: record.type,
		time: canonicalInstant(record.time),
		subject: record.subject,
		workflow: record.workflow,
		channel: record.channel,
		person: record.person,
		actor: record.actor,
		data: sortedData(record.data)
	});
	const content = record.person === void 0 ? whole : withoutPerson(whole);
	let line = whole.slice(0, -1);
	if (record.sequence !== void 0) line += `,"sequence":${JSON.stringify(record.sequence)}`;
	if (record.recordedtime !== void 0) line += `,"recordedtime":"${canonicalInstant(record.recordedtime)}"`;
	return {
		content,
		line: `${line}}`
	};
}
/** The end of a canonical line that is not content. In `data` it would be followed by two braces. */
const NOT_CONTENT = /(?:,"sequence":"[0-9]{1,15}")?(?:,"recordedtime":"[0-9TZ:.-]{24}")?\}$/;
/** The content of a canonical line: what `encodeRecord` gave as `content`. */
function contentOfLine(line) {
	return withoutPerson(line.replace(NOT_CONTENT, "}"));
}
const PERSON = ",\"person\":\"";
const DATA = ",\"data\":{";
/** A quotation mark inside a JSON text is escaped, so these keys can only be keys; `data` comes after `person`. */
function withoutPerson(line) {
	const start = line.indexOf(PERSON);
	if (start === -1) return line;
	const data = line.indexOf(DATA);
	if (data !== -1 && data < start) return line;
	let end = start + 11;
	while (line[end] !== "\"") end += line[end] === "\\" ? 2 : 1;
	return line.slice(0, start) + line.slice(end + 1);
}
/** Encodes a quarantine entry: one line of JSON with a fixed order of keys. */
function encodeQuarantine(entry) {
	return JSON.stringify({
		source: entry.source,
		file: entry.file,
		fileName: entry.fileName,
		row: entry.row,
		rule: entry.rule,
		type: entry.type,
		id: entry.id,
		code: entry.code,
		column: entry.column,
		message: entry.message,
		content: entry.content,
		time: entry.time === void 0 ? void 0 : canonicalInstant(entry.time),
		fields: sortedData(entry.fields) ?? {},
		recordedtime: entry.recordedtime === void 0 ? void 0 : canonicalInstant(entry.recordedtime)
	});
}
/** Encodes a release: one line of JSON with a fixed order of keys. */
function encodeRelease(release) {
	const { source, releases, id, place, row, file, fileName, fileRow, recordedtime } = release;
	const time = canonicalInstant(release.time);
	return JSON.stringify({
		source,
		releases,
		id,
		place,
		row,
		time,
		file,
		fileName,
		fileRow,
		recordedtime
	});
}
function sortedData(data) {
	if (data === void 0) return void 0;
	const keys = Object.keys(data);
	if (keys.length === 0) return void 0;
	if (keys.every((key, at) => at === 0 || keys[at - 1] < key)) return data;
	return Object.fromEntries(keys.toSorted().map((key) => [key, data[key]]));
}

export { canonicalInstant as a, encodeRelease as i, encodeQuarantine as n, encodeRecord as r, contentOfLine as t };