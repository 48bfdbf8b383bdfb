import { cancel, select, text } from "@clack/prompts";
import type { DateOrder } from "../../core/signal/first-board/time-ways.ts";
import { isZone } from "../../core/zone.ts";
import type { Asker } from "./answer.ts";

const NONE = "";

/** Nobody is asked: every guess is the answer. */
export const accepting: Asker = {
  asksPerson: false,
  column: async (_question, _columns, guess) => guess,
  dates: async (_example, guess) => guess,
  zone: async (guess) => guess,
};

/** Asks on the terminal. */
export const asking: Asker = {
  asksPerson: true,
  column: async (message, columns, guess, optional) => {
    const choices = columns.map((column) => ({ value: column, label: column }));
    const options = optional ? [...choices, { value: NONE, label: "none" }] : choices;
    const answer = await select({
      message,
      options,
      initialValue: guess ?? (optional ? NONE : (columns[0] ?? NONE)),
    });
    const column = answered(answer);
    return column === NONE ? null : column;
  },
  dates: async (example, guess) => {
    const day: { value: DateOrder; label: string } = { value: "day", label: "the day" };
    const month: { value: DateOrder; label: string } = { value: "month", label: "the month" };
    const message = `What comes first in ${example}?`;
    return answered<DateOrder>(await select({ message, options: [day, month], initialValue: guess }));
  },
  zone: async (guess) => {
    const message = "In which time zone are the times?";
    const validate = (zone: string | undefined) =>
      isZone(zone ?? "") ? undefined : "There is no such zone. Write one such as Europe/Berlin.";
    return answered(await text({ message, initialValue: guess, validate }));
  },
};

/** Ctrl-C ends everything before anything was written. */
function answered<T extends string>(answer: T | symbol): T {
  if (typeof answer !== "symbol") return answer;
  cancel("Stopped. Nothing was written.");
  process.exit(2);
}
