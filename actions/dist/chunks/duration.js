// actions/core/duration.ts
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = {
	s: 1e3,
	m: MINUTE,
	h: HOUR,
	d: DAY,
	w: 7 * DAY
};
const PATTERN = /^(\d+(?:\.\d+)?)\s*([smhdw])$/;
/** Milliseconds of `30s`, `15m`, `2h`, `2d`, `1w` (a day is 24 hours), or null for any other text. */
function parseDuration(text) {
	const match = PATTERN.exec(text.trim());
	if (!match) return null;
	return Number(match[1]) * UNITS[match[2]];
}
/** Hours for a person: `41 min`, `5.2 h`, `1.6 d`; the unit is the largest of which there is at least one and a half. */
function formatHours(hours) {
	const size = Math.abs(hours);
	if (size < 1.5) return `${Math.round(hours * 60)} min`;
	if (size < 36) return `${trim(hours)} h`;
	return `${trim(hours / 24)} d`;
}
function trim(value) {
	return Math.abs(value) >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}

export { parseDuration as a, formatHours as i, HOUR as n, MINUTE as r, DAY as t };