import { t as parseComparison } from "./comparison.js";

// actions/core/catalog/grammar/goal.ts
/** Reads a goal; values come in hours, as a ratio of 1, or as a count. */
function parseGoal(text) {
	const read = parseComparison(text, 0);
	return read.ok ? {
		ok: true,
		goal: {
			op: read.op,
			value: read.value,
			unit: read.unit,
			text
		}
	} : read;
}
/** True where the number is on goal. */
function isOnGoal(goal, value) {
	switch (goal.op) {
		case "<=": return value <= goal.value;
		case ">=": return value >= goal.value;
		case "<": return value < goal.value;
		case ">": return value > goal.value;
	}
}

export { parseGoal as n, isOnGoal as t };