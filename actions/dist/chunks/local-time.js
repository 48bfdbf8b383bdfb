import { t as Temporal } from "./temporal-polyfill.js";
import { t as DAY } from "./duration.js";

// actions/core/signal/local-time.ts
/**
* The local times of a zone, cheap enough to ask for every cell: spans between clock changes are looked up once.
* Throws RangeError for a zone that the time zone database does not know.
*/
function localClock(zone) {
	spanAt(zone, 0);
	const spans = [];
	let last = {
		from: 0,
		to: 0,
		offset: 0
	};
	const at = (instant) => {
		if (instant >= last.from && instant < last.to) return last;
		let span = spans.find(({ from, to }) => instant >= from && instant < to);
		if (span === void 0) {
			span = spanAt(zone, instant);
			spans.push(span);
		}
		last = span;
		return span;
	};
	return {
		zone,
		local: (instant) => instant + at(instant).offset,
		instant: (local) => {
			const near = local - last.offset;
			if (near >= last.from + 864e5 && near < last.to - 864e5) return near;
			return resolve(local, at);
		}
	};
}
function resolve(local, at) {
	const found = [];
	for (let probe = local - DAY; probe <= local + DAY;) {
		const span = at(probe);
		const instant = local - span.offset;
		if (instant >= span.from && instant < span.to) found.push(instant);
		probe = span.to;
	}
	if (found.length === 0) return "nonexistent-time";
	return found.length === 1 ? found[0] : "ambiguous-time";
}
function spanAt(zone, instant) {
	const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
	const from = moment.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
	const to = moment.getTimeZoneTransition("next");
	return {
		from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
		to: to?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
		offset: moment.offsetNanoseconds / 1e6
	};
}

export { localClock as t };