import { FAULT_KINDS, type FaultKind } from "../../actions/rehearsal/http/faults.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { run } from "../../actions/require-approval/run.ts";
import { commit, type GateStage, LEAD, look, propose, setGateStage } from "./stage.ts";

const SOURCE = "workflows-catalog/sources/crm-leads.yaml";

/** A pull request, its newest commit, and everything as it stood before the run that is struck. */
export interface Struck {
  number: number;
  head: string;
  at: Snapshot;
}

/** Pull requests of which none may come out as a success, whatever fails. */
export interface Strikes {
  stage: GateStage;
  /** Approved and judged so, and then pushed to: nothing about its newest commit is approved. */
  pushed: Struck;
  /** It may never be called safe. */
  broken: Struck;
  /** Its approver has lost their rights since its success. */
  revoked: Struck;
  /** Lets a fault strike calls of a run in turn, git's among them; gives the statuses that stood there after each. */
  strike: (
    action: typeof run,
    context: string,
    on: Struck,
    kind: FaultKind,
    every: number,
  ) => Promise<string[]>;
}

/** Every kind that can lose something; a delay only takes time. */
export const LOSSES = FAULT_KINDS.filter((kind) => kind !== "delay");

export async function setStrikes(): Promise<Strikes> {
  // Hundreds of runs in one hour that stands still.
  const stage = await setGateStage({ limits: { job: 1e6, contentPerMinute: 1e6, contentPerHour: 1e6 } });
  const first = await propose(stage, "marketing-lead", "first", { [SOURCE]: (text) => `${text}# checked\n` });
  await stage.actOn(run, first.number);
  stage.pass(60);
  const review = { ...stage.repo, pull_number: first.number, event: "APPROVE" as const };
  await stage.as["quality-lead"].rest.pulls.createReview(review);
  stage.pass(60);
  await stage.actOn(run, first.number);
  const { status } = await look(stage, first.number, first.head);
  if (status["opsbook/approval"]?.startsWith("success") !== true)
    throw new Error("It begins with a success.");
  const approved = await stage.github.snapshot();
  const who = { ...stage.repo, username: "quality-lead", permission: "pull" as const };
  await stage.as.owner.rest.repos.addCollaborator(who);
  const revoked = { ...first, at: await stage.github.snapshot() };
  await stage.github.restore(approved);
  const head = await commit(stage, "marketing-lead", "first", { [SOURCE]: (text) => `${text}# more\n` });
  const pushed = { number: first.number, head, at: await stage.github.snapshot() };
  await stage.github.restore(approved);
  const bad = await propose(stage, "sales-lead", "bad", {
    [LEAD]: (text) => text.replace("fallback: crm-down.md", "fallback: crm-gone.md"),
  });
  const broken = { ...bad, at: await stage.github.snapshot() };
  return { stage, pushed, broken, revoked, strike: strikeOn(stage) };
}

function strikeOn(stage: GateStage): Strikes["strike"] {
  const { github } = stage;
  return async (action, context, { number, head, at }, kind, every) => {
    await github.restore(at);
    const before = github.calls.length;
    await stage.actOn(action, number);
    const calls = github.calls.length - before;
    const outcomes: string[] = [];
    for (let nth = 1 + (FAULT_KINDS.indexOf(kind) % every); nth <= calls; nth += every) {
      await github.restore(at);
      github.faults.clear();
      github.faults.add({ kind, nth, delay: 1 });
      // What a run throws is not asked here: only what it leaves behind.
      await stage.actOn(action, number).catch(() => []);
      github.faults.clear();
      outcomes.push((await look(stage, number, head)).status[context] ?? "none");
    }
    return outcomes;
  };
}
