// actions/core/slip-distance.ts
/**
* How many slips turn one text into the other: a letter too many, too few, another one, or two neighbours swapped. This is
* the optimal string alignment distance (a letter that was swapped is not changed again). Takes time in proportion to both
* lengths.
*/
function slipDistance(one, other) {
	const [a, b] = [[...one], [...other]];
	let twoBefore = [];
	let before = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const now = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (twoBefore[column - 2] ?? 0) + 1 : changed;
			now.push(Math.min((before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, changed, swapped));
		}
		twoBefore = before;
		before = now;
	}
	return before.at(-1) ?? 0;
}

export { slipDistance as t };