import type { Located } from "../../catalog.ts";
import type { Maintenance, MaintenanceWindow } from "../../generated/types.ts";
import type { KindTelling, Told } from "../teller.ts";
import { count, quoted } from "../words.ts";
import { named } from "./named.ts";

const SILENT = "nobody is called then for what fires";

/** When something is down on purpose. */
export const maintenance: KindTelling<Located<Maintenance>> = {
  tellers: [
    { at: "spec.windows.*", tell: ({ before, after }) => window(written(before), written(after)) },
    ...named("the maintenance"),
  ],
  added: ({ after: { value } }) => {
    const { windows } = value.spec;
    return {
      about: "schedule",
      text: `There is now a file of maintenance, with ${count(windows.length, "window")}${windows.map((one) => `; ${words(one)}`).join("")}`,
      ...(windows.length > 0 ? { lowers: SILENT } : {}),
    };
  },
  removed: () => ({
    about: "schedule",
    text: "The file of maintenance is removed: nothing is silenced any more",
  }),
};

function written(value: unknown): MaintenanceWindow | undefined {
  return value as MaintenanceWindow | undefined;
}

function window(before: MaintenanceWindow | undefined, after: MaintenanceWindow | undefined): Told {
  if (after === undefined)
    return {
      about: "schedule",
      text: `No maintenance any more: ${before === undefined ? "" : words(before)}`,
    };
  const text =
    before === undefined
      ? `New maintenance: ${words(after)}`
      : `The maintenance ${quoted(after.id)} changes: ${words(after)} (until now: ${words(before)})`;
  return { about: "schedule", text, ...(silencesMore(before, after) ? { lowers: SILENT } : {}) };
}

function silencesMore(before: MaintenanceWindow | undefined, after: MaintenanceWindow): boolean {
  if (before === undefined || subject(before) !== subject(after)) return true;
  return after.from < before.from || after.to > before.to;
}

function words(one: MaintenanceWindow): string {
  return `${subject(one)} from ${one.from} to ${one.to} (${one.why})`;
}

function subject({ dependency, workflow }: MaintenanceWindow): string {
  return (
    [dependency, workflow]
      .filter((name) => name !== undefined)
      .map(quoted)
      .join(" and ") || "nothing"
  );
}
