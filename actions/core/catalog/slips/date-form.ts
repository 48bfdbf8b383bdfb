import { isDate } from "../schema/formats.ts";
import type { Slip } from "./slip.ts";

const WRITTEN = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

export const dateForm: Slip = {
  id: "date-form",
  description: "Dates are written year-month-day: 2026-11-22.",
  inValue: ({ mismatch: { kind, value, schema } }) => {
    if (kind !== "wrong-form" || schema.format !== "date" || typeof value !== "string") return null;
    const match = WRITTEN.exec(value);
    // 2026-11-31 is written well; there is just no such day.
    if (match === null || /^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
    const meant = readings(match);
    const [first] = meant;
    return {
      message: `"${value}" is not written as a date`,
      why: "11/12/2026 is November in one country and December in the next, so only year-month-day is taken",
      fix: first === undefined ? "write it as 2026-11-22" : `write ${meant.join(" or ")}`,
      ...(first !== undefined && meant.length === 1 ? { replacement: first } : {}),
    };
  },
};

/** The days that the text may mean. */
function readings([, first = "", , middle = "", last = ""]: RegExpExecArray): string[] {
  const orders =
    first.length === 4
      ? [[first, middle, last]]
      : [
          [last, first, middle],
          [last, middle, first],
        ];
  const dates = orders.map(([year = "", month = "", day = ""]) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
  );
  return [...new Set(dates)].filter(isDate);
}
