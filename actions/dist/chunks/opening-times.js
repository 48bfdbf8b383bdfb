// actions/core/catalog/lookup/opening-times.ts
/** The days of a week in their order, as cadence.yaml writes them. */
const DAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 1440;
/** Reads `08:00-17:00`. */
function readOpening(text) {
	const [from = "", to = ""] = text.split("-");
	return {
		from: minutesOf(from),
		to: minutesOf(to)
	};
}
/** True where the business is open at that minute of the day, the closing minute included: a meeting may end the day. */
function isOpenAt(hours, day, minute) {
	return (hours[day] ?? []).map(readOpening).some(({ from, to }) => from <= minute && minute <= to);
}
/** Reads `wed 11:00`, also with a word before it: `first wed 11:00`. */
function readMoment(text) {
	const [day, time = ""] = text.split(" ").slice(-2);
	return {
		day: DAYS.find((known) => known === day) ?? "mon",
		minute: minutesOf(time)
	};
}
function minutesOf(time) {
	const [hours, minutes] = time.split(":");
	return Number(hours) * MINUTES_OF_HOUR + Number(minutes);
}

export { readOpening as a, readMoment as i, MINUTES_OF_DAY as n, isOpenAt as r, DAYS as t };