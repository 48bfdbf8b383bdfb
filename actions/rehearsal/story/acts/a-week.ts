import type { Act } from "../act.ts";
import { type Belongings, bring } from "../bring.ts";
import { deskAnswer, says } from "../desk.ts";
import { boardOnMain, headline, send, upload } from "../events.ts";
import { crmFile, crmRows } from "../sample-week.ts";

/** The instants are those of the sample business's week 47, in New York. */
const TUESDAY = "2026-11-17T15:05:00Z";
const FRIDAY = "2026-11-20T14:00:00Z";
const LATER = "2026-11-20T21:05:00Z";
const MONDAY = "2026-11-23T13:17:00Z";
const WEEK = "2026-W47";

/** Tuesday's first two leads. */
const FIRST_OF_TUESDAY = 9;
const urgent = () => crmRows().slice(FIRST_OF_TUESDAY, FIRST_OF_TUESDAY + 2);

/** Events come in by three ways, Friday shows the week to date, and Monday closes it. */
export const aWeek = (belongings: Belongings): Act => ({
  id: "a-week",
  title: "A week on GitHub",
  scenes: [
    {
      tells:
        "The owner pushes ledger and boards. Tuesday: the CRM sends two leads at once (repository_dispatch).",
      does: async (stage) => {
        await bring(stage, belongings);
        await stage.goTo(TUESDAY);
        await send(stage, { source: "crm-leads", rows: urgent() });
      },
    },
    {
      tells: "Friday: a caller whom no system knows is noted on the desk.",
      does: async (stage) => {
        await stage.goTo(FRIDAY);
        await says(stage, "sales-lead", "lead Kim called 8:50");
      },
      shows: deskAnswer,
    },
    {
      tells:
        "At 16:05 the week's export of the CRM is uploaded in the browser, and the sales lead answers yes. One run takes both; the board of the week to date is computed twice, gets its statuses, and is committed under the rules.",
      does: async (stage) => {
        await stage.goTo(LATER);
        await upload(stage, "sales-lead", "crm-leads-2026-11-20.csv", crmFile());
        await says(stage, "sales-lead", "yes");
      },
      expects: (stage) => boardOnMain(stage, WEEK, "to-date"),
    },
    {
      tells: "Monday, 8:17: the week is closed, before people come to set priorities.",
      does: (stage) => stage.leap(MONDAY),
      expects: (stage) => boardOnMain(stage, WEEK, "closed"),
      shows: (stage) => headline(stage, WEEK),
    },
  ],
});
