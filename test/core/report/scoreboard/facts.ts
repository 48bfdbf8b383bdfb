import type {
  Definitions,
  DurationFigure,
  MeasureFacts,
  SourceIntegrity,
  WeekFacts,
  WorkflowDefinition,
  WorkflowFacts,
} from "../../../../actions/core/catalog/generated/types.ts";
import { meets } from "../../../../actions/core/report/text/numbers.ts";
import { addWeeks, weekCalendar } from "../../../../actions/core/week.ts";

const ZONE = "America/New_York";
const SHA = `sha256:${"0123456789abcdef".repeat(4)}`;
export const WEEK = "2026-W46";

type Measure = Partial<MeasureFacts> & { unit: MeasureFacts["unit"]; value: number | null };

/** One measure with what the tests do not care about filled in; the figure's counts are given where they show. */
export function measure(given: Measure): MeasureFacts {
  const goal = given.goal ?? null;
  const onGoal = goal === null || given.value === null ? null : meets(goal, given.value);
  return {
    beyond: false,
    onGoal,
    figure: figureOf(given),
    missing: given.value === null ? "no record of it came in this week" : null,
    trusted: true,
    chart: null,
    variance: null,
    state: "ok",
    provisional: false,
    series: [given.value],
    lastYear: null,
    ...given,
    goal,
  };
}

function figureOf({ unit, value }: Measure): MeasureFacts["figure"] {
  switch (unit) {
    case "h": {
      const known = {
        n: value === null ? 0 : 64,
        finished: value === null ? 0 : 61,
        censored: value === null ? 0 : 3,
      };
      return {
        unit,
        ...known,
        mean: value,
        p50: value,
        p90: value,
        p95: value,
        km: { p50: value, p90: value },
      };
    }
    case "ratio":
      return value === null
        ? { k: 0, n: 0, value, wilson95: null }
        : {
            k: Math.round(value * 25),
            n: 25,
            value,
            wilson95: [Math.max(0, value - 0.1), Math.min(1, value + 0.1)],
          };
    case "count":
      return { count: value ?? 0 };
    default:
      return unit satisfies never;
  }
}

function workflow(
  name: string,
  title: string,
  owner: string,
  given: Partial<WorkflowDefinition>,
): WorkflowDefinition {
  const folder = `workflows-catalog/workflows/${name}`;
  return {
    name,
    title,
    team: "office",
    file: `${folder}/workflow.yaml`,
    owner,
    reviewer: "quality-lead",
    escalation: "general-manager",
    stage: "controlled",
    risk: { decision: "none", outbound: "low" },
    measures: {},
    tolerance: 0.2,
    thresholds: [],
    baseline: { from: "2026-W21", to: "2026-W32" },
    value: null,
    responses: [],
    ...given,
  };
}

const WORKFLOWS: WorkflowDefinition[] = [
  workflow("lead-response", "Answer new leads", "sales-lead", {
    measures: {
      response_time: { from: "case.opened", to: "first case.responded", statistic: "p90", goal: "<= 15m" },
      throughput: { count: "case.completed", goal: ">= 40" },
      conversion_assist: { lookback: "30d", goal: ">= 12" },
    },
    thresholds: [
      {
        id: "slow-first-response",
        when: "response_time.p90 > 30m",
        over: "24h",
        // biome-ignore lint/suspicious/noThenProperty: the catalog's own word
        then: { open_incident: { severity: "major", runbook: "slow-response.md" } },
      },
    ],
    responses: [
      {
        path: "workflows-catalog/workflows/lead-response/wrong-answer.md",
        title: "Wrong answer sent",
        firstStep: null,
      },
      {
        path: "workflows-catalog/workflows/lead-response/slow-response.md",
        title: "Slow response",
        firstStep: "Open the list of leads that wait and call the oldest three",
      },
    ],
  }),
  workflow("quote-follow-up", "Follow up quotes", "estimator", {
    measures: {
      cycle_time: { from: "case.opened", to: "last case.completed", statistic: "p50", goal: "<= 2d" },
      rework_rate: { goal: "<= 5%" },
    },
  }),
  workflow("invoice-reminders", "Chase invoices", "bookkeeper", {
    stage: "standard",
    measures: {
      completion_quality: { goal: ">= 95%" },
      throughput: { count: "case.completed", goal: ">= 30" },
    },
    responses: [
      {
        path: "workflows-catalog/workflows/invoice-reminders/wrong-reminder.md",
        title: "Wrong reminder sent",
        firstStep: null,
      },
    ],
  }),
  workflow("review-replies", "Reply to reviews", "marketing-lead", {
    stage: "baseline",
    measures: { conversion_assist: { lookback: "30d", goal: ">= 4" } },
  }),
];

const DEFINITIONS: Definitions = {
  zone: ZONE,
  businessHours: { mon: ["08:00-18:00"] },
  holidays: [],
  audit: { sample: 15, seed: "harbor" },
  sample: true,
  business: "Harbor Home Services",
  currency: "USD",
  hourlyRate: 30,
  people: ["Sales lead", "Estimator", "Bookkeeper", "Marketing lead", "Quality lead", "General manager"].map(
    (name) => ({ id: name.toLowerCase().replace(" ", "-"), name, github: null }),
  ),
  teams: [{ name: "office", title: "Office", owner: "general-manager" }],
  workflows: WORKFLOWS,
  sources: [
    {
      name: "crm",
      title: "CRM export",
      file: "workflows-catalog/sources/crm.yaml",
      fields: { "case.opened": ["subject", "time"] },
      duplicateKey: ["subject"],
      workflows: ["lead-response", "quote-follow-up"],
      types: ["case.opened"],
    },
    {
      name: "reviews",
      title: "Review platform",
      file: "workflows-catalog/sources/reviews.yaml",
      fields: {},
      duplicateKey: [],
      workflows: ["review-replies"],
      types: ["touch.recorded", "conversion.won"],
    },
  ],
};

export function integrity(source: string, given: Partial<SourceIntegrity> = {}): SourceIntegrity {
  return {
    source,
    records: 640,
    quarantined: 0,
    completeness: 1,
    missing: {},
    suspectedDuplicates: 0,
    outOfOrder: 0,
    negativeDurations: 0,
    late: 0,
    lag: null,
    silent: false,
    silentHours: 0,
    worst: "good",
    ...given,
  };
}

const LIMITS = { centre: 0.24, lower: 0.19, upper: 0.29, weeks: 12 };
const RESPONSE = [14, 13.5, 15, 14, 13, 14.5, 15, 13.8, 14.2, 13.9, 22, 32, 41].map(
  (minutes) => minutes / 60,
);

/** The measures of a good week, by workflow. */
export function goodMeasures(): Record<string, Record<string, MeasureFacts>> {
  const response = [...RESPONSE.slice(0, 10), 14.1 / 60, 13.7 / 60, 13.2 / 60];
  return {
    "lead-response": {
      response_time: measure({
        unit: "h",
        value: 13.2 / 60,
        goal: { op: "<=", value: 0.25, text: "<= 15m" },
        series: response,
        chart: { ...LIMITS, signals: [] },
        variance: { baseline: 0.24, ratio: -0.08, breach: false },
      }),
      throughput: measure({
        unit: "count",
        value: 64,
        goal: { op: ">=", value: 40, text: ">= 40" },
        series: [50, 52, null, 55, 49, 51, 60, 58, 57, 61, 59, 58, 64],
      }),
      conversion_assist: measure({
        unit: "count",
        value: 14,
        goal: { op: ">=", value: 12, text: ">= 12" },
        series: [12, 13, 14],
        provisional: true,
      }),
    },
    "quote-follow-up": {
      cycle_time: measure({
        unit: "h",
        value: 38.4,
        goal: { op: "<=", value: 48, text: "<= 2d" },
        series: [41, 40, 42, 44, 40, 41, 43, 42, 40, 41, 42, 40.8, 38.4],
      }),
      rework_rate: measure({
        unit: "ratio",
        value: 0.038,
        goal: { op: "<=", value: 0.05, text: "<= 5%" },
        series: [0.04, 0.041, 0.038],
      }),
      reopen_rate: measure({ unit: "ratio", value: 0.02, series: [0.03, 0.02] }),
    },
    "invoice-reminders": {
      completion_quality: measure({
        unit: "ratio",
        value: 0.96,
        goal: { op: ">=", value: 0.95, text: ">= 95%" },
        series: [0.96, 1, 0.96, 0.96],
      }),
      throughput: measure({
        unit: "count",
        value: 33,
        goal: { op: ">=", value: 30, text: ">= 30" },
        series: [31, 32, 33],
      }),
    },
    "review-replies": {
      conversion_assist: measure({
        unit: "count",
        value: 5,
        goal: { op: ">=", value: 4, text: ">= 4" },
        series: [4, 5, 5],
        chart: { centre: 4.5, lower: 1, upper: 8, weeks: 12, signals: [] },
      }),
    },
  };
}

/** A week's facts around its measures; workflow states follow from the measures' worst. */
export function factsOf(
  week: string,
  measures: Record<string, Record<string, MeasureFacts>>,
  given: Partial<WeekFacts> = {},
): WeekFacts {
  const calendar = weekCalendar(ZONE);
  const to = new Date(calendar.end(week)).toISOString();
  const workflows = (given.definitions ?? DEFINITIONS).workflows.map(({ name }): WorkflowFacts => {
    const own = measures[name] ?? {};
    const states = Object.values(own).map(({ state }) => state);
    return {
      name,
      opened: 66,
      finished: 64,
      open: { count: 5, oldestHours: 75 },
      measures: own,
      audit: null,
      state: states.includes("pause") ? "pause" : states.includes("watch") ? "watch" : "ok",
      roi: null,
    };
  });
  return {
    apiVersion: "opsbook/v1",
    kind: "WeekFacts",
    week,
    zone: ZONE,
    from: new Date(calendar.start(week)).toISOString(),
    to,
    asOf: to,
    state: "closed",
    sample: true,
    records: { count: 1284, digest: SHA, late: 0 },
    definitions: DEFINITIONS,
    workflows,
    overall: { opened: 264, finished: 256, open: { count: 20, oldestHours: 75 }, measures: {} },
    attribution: attribution(false),
    intent: [
      { channel: "ai-assistant", intent: "emergency repair", count: 31 },
      { channel: "social-search", intent: "price check", count: 48 },
    ],
    integrity: [integrity("crm"), integrity("reviews", { records: 44 })],
    restated: [],
    ...given,
  };
}

export function attribution(singleTouch: boolean): WeekFacts["attribution"] {
  const credit = (...counts: [string, number][]) =>
    Object.fromEntries(counts.map(([name, count]) => [name, { conversions: count, value: count * 400 }]));
  const last = credit(["direct", 17], ["social-search", 3], ["ai-assistant", 10]);
  if (singleTouch) {
    return {
      conversions: 30,
      value: 12_000,
      singleTouch,
      models: { last, first: last, linear: last },
      assisted: {},
    };
  }
  return {
    conversions: 30,
    value: 12_000,
    singleTouch,
    models: {
      last,
      first: credit(["direct", 6], ["social-search", 14], ["ai-assistant", 10]),
      linear: credit(["direct", 12.5], ["social-search", 8.25], ["ai-assistant", 9.25]),
      shapley: credit(["direct", 12.1], ["social-search", 8.5], ["ai-assistant", 9.4]),
      markov: credit(["direct", 11.3], ["social-search", 9.5], ["ai-assistant", 9.2]),
    },
    assisted: {
      "social-search": { conversions: 14, value: 5600, ratio: 14 / 3 },
      direct: { conversions: 2, value: 800, ratio: 2 / 17 },
      "ai-assistant": { conversions: 6, value: 2400, ratio: 0.6 },
    },
  };
}

/** A good week, some weeks before the tests' week. */
export function goodWeek(weeksBefore = 0): WeekFacts {
  return factsOf(addWeeks(WEEK, -weeksBefore), goodMeasures());
}

/** Leads drift and must pause, an audit fails, a source goes silent. */
export function badWeek(): WeekFacts {
  const measures = goodMeasures();
  measures["lead-response"] = {
    ...measures["lead-response"],
    response_time: measure({
      unit: "h",
      value: 41 / 60,
      goal: { op: "<=", value: 0.25, text: "<= 15m" },
      series: RESPONSE,
      chart: { ...LIMITS, signals: ["outside"] },
      variance: { baseline: 0.24, ratio: 1.85, breach: true },
      state: "pause",
    }),
  };
  measures["invoice-reminders"] = {
    ...measures["invoice-reminders"],
    completion_quality: measure({
      unit: "ratio",
      value: 0.88,
      goal: { op: ">=", value: 0.95, text: ">= 95%" },
      series: [0.96, 1, 0.96, 0.92, 0.88],
      chart: { centre: 0.96, lower: 0.86, upper: 1.06, weeks: 8, signals: [] },
      provisional: true,
    }),
  };
  measures["review-replies"] = {
    conversion_assist: measure({
      unit: "count",
      value: null,
      goal: { op: ">=", value: 4, text: ">= 4" },
      series: [4, 6, 3, 4, 5, 5, 3, 5, 4, 4, 6, 4, null],
      missing: "the review platform sent nothing this week",
    }),
  };
  measures["quote-follow-up"] = {
    ...measures["quote-follow-up"],
    rework_rate: measure({
      unit: "ratio",
      value: 0.046,
      goal: { op: "<=", value: 0.05, text: "<= 5%" },
      series: [0.03, 0.031, 0.029, 0.03, 0.032, 0.03, 0.031, 0.046],
      chart: { centre: 0.03, lower: 0.025, upper: 0.036, weeks: 12, signals: ["outside"] },
      state: "watch",
    }),
  };
  const roi = {
    weeks: 14,
    units: 120,
    standardError: 30,
    value: 5400,
    cost: 1800,
    ratio: 2,
    interval95: [1.1, 2.9] as [number, number],
  };
  const facts = factsOf(WEEK, measures, {
    integrity: [
      integrity("crm", { quarantined: 3, completeness: 0.97, missing: { channel: 19 }, worst: "fair" }),
      integrity("reviews", { records: 0, completeness: null, silent: true, worst: "broken" }),
    ],
  });
  const audit: WorkflowFacts["audit"] = {
    checked: { week: addWeeks(WEEK, -1), population: 31, size: 4, checked: 3, passed: 2 },
    pooled: { k: 12, n: 15, value: 0.8, wilson95: [0.55, 0.93] },
    toCheck: { population: 33, cases: ["INV-1042", "INV-1077"] },
  };
  return {
    ...facts,
    workflows: facts.workflows.map((entry, index) => ({
      ...entry,
      roi: index === 0 ? roi : null,
      audit: index === 2 ? audit : null,
    })),
  };
}

/** The first week, before anything came in. */
export function emptyWeek(): WeekFacts {
  const names: [string, string, MeasureFacts["unit"]][] = [
    ["lead-response", "response_time", "h"],
    ["quote-follow-up", "cycle_time", "h"],
    ["invoice-reminders", "completion_quality", "ratio"],
    ["review-replies", "conversion_assist", "count"],
  ];
  const measures = Object.fromEntries(
    names.map(([workflowName, name, unit]) => [
      workflowName,
      {
        [name]: measure({ unit, value: null, state: "unknown", goal: { op: "<=", value: 1, text: "<= 1" } }),
      },
    ]),
  );
  const facts = factsOf(WEEK, measures, {
    records: { count: 0, digest: SHA, late: 0 },
    overall: { opened: 0, finished: 0, open: { count: 0, oldestHours: null }, measures: {} },
    attribution: null,
    intent: [],
    integrity: [],
  });
  const nothing = {
    opened: 0,
    finished: 0,
    open: { count: 0, oldestHours: null },
    state: "unknown" as const,
  };
  return { ...facts, workflows: facts.workflows.map((entry) => ({ ...entry, ...nothing })) };
}

/** A Wednesday: counts below their goal may still reach it. */
export function weekToDate(): WeekFacts {
  const measures = goodMeasures();
  measures["lead-response"] = {
    ...measures["lead-response"],
    throughput: measure({
      unit: "count",
      value: 22,
      goal: { op: ">=", value: 40, text: ">= 40" },
      onGoal: null,
      series: [58, 64, 22],
    }),
  };
  return factsOf(WEEK, measures, {
    state: "to-date",
    asOf: "2026-11-11T14:00:00.000Z",
    attribution: attribution(true),
  });
}

/** A week that late records changed, in which records for an earlier week came in too. */
export function restatedWeek(): WeekFacts {
  return factsOf(WEEK, goodMeasures(), {
    records: { count: 1290, digest: SHA, late: 6 },
    restated: [{ week: addWeeks(WEEK, -1), records: 3, sources: ["crm"] }],
  });
}

/** A business with accounts, and with names that try everything. */
export function liveWith(text: string): WeekFacts {
  const facts = badWeek();
  const definitions: Definitions = {
    ...facts.definitions,
    sample: false,
    business: text,
    people: facts.definitions.people.map((person, index) => ({
      ...person,
      name: text,
      github: index === 0 ? "maria-sales" : null,
    })),
    workflows: facts.definitions.workflows.map((entry) => ({
      ...entry,
      title: text,
      responses: entry.responses.map((response) => ({ ...response, title: text, firstStep: text })),
    })),
    sources: facts.definitions.sources.map((source) => ({ ...source, title: text })),
  };
  const credit = { conversions: 4, value: 10 };
  return {
    ...facts,
    sample: false,
    definitions,
    attribution: {
      conversions: 4,
      value: 10,
      singleTouch: false,
      models: { last: { [text]: credit } },
      assisted: { [text]: { ...credit, conversions: 9, ratio: null } },
    },
    intent: [{ channel: text, intent: text, count: 3 }],
    restated: [{ week: addWeeks(WEEK, -1), records: 3, sources: [text] }],
    workflows: facts.workflows.map((entry) => ({
      ...entry,
      audit: entry.audit === null ? null : { ...entry.audit, toCheck: { population: 3, cases: [text] } },
      measures: Object.fromEntries(
        Object.entries(entry.measures).map(([name, found]) => [
          name,
          { ...found, missing: found.missing === null ? null : text },
        ]),
      ),
    })),
  };
}

/** A week with incidents: one open, some over, one failure that comes back without a play, and an override. */
export function incidentWeek(): WeekFacts {
  const hours = (values: Partial<DurationFigure>): DurationFigure => ({
    unit: "h",
    n: 3,
    finished: 3,
    censored: 0,
    mean: 0.4,
    p50: 0.3,
    p90: 0.75,
    p95: 0.8,
    km: { p50: 0.3, p90: 0.75 },
    ...values,
  });
  const bad = badWeek();
  return {
    ...bad,
    incidents: {
      opened: { critical: 0, major: 2, minor: 1 },
      acknowledge: hours({}),
      resolve: hours({ n: 2, finished: 2, mean: 5.5, p50: 4, p90: 9 }),
      open: [
        {
          key: "threshold:lead-response/slow-first-response@2026-11-12T15:00:00.000Z",
          cause: "threshold:lead-response/slow-first-response",
          title: "New leads wait too long",
          severity: "major",
          state: "acknowledged",
          since: "2026-11-12T15:00:00.000Z",
          issue: 31,
          owner: "sales-lead",
          workflows: ["lead-response"],
        },
      ],
      recurring: [
        { cause: "dependency:crm", title: "The CRM is down", times: 3, runbook: null, issue: 29 },
        {
          cause: "threshold:lead-response/slow-first-response",
          title: "New leads wait too long",
          times: 2,
          runbook: "workflows-catalog/workflows/lead-response/slow-response.md",
          issue: 31,
        },
      ],
      overrides: {
        count: 1,
        newest: [
          {
            id: "override:escalated-40",
            time: "2026-11-11T15:00:00.000Z",
            by: "general-manager",
            kind: "escalated",
            reason: "The reviewer has been silent for a business day <b>@all</b>",
          },
        ],
      },
    },
  };
}
