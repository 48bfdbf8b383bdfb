import { withdraw } from "../desk/confirm.ts";
import type { Command } from "./command.ts";

/** Drops what Opsbook has understood. */
export const noCommand: Command = {
  name: "no",
  places: ["desk", "form"],
  ways: ["no"],
  purpose: "drop what you said, as long as it is not recorded",
  bare: (line) => (/^(?:no|nope)(?:,?[ \t]+thanks)?[.!]*$/i.test(line) ? "" : null),
  decide: (_, facts) => withdraw(facts),
};
