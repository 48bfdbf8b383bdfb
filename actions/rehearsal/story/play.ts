import { UsageError } from "../../shell/usage-error.ts";
import type { RunRecord } from "../runner/records.ts";
import type { Act, Scene, Shown } from "./act.ts";
import { type News, newsReader } from "./news.ts";
import type { Stage } from "./stage.ts";

/** Who watches: what is told while acts are played. */
export interface Audience {
  tells: (text: string) => void;
  news: (news: News) => void;
  shows: (shown: Shown) => void;
  /** What is being waited for; another text takes its place. */
  waits: (text: string) => void;
}

const LONGEST_SCENE = 300_000;
const LINES_OF_LOG = 40;
const FINE: ReadonlySet<RunRecord["conclusion"]> = new Set(["success", "skipped", "cancelled"]);

/**
 * Plays acts in order, each scene to its end: until every workflow that it started has run.
 * Throws an error that names the act, the scene, and the log of its runs where something is not as it should be.
 */
export async function play(acts: readonly Act[], stage: Stage, audience: Audience): Promise<void> {
  const read = newsReader(stage.nameOf);
  const stop = stage.serving.github.subscribe((delivery) => {
    const news = read(delivery);
    if (news !== null) audience.news(news);
  });
  try {
    for (const act of acts) for (const scene of act.scenes) await playScene(act, scene, stage, audience);
  } finally {
    stop();
  }
}

async function playScene(act: Act, scene: Scene, stage: Stage, audience: Audience): Promise<void> {
  const { runner } = stage.serving;
  const before = new Map(runner.runs.map(({ id, attempt }) => [id, attempt]));
  const started = (): RunRecord[] => runner.runs.filter(({ id, attempt }) => before.get(id) !== attempt);
  audience.tells(scene.tells);
  const ticker = setInterval(() => audience.waits(waitingFor(started())), 200);
  let wrong: string | null;
  try {
    await scene.does(stage, audience.news);
    await inTime(runner.idle());
    wrong = failedRun(started()) ?? (await scene.expects?.(stage)) ?? null;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new Error(
      report(act, scene, error instanceof Error ? error.message : String(error), stage, started()),
      {
        cause: error,
      },
    );
  } finally {
    clearInterval(ticker);
    audience.waits("");
  }
  if (wrong !== null) throw new Error(report(act, scene, wrong, stage, started()));
  if (scene.shows !== undefined) audience.shows(await scene.shows(stage));
}

function waitingFor(started: readonly RunRecord[]): string {
  const running = started
    .filter(({ status }) => status !== "completed")
    .map(({ name, event }) => `${name} (${event})`);
  return running.length === 0 ? "…" : `… running ${running.join(", ")}`;
}

/** A workflow that hangs would otherwise be waited for without a word. */
async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`its workflows have not ended after ${LONGEST_SCENE / 1000} s`)),
      LONGEST_SCENE,
    );
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function failedRun(started: readonly RunRecord[]): string | null {
  const failed = started.find(({ status, conclusion }) => status === "completed" && !FINE.has(conclusion));
  return failed === undefined ? null : `${failed.workflow} ended with ${failed.conclusion}`;
}

function report(
  act: Act,
  scene: Scene,
  wrong: string,
  { serving }: Stage,
  started: readonly RunRecord[],
): string {
  const logs = started.map(({ id, workflow, event, conclusion, reason }) => {
    const lines = serving.runner.log(id).trimEnd().split("\n");
    const shown = lines.slice(-LINES_OF_LOG).map((line) => `    ${line}`);
    return [
      `  ${workflow} on ${event}: ${conclusion ?? "not ended"}${reason === null ? "" : `, ${reason}`}`,
      ...shown,
    ];
  });
  return [`the act "${act.id}" failed at "${scene.tells}": ${wrong}`, ...logs.flat()].join("\n");
}
