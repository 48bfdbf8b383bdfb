/**
 * The value of a name in a record, or undefined. Names come from requests: `__proto__` and `constructor` are names
 * like any other, and find nothing that was not put there.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Sets the value of a name in a record, whatever the name. */
export function setOwn<T>(record: Record<string, T>, name: string, value: T): void {
  Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}
