/** A value as YAML has it. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };
export type PlainMap = { [key: string]: Plain };

/** The entries of a value, or none where it is no mapping. */
export function asMap(value: Plain | undefined): PlainMap {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

/** The items of a value, or none where it is no list. */
export function asList(value: Plain | undefined): Plain[] {
  return Array.isArray(value) ? value : [];
}

/** Every text below a value with the path to it. */
export function textsIn(
  value: Plain | undefined,
  path: readonly (string | number)[] = [],
): { path: (string | number)[]; text: string }[] {
  if (typeof value === "string") return [{ path: [...path], text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  return Object.entries(asMap(value)).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
