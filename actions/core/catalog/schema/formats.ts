const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

/** True where a text has a format that our schemas use; the generated validators ask the same of it. */
export function fitsFormat(text: string, format: string): boolean {
  if (format === "date") return isDate(text);
  if (format === "date-time") {
    const match = DATE_TIME.exec(text);
    return match !== null && isDate(match[1] as string) && Number(match[2]) < 24 && Number(match[3]) < 60;
  }
  throw new Error(`the format ${format} is not known`);
}

/** True for a day that exists: 2028-02-29 does, 2026-02-29 does not. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
