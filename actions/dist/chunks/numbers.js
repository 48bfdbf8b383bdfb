// actions/core/report/text/numbers.ts
/** Between a number and a sign: narrow, and no line breaks there. */
const THIN = " ";
/** Between a number and a word: no line breaks there. */
const UNBROKEN = "\xA0";
const SIGNS = {
	"<=": "≤",
	">=": "≥",
	"<": "<",
	">": ">"
};
const MORE_DIGITS = [
	0,
	1,
	2,
	3
];
/**
* A value as a person reads it: `41 min`, `5.2 h`, `1.6 d`, `88 %`, `1,284`. With a goal it is written with as many digits as
* it takes to fall on the same side of the goal as the true value: 94.6 % against 95 % is never shown as 95 %.
*/
function formatValue(unit, value, goal = null) {
	const scale = scaleOf(unit, value);
	const scaled = value / scale.size;
	const usual = usualDigits(unit, scaled);
	return withUnit(scaled, MORE_DIGITS.map((more) => usual + more).find((count) => goal === null || meets(goal, Number(scaled.toFixed(count)) * scale.size) === meets(goal, value)) ?? usual + MORE_DIGITS.length, scale.name);
}
/** A goal as a person reads it: `≤ 15 min`, `≥ 95 %`, `≥ 40`. */
function formatGoal(unit, goal) {
	const scale = scaleOf(unit, goal.value);
	const scaled = goal.value / scale.size;
	const digits = [
		0,
		1,
		2
	].find((count) => Math.abs(Number(scaled.toFixed(count)) - scaled) < 1e-9) ?? 3;
	return `${SIGNS[goal.op]}${" "}${withUnit(scaled, digits, scale.name)}`;
}
/**
* What a change says where there is no colour: `▲ 9 min worse`, `▼ 2 better`, or "same as last week"; `▲ 9 min since last week` where
* nobody says which way is better.
*/
function formatDelta(unit, value, before, lowerIsBetter) {
	const scale = scaleOf(unit, Math.max(Math.abs(value), Math.abs(before)));
	const digits = Math.max(usualDigits(unit, value / scale.size), usualDigits(unit, before / scale.size));
	const change = Number(((value - before) / scale.size).toFixed(digits));
	if (change === 0) return "same as last week";
	const name = unit === "ratio" ? Math.abs(change) === 1 ? "point" : "points" : scale.name;
	const word = lowerIsBetter === void 0 ? "since last week" : change < 0 === lowerIsBetter ? "better" : "worse";
	return `${change > 0 ? "▲" : "▼"}${" "}${withUnit(Math.abs(change), digits, name)} ${word}`;
}
/** A whole number with thousands separated: `1,284`. */
function formatCount(count) {
	return withUnit(count, 0, "");
}
/** "1 record", "3 records". */
function counted(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** True where the value keeps the goal. */
function meets(goal, value) {
	switch (goal.op) {
		case "<=": return value <= goal.value;
		case "<": return value < goal.value;
		case ">=": return value >= goal.value;
		case ">": return value > goal.value;
		default: return goal.op;
	}
}
/** Money in a currency's own code: `USD 1,240`; without a currency the bare number. */
function formatMoney(amount, currency) {
	const text = withUnit(amount, Math.abs(amount) < 10 ? 2 : 0, "");
	return currency === null ? text : `${currency}${" "}${text}`;
}
function scaleOf(unit, value) {
	const size = Math.abs(value);
	switch (unit) {
		case "h":
			if (size > 0 && size < 1.5 / 60) return {
				name: "s",
				size: 1 / 3600
			};
			if (size < 1.5) return {
				name: "min",
				size: 1 / 60
			};
			return size < 36 ? {
				name: "h",
				size: 1
			} : {
				name: "d",
				size: 24
			};
		case "ratio": return {
			name: "%",
			size: .01
		};
		case "count": return {
			name: "",
			size: 1
		};
		default: return unit;
	}
}
/** Whole numbers from ten on, one digit below it; 2.0 reads 2. */
function usualDigits(unit, scaled) {
	if (Math.abs(scaled) >= 10 || Number.isInteger(scaled)) return 0;
	return Math.round(scaled * 10) % 10 === 0 && unit !== "count" ? 0 : 1;
}
function withUnit(scaled, digits, name) {
	const fixed = scaled.toFixed(digits);
	const [whole, fraction] = (Number(fixed) === 0 ? fixed.replace("-", "") : fixed).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	const number = fraction === void 0 ? grouped : `${grouped}.${fraction}`;
	if (name === "") return number;
	return `${number}${name === "%" ? " " : UNBROKEN}${name}`;
}

export { formatMoney as a, formatGoal as i, formatCount as n, formatValue as o, formatDelta as r, meets as s, counted as t };