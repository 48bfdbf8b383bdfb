import type { Act } from "../act.ts";
import { approve, comment, merge, propose, statuses } from "../pull-requests.ts";

const BRANCH = "answer-faster";
const MINUTES_TO_AN_ANSWER = 14;

/** A sound change waits for the one person who has to say yes to it, and gets in. */
export const goodChange: Act = {
  id: "good-change",
  title: "A change that helps",
  scenes: [
    {
      tells: "The sales lead tightens a goal: new leads are to be answered within 10 minutes instead of 15.",
      does: (stage) =>
        propose(stage, {
          by: "sales-lead",
          branch: BRANCH,
          title: "Answer new leads within 10 minutes",
          file: "workflows-catalog/workflows/lead-response/workflow.yaml",
          from: 'statistic: p90, goal: "<= 15m"',
          to: 'statistic: p90, goal: "<= 10m"',
        }),
      expects: (stage) =>
        statuses(stage, BRANCH, {
          "opsbook/validate": "success: ",
          "opsbook/approval": "pending: Waits for ",
        }),
      shows: (stage) => comment(stage, BRANCH),
    },
    {
      tells: "The quality lead, who reviews this workflow, approves exactly these bytes.",
      does: async (stage) => {
        await stage.pass(MINUTES_TO_AN_ANSWER);
        await approve(stage, "quality-lead", BRANCH);
      },
      expects: (stage) => statuses(stage, BRANCH, { "opsbook/approval": "success: " }),
    },
    {
      tells: "Now Merge works.",
      does: (stage) => merge(stage, "sales-lead", BRANCH),
    },
  ],
};
