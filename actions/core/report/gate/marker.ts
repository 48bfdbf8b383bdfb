/** What a marker may carry. */
export type MarkerData = Readonly<Record<string, string | number>>;

const BREAKS: Readonly<Record<string, string>> = { "-": "\\u002d", "<": "\\u003c", ">": "\\u003e" };

/**
 * A line that nobody sees, by which a body of ours is found again: `<!-- opsbook:gate {"key":"12"} -->`. Whatever the data
 * holds, it cannot end the comment early. Trusted only on what our own bot wrote.
 */
export function hiddenMarker(name: string, data: MarkerData): string {
  return `<!-- opsbook:${name} ${JSON.stringify(data).replaceAll(/[-<>]/g, (mark) => BREAKS[mark] ?? mark)} -->`;
}

/** The data of a marker that is the first line of a body; null where there is none of that name, or it is not ours. */
export function readMarker(name: string, body: string): MarkerData | null {
  const line = body.split(/\r?\n/, 1)[0] ?? "";
  const start = `<!-- opsbook:${name} `;
  if (!line.startsWith(start) || !line.endsWith(" -->")) return null;
  try {
    const data: unknown = JSON.parse(line.slice(start.length, -" -->".length));
    return isData(data) ? data : null;
  } catch {
    return null;
  }
}

function isData(value: unknown): value is MarkerData {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === "string" || typeof one === "number")
  );
}
