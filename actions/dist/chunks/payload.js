// actions/shell/gate/payload.ts
function groupAt(value, ...path) {
	const found = valueAt(value, path);
	return typeof found === "object" && found !== null && !Array.isArray(found) ? found : null;
}
function textAt(value, ...path) {
	const found = valueAt(value, path);
	return typeof found === "string" ? found : null;
}
function numberAt(value, ...path) {
	const found = valueAt(value, path);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
}
function valueAt(value, path) {
	return path.reduce((inside, key) => typeof inside === "object" && inside !== null && Object.hasOwn(inside, key) ? inside[key] : void 0, value);
}

export { numberAt as n, textAt as r, groupAt as t };