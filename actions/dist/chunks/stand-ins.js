import { t as todayOf } from "./today.js";

// actions/core/catalog/lookup/stand-ins.ts
function standInsOf(catalog) {
	return catalog.people.flatMap(({ file, value }) => (value.spec.stand_ins ?? []).map((standIn, index) => ({
		file,
		path: [
			"spec",
			"stand_ins",
			index
		],
		standIn
	})));
}
/** The stand-ins that hold on the day of an instant, in milliseconds, where the business is. */
function standInsAt(catalog, instant) {
	const today = todayOf(catalog, instant);
	return standInsOf(catalog).map(({ standIn }) => standIn).filter(({ from, to }) => from <= today && today <= to);
}
/** True where both hold on some day; dates are ISO texts, both ends inclusive. */
function overlap(one, other) {
	return one.from <= other.to && other.from <= one.to;
}

export { standInsAt as n, standInsOf as r, overlap as t };