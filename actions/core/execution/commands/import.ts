import { answering, type Command } from "./command.ts";

/** Takes what was uploaded at once: the next step of the same job takes the inbox at every run. */
export const importCommand: Command = {
  name: "import",
  places: ["desk"],
  usage: "/import",
  purpose: "take the uploaded files now, without waiting for the next hour",
  decide: (rest) =>
    rest === ""
      ? answering(
          "Taking what lies in the inbox now. What became of each file stands in this run's summary, and in the ledger's records `run.ingested`.",
          { outputs: { import: "true" } },
        )
      : answering(
          "`/import` takes no words after it: it takes every file in the inbox. Write `/import` alone.",
        ),
};
