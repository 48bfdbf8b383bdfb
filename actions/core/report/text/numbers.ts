/** Between a number and a sign: narrow, and no line breaks there. */
export const THIN = "\u202f";
/** Between a number and a word: no line breaks there. */
const UNBROKEN = "\u00a0";

export type Unit = "h" | "ratio" | "count";

interface GoalFigure {
  op: "<=" | ">=" | "<" | ">";
  value: number;
}

const SIGNS: Record<GoalFigure["op"], string> = { "<=": "≤", ">=": "≥", "<": "<", ">": ">" };
const MORE_DIGITS = [0, 1, 2, 3];

/** A unit that people read: how many hours (or ratios, or counts) make one of it. */
interface Scale {
  name: string;
  size: number;
}

/**
 * A value as a person reads it: `41 min`, `5.2 h`, `1.6 d`, `88 %`, `1,284`. With a goal it is written with as many digits as
 * it takes to fall on the same side of the goal as the true value: 94.6 % against 95 % is never shown as 95 %.
 */
export function formatValue(unit: Unit, value: number, goal: GoalFigure | null = null): string {
  const scale = scaleOf(unit, value);
  const scaled = value / scale.size;
  const usual = usualDigits(unit, scaled);
  const digits = MORE_DIGITS.map((more) => usual + more).find(
    (count) =>
      goal === null || meets(goal, Number(scaled.toFixed(count)) * scale.size) === meets(goal, value),
  );
  return withUnit(scaled, digits ?? usual + MORE_DIGITS.length, scale.name);
}

/** A goal as a person reads it: `≤ 15 min`, `≥ 95 %`, `≥ 40`. */
export function formatGoal(unit: Unit, goal: GoalFigure): string {
  const scale = scaleOf(unit, goal.value);
  const scaled = goal.value / scale.size;
  const digits = [0, 1, 2].find((count) => Math.abs(Number(scaled.toFixed(count)) - scaled) < 1e-9) ?? 3;
  return `${SIGNS[goal.op]}${THIN}${withUnit(scaled, digits, scale.name)}`;
}

/**
 * What a change says where there is no colour: `▲ 9 min worse`, `▼ 2 better`, or "same as last week"; `▲ 9 min since last week` where
 * nobody says which way is better.
 */
export function formatDelta(unit: Unit, value: number, before: number, lowerIsBetter?: boolean): string {
  const scale = scaleOf(unit, Math.max(Math.abs(value), Math.abs(before)));
  const digits = Math.max(usualDigits(unit, value / scale.size), usualDigits(unit, before / scale.size));
  const change = Number(((value - before) / scale.size).toFixed(digits));
  if (change === 0) return "same as last week";
  const name = unit === "ratio" ? (Math.abs(change) === 1 ? "point" : "points") : scale.name;
  const better = change < 0 === lowerIsBetter ? "better" : "worse";
  const word = lowerIsBetter === undefined ? "since last week" : better;
  return `${change > 0 ? "▲" : "▼"}${THIN}${withUnit(Math.abs(change), digits, name)} ${word}`;
}

/** A whole number with thousands separated: `1,284`. */
export function formatCount(count: number): string {
  return withUnit(count, 0, "");
}

/** "1 record", "3 records". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** True where the value keeps the goal. */
export function meets(goal: GoalFigure, value: number): boolean {
  switch (goal.op) {
    case "<=":
      return value <= goal.value;
    case "<":
      return value < goal.value;
    case ">=":
      return value >= goal.value;
    case ">":
      return value > goal.value;
    default:
      return goal.op satisfies never;
  }
}

/** Money in a currency's own code: `USD 1,240`; without a currency the bare number. */
export function formatMoney(amount: number, currency: string | null): string {
  const text = withUnit(amount, Math.abs(amount) < 10 ? 2 : 0, "");
  return currency === null ? text : `${currency}${THIN}${text}`;
}

function scaleOf(unit: Unit, value: number): Scale {
  const size = Math.abs(value);
  switch (unit) {
    case "h":
      if (size > 0 && size < 1.5 / 60) return { name: "s", size: 1 / 3600 };
      if (size < 1.5) return { name: "min", size: 1 / 60 };
      return size < 36 ? { name: "h", size: 1 } : { name: "d", size: 24 };
    case "ratio":
      return { name: "%", size: 0.01 };
    case "count":
      return { name: "", size: 1 };
    default:
      return unit satisfies never;
  }
}

/** Whole numbers from ten on, one digit below it; 2.0 reads 2. */
function usualDigits(unit: Unit, scaled: number): number {
  if (Math.abs(scaled) >= 10 || Number.isInteger(scaled)) return 0;
  return Math.round(scaled * 10) % 10 === 0 && unit !== "count" ? 0 : 1;
}

function withUnit(scaled: number, digits: number, name: string): string {
  const fixed = scaled.toFixed(digits);
  const [whole, fraction] = (Number(fixed) === 0 ? fixed.replace("-", "") : fixed).split(".");
  const grouped = (whole as string).replace(/\B(?=(\d{3})+$)/g, ",");
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  if (name === "") return number;
  return `${number}${name === "%" ? THIN : UNBROKEN}${name}`;
}
