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
/** True where both hold on some day; dates are ISO texts, both ends inclusive. */
function overlap(one, other) {
	return one.from <= other.to && other.from <= one.to;
}

export { standInsOf as n, overlap as t };