import type { Located } from "../../catalog.ts";
import type { Settings } from "../../generated/types.ts";
import type { KindTelling } from "../teller.ts";
import { added, fromTo, listChange, shown } from "../words.ts";
import { named } from "./named.ts";

/** What belongs to the whole repository. */
export const settings: KindTelling<Located<Settings>> = {
  tellers: [
    {
      at: "spec.live",
      tell: ({ after }) =>
        after === true
          ? { about: "settings", text: "The business goes live: scheduled work begins" }
          : {
              about: "settings",
              text: "The business is no longer live: scheduled work stops",
              lowers: "nothing is watched while it is not live, and administrators may change policies alone",
            },
    },
    {
      at: "spec.sample",
      tell: ({ after }) => ({
        about: "settings",
        text: after === true ? "Boards say SAMPLE" : "Boards no longer say SAMPLE",
      }),
    },
    {
      at: "spec.business.name",
      tell: ({ before, after }) => ({
        about: "settings",
        text: `The business's name changes ${fromTo(before, after)}`,
      }),
    },
    {
      at: "spec.currency",
      tell: ({ before, after }) => ({
        about: "price",
        text: `The currency changes ${fromTo(before, after)}`,
      }),
    },
    {
      at: "spec.hourly_rate",
      tell: ({ before, after }) => ({
        about: "price",
        text: `What an hour of a person's time costs changes from ${shown(before)} to ${shown(after)}`,
      }),
    },
    {
      at: "spec.allowed_hosts",
      tell: ({ before, after }) => {
        const more = added(before ?? [], after ?? []);
        return {
          about: "settings",
          text: `Hosts that may be asked for exports: ${listChange(before ?? [], after ?? [])}`,
          ...(more.length > 0
            ? { lowers: "exports may come from more places, and boards may go there" }
            : {}),
        };
      },
    },
    ...named("the settings"),
  ],
  added: () => ({ about: "settings", text: "The repository now has settings" }),
  removed: () => ({
    about: "settings",
    text: "The settings are removed",
    lowers: "without settings nothing runs",
  }),
};
