import { p as once } from "./slips.js";

// actions/core/catalog/lookup/feeds.ts
/** Types whose records need no workflow: the person joins them with the cases of all. */
const FREE_TYPES = /* @__PURE__ */ new Set(["conversion.won"]);
/** By record type, what the sources emit. */
const feedsByType = once((catalog) => {
	const found = /* @__PURE__ */ new Map();
	for (const { value } of catalog.sources) for (const { type, workflow } of value.spec.emit) {
		const feeds = found.get(type) ?? {
			workflows: /* @__PURE__ */ new Set(),
			every: false
		};
		found.set(type, feeds);
		const names = textsOf(workflow);
		if (FREE_TYPES.has(type) || workflow !== void 0 && names === null) feeds.every = true;
		for (const { text } of names ?? []) feeds.workflows.add(text);
	}
	return found;
});
/** Every text that a mapped value can become; null where a column decides, or where nothing is mapped. */
function textsOf(value) {
	if (value === void 0) return null;
	if (typeof value === "string") return [{
		text: value,
		path: []
	}];
	if (value.map === void 0) return null;
	const texts = Object.entries(value.map).map(([word, text]) => ({
		text: String(text),
		path: ["map", word]
	}));
	return value.default === void 0 ? texts : [...texts, {
		text: String(value.default),
		path: ["default"]
	}];
}

export { textsOf as n, feedsByType as t };