import { neutralise } from "../text/neutralise.ts";

/** What became of the rows of a question. */
export interface Recorded {
  added: number;
  alreadyThere: number;
  superseded: number;
  quarantined: number;
  /** Why, for those that were quarantined. */
  reasons: readonly string[];
}

/** The answer once its question is over: what was understood, without the question, and what became of it. Markdown. */
export function overText(question: string, what: string): string {
  const understood = question.replace(/\n\n\*\*Reply `yes`[\s\S]*$/, "");
  return `${understood}\n\n${what}`;
}

/** That it is recorded, and by whose `yes`. Markdown. */
export function recordedText(by: string, results: readonly Recorded[]): string {
  const sum = (pick: (one: Recorded) => number) => results.reduce((all, one) => all + pick(one), 0);
  const added = sum(({ added: count, superseded }) => count + superseded);
  const known = sum(({ alreadyThere }) => alreadyThere);
  const bad = sum(({ quarantined }) => quarantined);
  const reasons = [...new Set(results.flatMap((one) => one.reasons))].map(neutralise).join("; ");
  return [
    `**Recorded** (${neutralise(by)} said yes): ${records(added + known)} in the ledger.`,
    ...(bad === 0 ? [] : [`${records(bad)} could not be kept and went to quarantine: ${reasons}.`]),
  ].join(" ");
}

function records(count: number): string {
  return count === 1 ? "1 record" : `${count} records`;
}
