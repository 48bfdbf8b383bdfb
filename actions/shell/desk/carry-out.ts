import { createHash } from "node:crypto";
import type { Effect } from "../../core/effect.ts";
import type { Decision, Ending, Recording } from "../../core/execution/commands/command.ts";
import type { Question, Said } from "../../core/execution/commands/facts.ts";
import { type AnswerState, answerMarker, renderAnswer } from "../../core/report/desk/answer.ts";
import { overText, type Recorded, recordedText } from "../../core/report/desk/recorded.ts";
import type { RowContext } from "../../core/signal/source/compile.ts";
import { applyEffects } from "../apply.ts";
import type { GitHub } from "../github/github.ts";
import { importMapped } from "../import-mapped.ts";
import { appendOwn } from "../ledger/append-own.ts";
import type { Operation } from "../operate/operation.ts";
import type { MappedRow } from "../rows/map-rows.ts";
import { UsageError } from "../usage-error.ts";

/** With what it is carried out. */
export interface Means {
  operation: Operation;
  github: GitHub;
  /** Null where there is none. */
  piiKey: string | null;
}

/**
 * Makes a decision true: records, then effects, then the answer. Whoever is cut off in between leaves no answer, and the next run does it
 * all again without anything happening twice.
 */
export async function carryOut(decision: Decision, said: Said, means: Means): Promise<void> {
  const { operation } = means;
  const { ledger, zone, now } = operation;
  if (decision.records.length > 0)
    await appendOwn(ledger, zone, now, `Take ${nameOf(said.origin)}`, decision.records);
  await apply(decision.effects, means);
  for (const recording of decision.recordings) await record(recording, said.issue, means);
  await endQuestions(decision.endings, said.issue, means);
  if (decision.answer !== null) await apply([answerTo(said, decision, decision.answer)], means);
  await apply(decision.after, means);
}

/** Says below each question how it ended. */
export async function endQuestions(endings: readonly Ending[], issue: number, means: Means): Promise<void> {
  const effects = endings.map(({ question, state, origin, text }) =>
    over(question, issue, { state, ended: origin ?? "", what: text }),
  );
  await apply(effects, means);
}

async function apply(effects: readonly Effect[], { operation, github }: Means): Promise<void> {
  await applyEffects(effects, github, operation.context.second);
}

function answerTo(said: Said, { question, to }: Decision, text: string): Effect {
  const state: AnswerState = question === undefined ? "answered" : "asked";
  const answer = {
    to: to ?? said.origin,
    state,
    by: said.by.login,
    digest: question?.digest ?? "",
    ended: "",
  };
  return {
    kind: "ensure-comment",
    issue: said.issue,
    marker: answerMarker(answer.to),
    body: renderAnswer({ ...answer, text }),
    ...(to === undefined ? { since: said.at } : {}),
  };
}

function over(
  question: Question,
  issue: number,
  { state, ended, what }: { state: AnswerState; ended: string; what: string },
): Effect {
  const { origin: to, by, digest, text, asked } = question;
  return {
    kind: "ensure-comment",
    issue,
    marker: answerMarker(to),
    body: renderAnswer({ to, state, by, digest, ended, text: overText(text, what) }),
    since: asked,
  };
}

async function record(recording: Recording, issue: number, means: Means): Promise<void> {
  const results: Recorded[] = [];
  for (const batch of recording.batches) results.push(await recordBatch(batch, recording.question, means));
  const what = recordedText(recording.by, results);
  await apply([over(recording.question, issue, { state: "recorded", ended: recording.origin, what })], means);
}

/** The rows go where those of a file go; their ids come from the comment, so that a second time adds nothing. */
async function recordBatch(
  { desk, rows }: Recording["batches"][number],
  { origin }: Question,
  { operation, piiKey }: Means,
): Promise<Recorded> {
  const { ledger, catalog, now } = operation;
  const name = nameOf(origin);
  const records = rows.flatMap(({ outcome }) => outcome.records);
  async function* read(context: RowContext): AsyncGenerator<MappedRow[]> {
    yield rows.map(({ row }) => ({ row, outcome: desk.compiled.map(row, context) }));
  }
  const result = await importMapped({
    source: desk.source,
    catalog,
    ledger,
    now,
    piiKey,
    way: origin.startsWith("i") ? "form" : "desk",
    name,
    digest: `sha256:${createHash("sha256").update(JSON.stringify(records)).digest("hex")}`,
    size: 0,
    hashed: desk.compiled.hashed,
    dropped: desk.compiled.dropped,
    read,
  });
  if (!result.ok) throw new UsageError(result.problems.map(({ message }) => message).join("; "));
  const { added, alreadyThere, superseded, quarantined, groups } = result.summary;
  return { added, alreadyThere, superseded, quarantined, reasons: groups.map(({ title }) => title) };
}

/** `desk comment 17`, `form 45`: what stands in the ledger's log. */
function nameOf(origin: string): string {
  const number = origin.slice(1);
  return origin.startsWith("i") ? `form ${number}` : `desk comment ${number}`;
}
