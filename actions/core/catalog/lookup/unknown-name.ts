import { closest } from "../../closest.ts";
import type { RuleFinding } from "../rules/rule.ts";

/** Names listed in a fix before it says how many more there are. */
const LISTED = 6;

/**
 * The words for a name that is not known: quotes it, offers the near one, else lists what there is.
 * `where` says what it is missing from ("people.yaml"); `add` how to make it known.
 */
export function unknownName(
  name: string,
  choices: Iterable<string>,
  { where, add }: { where: string; add: string },
): Pick<RuleFinding, "message" | "fix" | "replacement"> {
  const known = [...choices];
  const meant = closest(name, known);
  if (meant !== null) {
    return {
      message: `"${name}" is not ${where}; did you mean \`${meant}\`?`,
      fix: `write \`${meant}\`, or ${add}`,
      replacement: meant,
    };
  }
  return { message: `"${name}" is not ${where}`, fix: `${orListed(known)}${add}` };
}

function orListed(known: readonly string[]): string {
  if (known.length === 0) return "";
  if (known.length === 1) return `write \`${known[0]}\`, or `;
  const more = known.length > LISTED ? ` or ${known.length - LISTED} more` : "";
  return `write one of ${known.slice(0, LISTED).join(", ")}${more}, or `;
}
