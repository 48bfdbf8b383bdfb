import { parse, stringify } from "yaml";
import type { Workflow } from "../../actions/core/catalog/generated/types.ts";
import { HOUR, MINUTE } from "../../actions/core/duration.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { LEAD } from "../gate/stage.ts";
import { type Job, type LoopStage, SCHEDULE, type Start, setLoopStage } from "./stage.ts";

/** The steps that make an incident of events, as operate.yml orders them. */
export const STEPS = ["handle-command", "ingest-signals", "evaluate-thresholds", "manage-incidents"] as const;
/** Monday 16 November 2026, midnight in New York. */
const MONDAY = Date.parse("2026-11-16T05:00:00Z");

type Row = Readonly<Record<string, string>>;
type Speaker = "sales-lead" | "quality-lead";

/** What happens at an instant of the day; then the job runs. */
export interface Beat {
  name: string;
  at: number;
  /** What the CRM sends: all leads as they stand, so that a message that was lost is in the next one. */
  rows?: readonly Row[];
  say?: readonly (readonly [Speaker, string])[];
}

function instant(day: number, clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number) as [number, number];
  return MONDAY + day * 24 * HOUR + hours * HOUR + minutes * MINUTE;
}

interface Lead {
  id: string;
  created: number;
  answered: number;
}

/** Eight leads whom nobody answers before half past twelve; then everybody is answered in five minutes. */
const LEADS: readonly Lead[] = [
  ...list("slow", 8, 20, instant(0, "9:00"), () => instant(0, "12:30")),
  ...list("mon", 20, 10, instant(0, "12:40"), (created) => created + 5 * MINUTE),
  ...list("tue", 20, 10, instant(1, "8:00"), (created) => created + 5 * MINUTE),
];

function list(
  name: string,
  count: number,
  apart: number,
  from: number,
  answered: (created: number) => number,
): Lead[] {
  return Array.from({ length: count }, (_, index) => {
    const created = from + index * apart * MINUTE;
    return { id: `${name}-${index + 1}`, created, answered: answered(created) };
  });
}

/** The CRM's rows as they stand at an instant. */
export function rowsAt(at: number): Row[] {
  return LEADS.filter(({ created }) => created <= at).map(({ id, created, answered }) => ({
    "Lead ID": id,
    Created: crmTime(created),
    Email: `${id}@example.com`,
    "Lead Source": "Website",
    "First Human Reply": answered <= at ? crmTime(answered) : "",
    "Reply Via": answered <= at ? "Call" : "",
  }));
}

/** `11/16/2026 9:05 AM`, five hours behind. */
function crmTime(at: number): string {
  const local = new Date(at - 5 * HOUR);
  const hours = local.getUTCHours();
  const minutes = String(local.getUTCMinutes()).padStart(2, "0");
  return `11/${local.getUTCDate()}/2026 ${hours % 12 || 12}:${minutes} ${hours < 12 ? "AM" : "PM"}`;
}

const sends = (name: string, day: number, clock: string): Beat => {
  const at = instant(day, clock);
  return { name, at, rows: rowsAt(at) };
};
const says = (name: string, day: number, clock: string, ...say: (readonly [Speaker, string])[]): Beat => ({
  name,
  at: instant(day, clock),
  say,
});

/** A day of one incident: it fires, is taken on, recovers, is explained, closed, and reviewed. */
export const DAY: readonly Beat[] = [
  says("opening", 0, "8:17"),
  sends("some wait", 0, "10:05"),
  sends("nobody answers", 0, "11:25"),
  says("taken on", 0, "11:40", ["sales-lead", "/ack"]),
  sends("answered again", 1, "14:40"),
  says(
    "closed",
    1,
    "14:55",
    ["sales-lead", "/root-cause people: nobody was on the phone"],
    ["sales-lead", "/follow-up none because the rota is filled for the week"],
    ["sales-lead", "/resolve"],
  ),
  says("reviewed", 1, "15:20", ["quality-lead", "/reviewed"]),
];

export async function setIncidentStage(): Promise<LoopStage> {
  return setLoopStage({ now: new Date(instant(0, "8:00")).toISOString(), edit: onlySlowLeads, only: STEPS });
}

/** One threshold is enough: what others say of these few leads is not this day's story. */
function onlySlowLeads(files: Record<string, string>): void {
  const workflow = parse(files[LEAD] ?? "") as Workflow;
  const thresholds = (workflow.spec.thresholds ?? []).filter(({ id }) => id === "slow-first-response");
  files[LEAD] = stringify({ ...workflow, spec: { ...workflow.spec, thresholds } });
  delete files[LEAD.replace("workflow.yaml", "thresholds.test.yaml")];
}

/** Lets a beat happen, without the job. */
export async function happen(stage: LoopStage, { at, say = [] }: Beat): Promise<void> {
  stage.at(at);
  const [issue] = await incidentIssues(stage);
  for (const [who, body] of say) {
    if (issue === undefined) throw new Error("there is no incident to write to");
    await stage.as[who].rest.issues.createComment({ ...stage.repo, issue_number: issue.number, body });
  }
}

/** What starts the job: the CRM's message, or the schedule. */
export function startOf({ rows }: Pick<Beat, "rows">): Start {
  if (rows === undefined) return SCHEDULE;
  const payload = { action: "opsbook", client_payload: { source: "crm-leads", rows } };
  return { event: "repository_dispatch", payload };
}

export async function incidentIssues(stage: LoopStage) {
  const { issues } = await stage.github.repository("owner/business");
  return issues.filter(({ labels }) => labels.includes("incident"));
}

export function failuresOf({ failed }: Job): string[] {
  return [...failed].map(([step, error]) => `${step}: ${String(error)}`);
}

/** What people find, and what stands in the ledger. */
export interface Outcome {
  records: string[];
  issues: object[];
  comments: object[];
}

/** @param late leaves out at which instant a run came to do what it does: of runs that were lost, others do it later. */
export async function outcomeOf(stage: LoopStage, late = false): Promise<Outcome> {
  const { issues, comments } = await stage.github.repository("owner/business");
  const records = (await stage.records()).filter((record) => !(late && isOfOneRun(record)));
  return {
    records: records.map((record) => JSON.stringify(plainRecord(record, late))).toSorted(),
    issues: issues.map(({ number, title, body, state, labels, assignees }) => ({
      ...{ number, title, body, state },
      ...{ labels: labels.toSorted(), assignees: assignees.toSorted() },
    })),
    comments: comments.map(({ issue, author, body }) => ({
      ...{ issue, author },
      body: late ? body.replaceAll(/"c\d+"/g, '"c"') : body,
    })),
  };
}

/** What says of a run that it was there, and nothing of the business. */
function isOfOneRun({ type }: EventRecord): boolean {
  return ["decision.evaluated", "incident.register", "run.ingested", "approval.checked"].includes(type);
}

/** A record without when it was written, the number of its run, and what stood in the ledger before it. */
function plainRecord(record: EventRecord, late: boolean): object {
  const { recordedtime: _, ...rest } = record;
  const { ledger: __, ...data } = rest.data ?? {};
  const name = data.name === undefined ? {} : { name: String(data.name).replace(/run \d+/, "run") };
  const kept = { ...rest, data: { ...data, ...name } };
  const isNumbered = record.type === "run.ingested";
  const id = isNumbered ? record.id.replace(/\d+/, "") : late ? record.id.replace(/:c\d+$/, ":c") : record.id;
  return late && record.type === "incident.filed" ? { ...kept, id, time: "" } : { ...kept, id };
}
