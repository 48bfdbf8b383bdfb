import { t as Temporal } from "./temporal-polyfill.js";

// actions/core/zone.ts
/** True for a time zone of the IANA database; an offset such as +02:00 is none, as it knows no clock changes. */
function isZone(name) {
	if (!/^[A-Za-z]/u.test(name)) return false;
	try {
		Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

export { isZone as t };