import { confirm } from "../desk/confirm.ts";
import type { Command } from "./command.ts";

const BARE = /^(?:yes|ok|okay)(?:,?[ \t]+please)?[.!]*(?:[ \t]+@?([a-z0-9-]{1,39}))?$/i;

/** Confirms what Opsbook has understood. */
export const yesCommand: Command = {
  name: "yes",
  places: ["desk", "form"],
  ways: ["yes"],
  purpose: "record what Opsbook has understood; `yes @account` for what that colleague wrote",
  bare: (line) => {
    const found = BARE.exec(line);
    return found === null ? null : (found[1] ?? "");
  },
  decide: (rest, facts) => confirm(rest.replace(/^@/, ""), facts),
};
