import { t as Temporal } from "./temporal-polyfill.js";

// actions/core/catalog/local-clock.ts
const DAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/**
* Shows instants as the business's people read them: `Mon 16 Nov, 09:00`, in the zone of its cadence; where there is
* none, or it does not exist, in UTC and saying so.
*/
function localClock(catalog) {
	const zone = catalog?.cadences[0]?.value.spec.zone ?? "UTC";
	return (instant) => {
		try {
			return shownIn(instant, zone);
		} catch (error) {
			if (error instanceof RangeError) return shownIn(instant, "UTC");
			throw error;
		}
	};
}
function shownIn(instant, zone) {
	const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
	const time = at.toPlainTime().toString({ smallestUnit: "minute" });
	return `${DAYS[at.dayOfWeek - 1]} ${at.day} ${MONTHS[at.month - 1]}, ${time}${zone === "UTC" ? " UTC" : ""}`;
}

export { localClock as t };