// actions/core/catalog/parse/lines.ts
/** Indexes a text by its line breaks (`\n`, with or without `\r` before it). */
function linesOf(text) {
	const starts = [0];
	for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
	const at = (offset) => {
		const inside = Math.max(0, Math.min(offset, text.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= inside) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: inside - starts[low] + 1
		};
	};
	return {
		at,
		range: (start, end) => ({
			start: at(start),
			end: at(Math.max(start, end))
		}),
		startOf: (line) => starts[Math.max(0, Math.min(line - 1, starts.length - 1))]
	};
}

export { linesOf as t };