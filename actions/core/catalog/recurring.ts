import type { RecurringFailure } from "./generated/types.ts";

/**
 * The failures that came back, by the text of a week's facts. None where the text is not readable: whoever needs the facts
 * themselves says what is wrong with them.
 */
export function recurringIn(facts: string): RecurringFailure[] {
  let value: unknown;
  try {
    value = JSON.parse(facts);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  const recurring = fieldOf(fieldOf(value, "incidents"), "recurring");
  return Array.isArray(recurring) ? recurring.filter(isRecurring) : [];
}

function isRecurring(value: unknown): value is RecurringFailure {
  const runbook = fieldOf(value, "runbook");
  const issue = fieldOf(value, "issue");
  return (
    typeof fieldOf(value, "cause") === "string" &&
    typeof fieldOf(value, "title") === "string" &&
    typeof fieldOf(value, "times") === "number" &&
    (runbook === null || typeof runbook === "string") &&
    (issue === null || typeof issue === "number")
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
