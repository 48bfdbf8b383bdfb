/** Fields of an event's payload, read one by one: what is not there, or of another kind, is null. */
export type Payload = Readonly<Record<string, unknown>>;

export function groupAt(value: unknown, ...path: string[]): Payload | null {
  const found = valueAt(value, path);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Payload) : null;
}

export function textAt(value: unknown, ...path: string[]): string | null {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : null;
}

export function numberAt(value: unknown, ...path: string[]): number | null {
  const found = valueAt(value, path);
  return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Payload)[key]
        : undefined,
    value,
  );
}
