/** The values that must not be read in a log. */
export interface Masks {
  /** Adds a value; each of its lines counts too. */
  add: (value: string) => void;
  hide: (text: string) => string;
  /** Whether a text holds any of the values. */
  holds: (text: string) => boolean;
}

/** Makes the masks of one job, with the secrets that it starts with. */
export function createMasks(secrets: readonly string[]): Masks {
  const hidden = new Set<string>();
  const add = (value: string): void => {
    for (const part of [value, ...value.split(/\r?\n/)]) {
      if (part.trim() !== "") hidden.add(part);
    }
  };
  for (const secret of secrets) add(secret);
  // Longer ones first: a secret that begins with another one is hidden as a whole.
  const inOrder = (): string[] => [...hidden].sort((left, right) => right.length - left.length);
  return {
    add,
    hide: (text) => inOrder().reduce((sofar, value) => sofar.replaceAll(value, "***"), text),
    holds: (text) => [...hidden].some((value) => text.includes(value)),
  };
}
