import { duePeriods } from "../core/learning/cadence/periods.ts";
import type { Outcome } from "../core/signal/ways/outcome.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { applyEffects } from "../shell/apply.ts";
import { networkOf } from "../shell/http/network.ts";
import { piiKeyOf } from "../shell/import.ts";
import type { Ingest } from "../shell/ingest/ingest.ts";
import { takeDispatch } from "../shell/ingest/take-dispatch.ts";
import { takeInbox } from "../shell/ingest/take-inbox.ts";
import { takePulls } from "../shell/ingest/take-pulls.ts";
import { appendOwn } from "../shell/ledger/append-own.ts";
import { type Operation, operate } from "../shell/operate/operation.ts";
import { readPeriods } from "../shell/operate/read-periods.ts";
import { StepFailed } from "../shell/step-failed.ts";
import { decideAnswer, decideErrand, decideRefusals, decideReport } from "./decide.ts";

/** Takes in what was sent, uploaded, or can be fetched, and says what became of it. */
export async function run(context: ActionContext): Promise<void> {
  await operate(context, async (operation) => {
    const { outcomes, failures } = await take(operation);

    const decided = decideReport(outcomes);

    for (const { level, title, text } of decided.notes) context.annotate(level, title, text);
    if (decided.summary !== "") await context.summarise(decided.summary);
    const asked = Number(context.input("import"));
    if (asked > 0) {
      const answer = decideAnswer(asked, context.runId, outcomes);
      await applyEffects([answer], operation.github, context.second);
    }
    if (failures.length > 0) throw failures[0];
    if (decided.failure !== null) throw new StepFailed(decided.failure);
  });
}

async function isBoardDue({ catalog, ledger, zone, cadence, now }: Operation): Promise<boolean> {
  if (catalog.sources.every(({ value }) => value.spec.pull === undefined)) return false;
  const { done, since } = await readPeriods(ledger, zone, now);
  return duePeriods({ cadence, done, since, now }).some(({ kind }) => kind !== "heartbeat");
}

/** Each way in its turn. One that fails keeps no other from bringing what it has; the run fails at its end. */
async function take(operation: Operation): Promise<{ outcomes: Outcome[]; failures: unknown[] }> {
  const { context, catalog, ledger, zone, now, git, remote } = operation;
  const { handedOver, temp, apiUrl, runId } = context;
  const piiKey = piiKeyOf({ OPSBOOK_PII_KEY: handedOver("OPSBOOK_PII_KEY") ?? "" });
  const ingest: Ingest = { catalog, ledger, now, piiKey, temp };
  const acknowledge = async (outcomes: readonly Outcome[]): Promise<void> => {
    const records = decideRefusals(outcomes, now);
    if (records.length > 0) await appendOwn(ledger, zone, now, "Refuse what cannot be read", records);
  };

  const { dispatch, pulls } = decideErrand(context.event, context.input("import") !== "");
  const ways = [
    async () => {
      if (dispatch === undefined) return [];
      const sent = await takeDispatch(ingest, { payload: dispatch.payload, key: runId });
      await acknowledge(sent);
      return sent;
    },
    () => takeInbox(ingest, { git, remote }, acknowledge),
    // Whatever starts the run in which a board is due: the board is made of all that can be had.
    async () => {
      const which = (await isBoardDue(operation)) ? "all" : pulls;
      return which === "none" ? [] : takePulls(ingest, { which, network: networkOf(apiUrl), handedOver });
    },
  ];
  const outcomes: Outcome[] = [];
  const failures: unknown[] = [];
  for (const way of ways) {
    await way().then(
      (some) => outcomes.push(...some),
      (error: unknown) => failures.push(error),
    );
  }
  return { outcomes, failures };
}
