import type { Definitions, Threshold } from "../../actions/core/catalog/generated/types.ts";
import { planReplay } from "../../actions/core/decision/backtest.ts";
import { decideRules } from "../../actions/core/decision/decide.ts";
import { groundOf } from "../../actions/core/decision/evaluate.ts";
import { STEP } from "../../actions/core/decision/grid.ts";
import { compileRules } from "../../actions/core/decision/rule.ts";
import { addWeeks, weekCalendar } from "../../actions/core/week.ts";
import { backtest } from "../../actions/shell/decision/backtest.ts";
import { gatherEvidence } from "../../actions/shell/decision/gather-evidence.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { against, type BenchResult, timed } from "./result.ts";
import { emptyLedger, inOwnProcess, inScratch } from "./scratch.ts";
import { definitions } from "./week-records.ts";

const WEEKS = 13;
const LAST = "2026-W40";
const FIRST = addWeeks(LAST, 1 - WEEKS);
const RECORDS = 100_000;
const RUNS = 3;
const DAY = 86_400_000;

// biome-ignore lint/suspicious/noThenProperty: the schema's own word
const pauses: Pick<Threshold, "then"> = { then: { pause_expansion: true } };
const alert = (id: string, rest: Omit<Threshold, "id" | "then">): Threshold => ({
  id,
  ...rest,
  ...pauses,
});

/** Short and long windows, open cases, shares, and a burn rate. */
const THRESHOLDS: readonly Threshold[] = [
  alert("slow", {
    when: "response_time.p90 > 4h",
    over: "24h",
    at_least: "5 cases",
    for: "2h",
    clear: "response_time.p90 < 3h",
  }),
  alert("slow-week", { when: "response_time.p90 > 4h", over: "7d", clear: "response_time.p90 < 3h" }),
  alert("promises", { when: "made_sla < 85%", over: "7d", at_least: "20 cases", clear: "made_sla > 88%" }),
  alert("burning", {
    when: "made_sla.burn > 6",
    over: "6h",
    at_least: "10 cases",
    clear: "made_sla.burn < 1",
  }),
  alert("rework", { when: "rework_rate > 12%", over: "4w", clear: "rework_rate < 8%" }),
  alert("silent", { when: "silence > 4h", over: "7d", clear: "silence < 1h" }),
];

function withThresholds(thresholds: readonly Threshold[]): Definitions {
  return {
    ...definitions,
    workflows: definitions.workflows.map((one) => ({ ...one, thresholds: [...thresholds] })),
  };
}

/** What becomes of each: another limit, another window, another hold. */
const CHANGES: Readonly<Record<string, Partial<Threshold>>> = {
  slow: { when: "response_time.p90 > 210m" },
  "slow-week": { over: "5d" },
  promises: { when: "made_sla < 86%" },
  burning: { when: "made_sla.burn > 5" },
  rework: { for: "3h" },
  silent: { when: "silence > 3h" },
};

/** A change of every threshold, of a goal, and of a tolerance. */
function changed(): { before: Definitions; after: Definitions } {
  const after = withThresholds(THRESHOLDS.map((one) => ({ ...one, ...CHANGES[one.id] })));
  const [help] = after.workflows;
  if (help === undefined) throw new Error("the benchmark has no workflow");
  const goals = { ...help.measures, response_time: { ...help.measures.response_time, goal: "<= 3h" } };
  return {
    before: withThresholds(THRESHOLDS),
    after: { ...after, workflows: [{ ...help, measures: goals, tolerance: 0.1 }] },
  };
}

const now = weekCalendar(definitions.zone).end(LAST) + DAY;

/** The parts of this bench; the argument is the ledger's folder. */
export const DECISION_PARTS = {
  decide: async (folder: string) => {
    const ledger = await openLedger(folder);
    return timed(async () => {
      const rules = compileRules(withThresholds(THRESHOLDS)).rules;
      const from = weekCalendar(definitions.zone).start(FIRST);
      const evidence = await gatherEvidence(ledger, definitions.zone, rules, { from, until: now });
      const decided = decideRules({
        rules,
        ground: groundOf(evidence, definitions),
        standing: { until: from, rules: new Map() },
        now,
        knownUntil: () => now,
        ledger: null,
        variances: [],
      });
      if (decided.decisions.length === 0) throw new Error("nothing was decided");
    });
  },
  backtest: async (folder: string) => {
    const ledger = await openLedger(folder);
    return timed(async () => {
      const sides = changed();
      const found = await backtest(ledger, sides, planReplay(sides), now);
      if (found?.replays.length !== THRESHOLDS.length + 2) throw new Error("not everything was replayed");
    });
  },
} as const;

/** What thresholds cost over 13 weeks with 100,000 records, git's time included. */
export async function benchDecisions(): Promise<BenchResult[]> {
  return inScratch(async (folder) => {
    const ledger = await emptyLedger(folder);
    await inOwnProcess(1, "fill-weeks", ledger, FIRST, LAST, String(Math.round(RECORDS / WEEKS)));
    const floor = await inOwnProcess(RUNS, "parse-week", ledger);
    const decided = await inOwnProcess(RUNS, "decide", ledger);
    const replayed = await inOwnProcess(RUNS, "backtest", ledger);
    const decisions = (THRESHOLDS.length * WEEKS * 7 * DAY) / STEP;
    const rate = Math.round(decisions / decided.seconds / 1000) * 1000;
    const records = RECORDS.toLocaleString("en");
    const common = { floor: "JSON.parse of each line alone", aim: null };
    return [
      {
        name: `decide ${THRESHOLDS.length} thresholds every five minutes of 13 weeks, ${records} records (${rate.toLocaleString("en")} decisions a second)`,
        ...against(decided, floor),
        ...common,
      },
      {
        name: `backtest ${THRESHOLDS.length} thresholds, a goal and a tolerance over 13 weeks, ${records} records`,
        ...against(replayed, floor),
        ...common,
        aimSeconds: 5,
      },
    ];
  });
}
