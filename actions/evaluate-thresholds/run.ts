import { definitionsOf } from "../core/catalog/definitions.ts";
import { localClock } from "../core/catalog/local-clock.ts";
import { type DecideInput, decideRules } from "../core/decision/decide.ts";
import { groundOf } from "../core/decision/evaluate.ts";
import { stepUntil } from "../core/decision/grid.ts";
import { knownUntil } from "../core/decision/known-until.ts";
import { type CompiledRules, compileRules } from "../core/decision/rule.ts";
import { standingIn } from "../core/decision/standing.ts";
import { decidedSummary } from "../core/report/decision/summary.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { gatherEvidence } from "../shell/decision/gather-evidence.ts";
import { gatherVariances } from "../shell/decision/gather-variances.ts";
import { readStanding } from "../shell/decision/read-standing.ts";
import { appendOwn } from "../shell/ledger/append-own.ts";
import { type Operation, operate } from "../shell/operate/operation.ts";

/** Decides everything that has come due since the last run, and records it. */
export async function run(context: ActionContext): Promise<void> {
  await operate(context, async (operation) => {
    const { ledger, zone, now, catalog } = operation;
    const { unreadable, ...gathered } = await gather(operation);

    const decided = decideRules(gathered);

    await appendOwn(ledger, zone, now, "Decide by the thresholds", decided.records);
    await context.summarise(decidedSummary(decided, unreadable, localClock(catalog)));
  });
}

async function gather({
  catalog,
  ledger,
  zone,
  now,
}: Operation): Promise<DecideInput & Pick<CompiledRules, "unreadable">> {
  const definitions = definitionsOf(catalog);
  const { rules, unreadable } = compileRules(definitions);
  const standing = await readStanding(ledger, zone, now);
  const since = standing ?? { until: stepUntil(now), rules: new Map() };
  const from = Math.min(since.until, ...rules.map(({ id }) => standingIn(since, id).at));
  const evidence = await gatherEvidence(ledger, zone, rules, { from, until: now });
  const every = new Map(
    catalog.sources.flatMap(({ value: { metadata, spec } }) =>
      spec.every === undefined ? [] : [[metadata.name, spec.every] as const],
    ),
  );
  return {
    rules,
    unreadable,
    standing,
    now,
    ground: groundOf(evidence, definitions),
    knownUntil: (rule) => knownUntil(rule, evidence, every, now),
    ledger: (await ledger.tip())?.digest ?? null,
    variances: await gatherVariances(ledger, definitions, { from, until: now }),
  };
}
