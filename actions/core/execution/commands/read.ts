import { closest } from "../../closest.ts";
import type { Command } from "./command.ts";
import type { Place } from "./facts.ts";

export type CommandRead =
  | { kind: "command"; command: Command; rest: string }
  /** Meant as a command, but none that can be obeyed here. */
  | { kind: "unclear"; answer: string };

const SLASHED = /^\/([a-z][a-z-]*)[.!]*(?:[ \t:]+(.*))?$/i;

/** Reads a comment's first line as a command; null where it is none. A near miss is guessed and never obeyed. */
export function readCommand(line: string, place: Place, table: readonly Command[]): CommandRead | null {
  const slashed = SLASHED.exec(line);
  const here = table.filter(({ places }) => places.includes(place));
  if (slashed === null) {
    for (const command of here) {
      const rest = command.bare?.(line) ?? null;
      if (rest !== null) return { kind: "command", command, rest };
    }
    return null;
  }
  const name = (slashed[1] as string).toLowerCase();
  const command = here.find((one) => one.name === name);
  if (command !== undefined) return { kind: "command", command, rest: slashed[2]?.trim() ?? "" };
  return { kind: "unclear", answer: unclear(name, here, table) };
}

function unclear(name: string, here: readonly Command[], table: readonly Command[]): string {
  const elsewhere = table.find((command) => command.name === name);
  if (elsewhere !== undefined)
    return `\`/${name}\` belongs ${WHERE[elsewhere.places[0] ?? "desk"]}, not here.`;
  const near = closest(
    name,
    here.map((command) => command.name),
  );
  const guess = near === null ? "" : ` Did you mean \`/${near}\`?`;
  return `There is no command \`/${name}\` here.${guess} \`/help\` lists what there is.`;
}

const WHERE: Readonly<Record<Place, string>> = {
  desk: "on the desk",
  form: "below a form",
  incident: "on an incident's issue",
};
