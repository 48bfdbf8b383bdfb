import { startRunner } from "../../actions/rehearsal/runner/runner.ts";
import { gateFiles } from "../gate/running.ts";
import { type GateStage, look, type Seen, setGateStage } from "../gate/stage.ts";
import { startAct } from "./act-runner.ts";
import { JOURNEYS, type Journey } from "./journeys.ts";

/** The least time between two things that people do, in seconds. */
const BETWEEN = 60;

/** What stands on each journey's pull request at its end, as both runners leave it. */
export interface Compared {
  journey: string;
  ours: Seen;
  acts: Seen;
  /** What is wrong; null where nothing is. */
  wrong: string | null;
}

/**
 * Goes through every journey twice, with our own runner and with act, on two embedded GitHubs that begin alike. Every
 * status and every word of the comments has to come out the same. Also returns what act printed.
 */
export async function compareRunners(act: string): Promise<{ compared: Compared[]; output: string }> {
  const files = await gateFiles();
  const ours = await withStage(files, async (stage) => {
    const runner = await startRunner(stage.github);
    try {
      return await travel(stage, runner.idle);
    } finally {
      await runner.close();
    }
  });
  const acts = await withStage(files, async (stage) => {
    const runner = await startAct(act, stage);
    try {
      return { seen: await travel(stage, runner.settle), output: runner.outputs.join("\n") };
    } finally {
      await runner.close();
    }
  });
  const compared = JOURNEYS.map(({ name, ends }, index) => {
    const [one, other] = [ours[index] as Seen, acts.seen[index] as Seen];
    const same = JSON.stringify(one) === JSON.stringify(other);
    const wrong = same ? unlike(one, ends) : "the two runners end differently";
    return { journey: name, ours: one, acts: other, wrong };
  });
  return { compared, output: acts.output };
}

function unlike({ status, comments }: Seen, { validate, approval }: Journey["ends"]): string | null {
  if (status["opsbook/validate"]?.startsWith(validate) !== true) return `not "${validate}"`;
  if (status["opsbook/approval"]?.startsWith(approval) !== true) return `not "${approval}"`;
  return comments.length === 1 ? null : "not one comment";
}

async function travel(stage: GateStage, settle: () => Promise<void>): Promise<Seen[]> {
  const ends: Seen[] = [];
  const step = async (): Promise<void> => {
    stage.pass(BETWEEN);
    await settle();
    stage.pass(BETWEEN);
  };
  for (const { go } of JOURNEYS) {
    const { number, head } = await go(stage, step);
    const seen = await look(stage, number, head);
    // The two servers differ in their ports.
    ends.push(JSON.parse(JSON.stringify(seen).replaceAll(stage.github.url, "https://github.com")) as Seen);
  }
  return ends;
}

async function withStage<T>(
  files: Record<string, string>,
  work: (stage: GateStage) => Promise<T>,
): Promise<T> {
  const stage = await setGateStage({ files });
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}
