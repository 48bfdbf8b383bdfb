import type { Act } from "../act.ts";
import { type Belongings, bring } from "../bring.ts";
import { deskAnswer, says } from "../desk.ts";
import { boardOnMain, headline, send, upload } from "../events.ts";

/** The instants are those of the sample business's week 47, in New York. */
const FIRST_RUN = "2026-11-16T14:17:00Z";
const FRIDAY = "2026-11-20T21:17:00Z";
const MONDAY = "2026-11-23T13:17:00Z";
const WEEK = "2026-W47";

/** Three leads as the CRM's automation sends them. */
const LEADS = [
  ["L-12001", "11/17/2026 9:04 AM", "Google Ads", "11/17/2026 9:13 AM"],
  ["L-12002", "11/17/2026 9:31 AM", "AI Assistant", "11/17/2026 9:38 AM"],
  ["L-12003", "11/17/2026 10:02 AM", "Referral", ""],
].map(([id, created, source, reply]) => ({
  "Lead ID": id,
  Created: created,
  Email: `${id}@example.com`,
  "Lead Source": source,
  Service: "Plumbing",
  "First Human Reply": reply,
  "Reply Via": reply === "" ? "" : "Call",
}));

/** Wednesday's export of the help desk: one ticket, opened, answered and solved. */
const TICKETS = `ticket,change,changed_at,status,via,priority,requester,in_time,synced_at
T-50001,1,2026-11-17T14:10:00Z,New,phone,P2,,,2026-11-17T14:10:20Z
T-50001,2,2026-11-17T14:41:00Z,Answered,phone,P2,,,2026-11-17T14:41:20Z
T-50001,3,2026-11-18T16:05:00Z,Solved,phone,P2,,yes,2026-11-18T16:05:20Z
`;

/** Events come in by three ways, Friday shows the week to date, and Monday closes it. */
export const aWeek = (belongings: Belongings): Act => ({
  id: "a-week",
  title: "A week on GitHub",
  scenes: [
    {
      tells:
        "The owner pushes ledger and boards. Monday, 9:17: the first scheduled run sets up the desk and the inbox.",
      does: async (stage) => {
        await bring(stage, belongings);
        await stage.leap(FIRST_RUN);
      },
      expects: (stage) => deskAnswer(stage).then(() => null),
    },
    {
      tells: "Tuesday: the CRM sends three new leads at once (repository_dispatch).",
      does: async (stage) => {
        await stage.pass(24 * 60);
        await send(stage, { source: "crm-leads", rows: LEADS });
      },
    },
    {
      tells:
        "Wednesday: the service lead uploads the help desk's export in the browser, and a caller is noted on the desk.",
      does: async (stage) => {
        await stage.pass(24 * 60);
        await upload(stage, "service-lead", "help-desk-2026-11-18.csv", TICKETS);
        await says(stage, "sales-lead", "lead Kim called 8:50");
      },
      shows: deskAnswer,
    },
    {
      tells: "The sales lead says yes.",
      does: async (stage) => {
        await stage.pass(2);
        await says(stage, "sales-lead", "yes");
      },
    },
    {
      tells:
        "Friday, 16:17: the board of the week to date is computed twice, given its statuses, and committed under the rules.",
      does: (stage) => stage.leap(FRIDAY),
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
