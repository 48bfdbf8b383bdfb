import { commit, type GateStage, LEAD, propose } from "../gate/stage.ts";

const SOURCE = "workflows-catalog/sources/crm-leads.yaml";
const CHECKED = (text: string): string => `${text}# checked\n`;

/** What people do with one pull request; `settle` lets the workflows of what they did run to their end. */
export interface Journey {
  name: string;
  /** What the two statuses have to begin with at the end: that both runners did nothing would be the same as well. */
  ends: { validate: string; approval: string };
  /** Returns the pull request's number and its newest commit. */
  go: (stage: GateStage, settle: () => Promise<void>) => Promise<{ number: number; head: string }>;
}

/** Four ways that a change goes, each of a person and a branch of its own. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: "a bad edit",
    ends: { validate: "failure: 1 thing to fix", approval: "pending: " },
    go: async (stage, settle) => {
      const pull = await propose(stage, "sales-lead", "bad", {
        [LEAD]: (text) => text.replace("fallback: crm-down.md", "fallback: crm-gone.md"),
      });
      await settle();
      return pull;
    },
  },
  {
    name: "a good edit, approved by a review",
    ends: { validate: "success: ", approval: "success: Approved by Quality lead" },
    go: async (stage, settle) => {
      const pull = await propose(stage, "marketing-lead", "good", { [SOURCE]: CHECKED });
      await settle();
      await review(stage, "quality-lead", pull.number);
      await settle();
      return pull;
    },
  },
  {
    name: "the wrong approvers",
    ends: { validate: "success: ", approval: "pending: Waits for Quality lead" },
    go: async (stage, settle) => {
      const pull = await propose(stage, "sales-lead", "wrong", {
        [LEAD]: (text) => text.replace('goal: "<= 15m"', 'goal: "<= 10m"'),
      });
      await settle();
      await review(stage, "bookkeeper", pull.number);
      await settle();
      await comment(stage, "sales-lead", pull.number, "/approve");
      await settle();
      return pull;
    },
  },
  {
    name: "an approval, and then a push",
    ends: { validate: "success: ", approval: "pending: Waits for Quality lead" },
    go: async (stage, settle) => {
      const pull = await propose(stage, "office-manager", "later", { [SOURCE]: CHECKED });
      await settle();
      await comment(stage, "quality-lead", pull.number, "/approve");
      await settle();
      const head = await commit(stage, "office-manager", "later", { [SOURCE]: CHECKED });
      await settle();
      return { ...pull, head };
    },
  },
];

async function review(stage: GateStage, who: "quality-lead" | "bookkeeper", number: number): Promise<void> {
  const pull = { ...stage.repo, pull_number: number };
  await stage.as[who].rest.pulls.createReview({ ...pull, event: "APPROVE", body: "Fine." });
}

async function comment(
  stage: GateStage,
  who: "quality-lead" | "sales-lead",
  number: number,
  body: string,
): Promise<void> {
  await stage.as[who].rest.issues.createComment({ ...stage.repo, issue_number: number, body });
}
