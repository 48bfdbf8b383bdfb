import type { Act } from "../act.ts";
import { propose, refusedMerge, statuses, verdict } from "../pull-requests.ts";
import { protect } from "../rules.ts";

const BRANCH = "save-time-on-quotes";

/** Somebody takes a control away, and the gate does not let it in. */
export const badChange: Act = {
  id: "bad-change",
  title: "A change that would hurt",
  scenes: [
    {
      tells:
        "The estimator edits a playbook in the browser: quotes go out by e-mail without the price check.",
      does: async (stage) => {
        await protect(stage);
        await propose(stage, {
          by: "estimator",
          branch: BRANCH,
          title: "Save time on quotes",
          file: "workflows-catalog/workflows/quote-follow-up/playbook.yaml",
          from: "approves: [call-customer, send-follow-up, ask-again]",
          to: "approves: [call-customer, ask-again]",
        });
      },
      expects: (stage) =>
        statuses(stage, BRANCH, { "opsbook/validate": "failure: ", "opsbook/approval": "pending: " }),
      shows: (stage) => verdict(stage, BRANCH),
    },
    {
      tells: "The estimator presses Merge all the same.",
      does: async (stage, tell) => tell(await refusedMerge(stage, "estimator", BRANCH)),
    },
  ],
};
