import { t as Temporal } from "./temporal-polyfill.js";

// actions/core/as-of.ts
/** Reads `2026-11-22` or an instant with its zone (`2026-11-22T09:00:00Z`); null for any other text. */
function parseAsOf(text) {
	try {
		if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { date: Temporal.PlainDate.from(text).toString() };
		if (/T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return { instant: Temporal.Instant.from(text).epochMilliseconds };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return null;
}
/** The calendar day of it in a zone: 2026-11-22. */
function dayOf(asOf, zone) {
	if ("date" in asOf) return asOf.date;
	return Temporal.Instant.fromEpochMilliseconds(asOf.instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
/** The instant of it, in milliseconds since 1970: a day means its end, the first instant of the next day in the zone. */
function instantOf(asOf, zone) {
	if ("instant" in asOf) return asOf.instant;
	return Temporal.PlainDate.from(asOf.date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

export { instantOf as n, parseAsOf as r, dayOf as t };