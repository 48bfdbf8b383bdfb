import type { Located } from "../../catalog.ts";
import type { EventType } from "../../generated/types.ts";
import type { KindTelling } from "../teller.ts";
import { added, fromTo, listChange, quoted } from "../words.ts";
import { named } from "./named.ts";

/** Which fields a registered event has. */
export const eventType: KindTelling<Located<EventType>> = {
  tellers: [
    {
      at: "spec.description",
      tell: ({ before, after }) => ({
        about: "event-type",
        text: `What the event means changes ${fromTo(before, after)}`,
      }),
    },
    {
      at: "spec.personal",
      tell: ({ before, after }) => ({
        about: "personal-data",
        text: `Fields with personal data: ${listChange(before, after)}`,
        ...(added(after, before).length > 0
          ? { lowers: "a field is no longer declared as personal data" }
          : {}),
      }),
    },
    {
      at: "spec.data.required",
      tell: ({ before, after }) => ({
        about: "event-type",
        text: `Fields that must be there: ${listChange(before, after)}`,
        ...(added(after, before).length > 0 ? { lowers: "records without it are no longer put aside" } : {}),
      }),
    },
    {
      at: "spec.data.properties.*.?",
      tell: ({ keys: [field, what], before, after }) => ({
        about: "event-type",
        text: `The field ${quoted(field)}: ${quoted(what)} changes ${fromTo(before, after)}`,
      }),
    },
    {
      at: "spec.data.properties.*",
      tell: ({ keys: [field], after }) => ({
        about: "event-type",
        text: after === undefined ? `The field ${quoted(field)} is removed` : `New field ${quoted(field)}`,
      }),
    },
    ...named("the event"),
  ],
  added: ({ after: { value } }) => ({
    about: "event-type",
    text: `New event ${quoted(value.metadata.name)}: ${value.metadata.title}`,
  }),
  removed: ({ before: { value } }) => ({
    about: "event-type",
    text: `The event ${quoted(value.metadata.name)} is removed`,
  }),
};
