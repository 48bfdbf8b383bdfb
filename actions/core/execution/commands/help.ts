import { helpAnswer } from "../../report/desk/help.ts";
import { answering, type Command } from "./command.ts";

/** Lists what can be said here. It knows the table only when it is asked, since it stands in it. */
export function helpCommand(table: () => readonly Command[]): Command {
  return {
    name: "help",
    places: ["desk", "form", "incident"],
    ways: ["/help"],
    purpose: "this list",
    decide: (_, { said, desk }) => answering(helpAnswer(said.place, table(), desk)),
  };
}
