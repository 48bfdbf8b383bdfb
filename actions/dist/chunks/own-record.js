import { n as isOwnType } from "./record.js";

// actions/core/signal/own-record.ts
/** The source of all that Opsbook writes of itself. */
const OWN_SOURCE = "opsbook";
/** A record of Opsbook's own. `recordedtime` is set when it is written. Throws RangeError for a type from outside. */
function ownRecord({ type, id, time, data, ...rest }) {
	if (!isOwnType(type)) throw new RangeError(`${type} is no type of Opsbook's own`);
	return {
		specversion: "1.0",
		id,
		source: OWN_SOURCE,
		type,
		time: new Date(time).toISOString(),
		...rest,
		...data === void 0 ? {} : { data: { ...data } }
	};
}
/**
* The record as it is written at an instant. What is only learned of when its week is over belongs to the present one,
* and says when it really was: so Opsbook's own book-keeping never reopens a week that is closed.
*
* @param week the start of the present week, in milliseconds since 1970; `now` for what must lie at the instant of writing.
*/
function writtenAt(record, now, week) {
	const recordedtime = new Date(now).toISOString();
	if (Date.parse(record.time) >= week) return {
		...record,
		recordedtime
	};
	return {
		...record,
		time: recordedtime,
		data: {
			...record.data,
			happened: record.time
		},
		recordedtime
	};
}

export { ownRecord as n, writtenAt as r, OWN_SOURCE as t };