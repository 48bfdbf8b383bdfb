const WIDTH_OF_INSTANT = "2026-11-16T08:30:00.000Z".length;

/** An instant in UTC with milliseconds; throws RangeError for a text that is none. */
export function canonicalInstant(text: string): string {
  if (text.length === WIDTH_OF_INSTANT && text.endsWith("Z")) return text;
  return new Date(text).toISOString();
}
