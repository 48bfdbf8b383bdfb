import type { Definitions, WorkflowDefinition } from "../../actions/core/catalog/generated/types.ts";
import { encodeRecord } from "../../actions/core/signal/ledger/line.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { weekCalendar } from "../../actions/core/week.ts";

/** Records of a case: as many as the real ITSM log has on average. */
const RECORDS_OF_CASE = 6;
const MINUTE = 60_000;
const ACTIVITIES = ["new", "active", "waiting", "resolved"];
const CHANNELS = ["phone", "email", "web"];

const help: WorkflowDefinition = {
  name: "help",
  title: "Help",
  team: "support",
  file: "workflows-catalog/workflows/help/workflow.yaml",
  owner: "desk-lead",
  reviewer: "quality-lead",
  escalation: "manager",
  stage: "baseline",
  risk: { decision: "none", outbound: "low" },
  measures: {
    response_time: {
      from: "case.opened",
      to: "first case.responded where actor = human",
      statistic: "p90",
      goal: "<= 4h",
    },
    cycle_time: { from: "case.opened", to: "last case.completed", statistic: "p50", goal: "<= 2d" },
    completion_quality: { goal: ">= 95%" },
    rework_rate: { goal: "<= 5%" },
    reopen_rate: { goal: "<= 5%" },
    made_sla: { of: "last case.completed", where: "made_sla = true", goal: ">= 90%" },
    throughput: { count: "case.completed", goal: ">= 40" },
    incident_count: { goal: "<= 1" },
  },
  tolerance: 0.2,
  thresholds: [],
  baseline: null,
  value: null,
  responses: [],
};

const CASE_FIELDS = ["subject", "time"];

/** A help desk with every kind of measure, and with integrity checks on its one source. */
export const definitions: Definitions = {
  zone: "Europe/Berlin",
  businessHours: {},
  holidays: [],
  audit: { sample: 15, seed: "audit-v1" },
  sample: false,
  business: "Benchmark",
  currency: null,
  hourlyRate: null,
  people: [],
  teams: [],
  workflows: [help],
  sources: [
    {
      name: "help-desk",
      title: "Help desk",
      file: "workflows-catalog/sources/help-desk.yaml",
      fields: {
        "case.opened": [...CASE_FIELDS, "priority"],
        "case.responded": [...CASE_FIELDS, "via"],
        "case.worked": [...CASE_FIELDS, "activity"],
        "case.completed": [...CASE_FIELDS, "made_sla"],
      },
      duplicateKey: ["subject", "time"],
      workflows: ["help"],
      types: ["case.opened", "case.responded", "case.worked", "case.completed"],
    },
  ],
};

/** The records of one week: cases of six records, one in a hundred still open at its end. The same on every machine. */
export function* weekRecords(week: string, size: number): Generator<EventRecord> {
  const calendar = weekCalendar(definitions.zone);
  const start = calendar.start(week);
  const length = calendar.end(week) - start - 1;
  const recordedtime = new Date(calendar.end(week) + 8 * 60 * MINUTE).toISOString();
  let random = 12_345;
  const next = (below: number): number => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((random / 2 ** 32) * below);
  };
  for (let index = 0; index < size; index += RECORDS_OF_CASE) {
    const number = index / RECORDS_OF_CASE;
    const subject = `${week}-${String(number).padStart(7, "0")}`;
    let time = start + next(length / 2);
    const step = (): number => {
      time = Math.min(time + MINUTE * (1 + next(240)), start + length);
      return time;
    };
    const record = (
      at: number,
      type: string,
      data: EventRecord["data"],
      more: Partial<EventRecord> = {},
    ) => ({
      specversion: "1.0" as const,
      id: `${type}:${subject}:${at}`,
      source: "help-desk",
      type,
      subject,
      time: new Date(at === 0 ? time : step()).toISOString(),
      workflow: "help",
      ...more,
      sequence: String(index + at + 2),
      recordedtime,
      data: data ?? {},
    });
    const records = [
      record(
        0,
        "case.opened",
        { priority: next(10) === 0 ? "high" : "normal" },
        { channel: CHANNELS[next(3)] as string },
      ),
      record(1, "case.responded", { via: "email" }, { actor: next(3) === 0 ? "ai" : "human" }),
      record(2, "case.worked", { activity: ACTIVITIES[0] as string }),
      record(3, "case.worked", { activity: ACTIVITIES[1 + next(2)] as string }),
      record(4, "case.worked", { activity: ACTIVITIES[next(4)] as string }),
      record(5, "case.completed", { made_sla: next(10) > 0 }),
    ];
    yield* number % 100 === 0 ? records.slice(0, 5) : records;
  }
}

const BLOCK = 1_000_000;

/** The same records as the ledger's files hold them: JSON Lines in blocks of at most a megabyte. */
export function* weekBlocks(week: string, size: number): Generator<Uint8Array> {
  let lines: string[] = [];
  let length = 0;
  for (const record of weekRecords(week, size)) {
    const { line } = encodeRecord(record);
    if (length + line.length > BLOCK) {
      yield Buffer.from(`${lines.join("\n")}\n`);
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length + 1;
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join("\n")}\n`);
}
