import { t as slipDistance } from "./slip-distance.js";

// actions/core/closest.ts
/**
* The choice that was probably meant: the one that differs least, if no more than a third of its letters (at least one)
* differ (two neighbours swapped count as one), upper and lower case and `-`, `_`, space, `.` taken as equal; null where none is near.
*/
function closest(text, choices) {
	const wanted = fold(text);
	let best = null;
	for (const choice of choices) {
		const known = fold(choice);
		const limit = Math.max(1, Math.floor(Math.max(known.length, wanted.length) / 3));
		if (Math.abs(known.length - wanted.length) > limit) continue;
		const away = slipDistance(wanted, known);
		if (away <= limit && (best === null || away < best.away)) best = {
			choice,
			away
		};
	}
	return best === null ? null : best.choice;
}
function fold(text) {
	return text.toLowerCase().replaceAll(/[-_. ]/g, "-");
}

export { closest as t };