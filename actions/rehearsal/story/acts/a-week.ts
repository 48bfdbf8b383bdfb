import { DESK_TITLE } from "../../../core/report/desk/issue.ts";
import type { Act } from "../act.ts";
import { type Belongings, bring } from "../bring.ts";
import { boardOnMain, headline, incidentsOfBoard, send, upload } from "../events.ts";
import { incidentIn, lastAnswer, opening, writes } from "../issues.ts";
import { crmFile, crmRows } from "../sample-week.ts";

/** The instants are those of the sample business's week 47, in New York, and beside some what its own clock says. */
const TUESDAY = "2026-11-17T15:05:00Z";
const SPOT = "17 09:00";
const MORNING = "17 10:05";
const SILENT = "2026-11-17T18:17:00Z";
const ACKNOWLEDGED = "2026-11-17T18:29:00Z";
const FOUND = "2026-11-17T18:52:00Z";
const EXPORTED = "17 13:50";
const OVER = "2026-11-17T19:15:00Z";
const CALL = "2026-11-20T14:00:00Z";
const MORNING_EXPORT = "20 09:00";
const FRIDAY = "2026-11-20T21:05:00Z";
const FRIDAY_EXPORT = "20 16:00";
const MONDAY = "2026-11-23T13:17:00Z";
const MONDAY_EXPORT = "21 12:00";
const WEEK = "2026-W47";

/** Its only source is the CRM, so that is what the incident is about, whatever the threshold is called. */
const DOWN = "The CRM is down";

/** Events come in and stop; the incident is opened, answered and closed; Friday shows the week to date, Monday closes it. */
export const aWeek = (belongings: Belongings): Act => ({
  id: "a-week",
  title: "A week on GitHub",
  scenes: [
    {
      tells:
        "The owner pushes ledger and boards. Tuesday, 10:05: a radio spot has brought eight leads within the hour, and the CRM sends them at once (repository_dispatch).",
      does: async (stage) => {
        await bring(stage, belongings);
        await stage.goTo(TUESDAY);
        await send(stage, { source: "crm-leads", rows: crmRows(SPOT, MORNING) });
      },
    },
    {
      tells:
        "Then nothing more comes. At 13:17 the hourly run finds more than three business hours of silence.",
      does: (stage) => stage.leap(SILENT),
      expects: (stage) => incidentIn(stage, DOWN, "detected"),
      shows: (stage) => opening(stage, DOWN),
    },
    {
      tells: "The sales lead takes it on, from the phone: `/ack`.",
      does: async (stage) => {
        await stage.goTo(ACKNOWLEDGED);
        await writes(stage, "sales-lead", DOWN, "/ack");
      },
      expects: (stage) => incidentIn(stage, DOWN, "acknowledged"),
    },
    {
      tells:
        "The CRM itself works on the phone: only its automation has stopped sending. The sales lead uploads the export by hand, and writes what went wrong.",
      does: async (stage) => {
        await stage.goTo(FOUND);
        await upload(stage, "sales-lead", "crm-leads-2026-11-17.csv", crmFile(EXPORTED));
        await writes(
          stage,
          "sales-lead",
          DOWN,
          "/root-cause vendor: the CRM's automation had lost its permission and told nobody",
        );
      },
      expects: (stage) => incidentIn(stage, DOWN, "mitigated"),
    },
    {
      tells: "What keeps it from happening again is named, and the incident is closed.",
      does: async (stage) => {
        await stage.goTo(OVER);
        const because =
          "/follow-up none because the CRM now mails us when its automation fails; the test was on 17 November";
        await writes(stage, "sales-lead", DOWN, because);
        await writes(stage, "sales-lead", DOWN, "/resolve");
        await writes(stage, "quality-lead", DOWN, "/reviewed");
      },
      expects: (stage) => incidentIn(stage, DOWN, "reviewed"),
    },
    {
      tells:
        "Friday, 9:00: the CRM's export of two quiet days is uploaded, and a caller whom no system knows is noted on the desk.",
      does: async (stage) => {
        await stage.goTo(CALL);
        await upload(stage, "sales-lead", "crm-leads-2026-11-20-morning.csv", crmFile(MORNING_EXPORT));
        await writes(stage, "sales-lead", DESK_TITLE, "lead Kim called 8:50");
      },
      shows: (stage) => lastAnswer(stage, DESK_TITLE),
    },
    {
      tells:
        "At 16:05 the day's leads are uploaded as well, and the sales lead answers yes. One run takes both; the board of the week to date is computed twice, gets its statuses, and is committed under the rules.",
      does: async (stage) => {
        await stage.goTo(FRIDAY);
        await upload(stage, "sales-lead", "crm-leads-2026-11-20.csv", crmFile(FRIDAY_EXPORT));
        await writes(stage, "sales-lead", DESK_TITLE, "yes");
      },
      expects: (stage) => boardOnMain(stage, WEEK, "to-date"),
      shows: (stage) => incidentsOfBoard(stage, WEEK),
    },
    {
      tells:
        "Monday, 8:17: with Saturday's leads, which were uploaded before, the week is closed. People set priorities at nine.",
      does: async (stage) => {
        await upload(stage, "sales-lead", "crm-leads-2026-11-23.csv", crmFile(MONDAY_EXPORT));
        await stage.leap(MONDAY);
      },
      expects: (stage) => boardOnMain(stage, WEEK, "closed"),
      shows: (stage) => headline(stage, WEEK),
    },
  ],
});
