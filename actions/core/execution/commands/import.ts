import { answering, type Command } from "./command.ts";

/** Takes what was uploaded at once: the next step of the same job takes the inbox at every run. */
export const importCommand: Command = {
  name: "import",
  places: ["desk"],
  ways: ["/import"],
  purpose: "take the uploaded files now, without waiting for the next hour",
  decide: (rest, { said }) =>
    rest === ""
      ? answering(
          "Taking what lies in the inbox now, and asking every address that a Source names. What became of it follows below.",
          { outputs: { import: String(said.issue) } },
        )
      : answering(
          "`/import` takes no words after it: it takes every file in the inbox. Write `/import` alone.",
        ),
};
