// actions/core/report/gate/marker.ts
const BREAKS = {
	"-": "\\u002d",
	"<": "\\u003c",
	">": "\\u003e"
};
/**
* A line that nobody sees, by which a body of ours is found again: `<!-- opsbook:gate {"key":"12"} -->`. Whatever the data
* holds, it cannot end the comment early. Trusted only on what our own bot wrote.
*/
function hiddenMarker(name, data) {
	return `<!-- opsbook:${name} ${JSON.stringify(data).replaceAll(/[-<>]/g, (mark) => BREAKS[mark] ?? mark)} -->`;
}
/** The data of a marker that is the first line of a body; null where there is none of that name, or it is not ours. */
function readMarker(name, body) {
	const line = body.split(/\r?\n/, 1)[0] ?? "";
	const start = `<!-- opsbook:${name} `;
	if (!line.startsWith(start) || !line.endsWith(" -->")) return null;
	try {
		const data = JSON.parse(line.slice(start.length, -4));
		return isData(data) ? data : null;
	} catch {
		return null;
	}
}
function isData(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((one) => typeof one === "string" || typeof one === "number");
}

export { readMarker as n, hiddenMarker as t };