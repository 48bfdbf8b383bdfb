import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Runner, startRunner } from "../../actions/rehearsal/runner/runner.ts";
import { type GateStage, type Login, look, setGateStage } from "./stage.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The gate's workflow files and its actions as they are built. */
export async function gateFiles(): Promise<Record<string, string>> {
  const chunks = await readdir(path.join(ROOT, "actions/dist/chunks"));
  const names = [
    ".github/workflows/gate.yml",
    ".github/workflows/review-doorbell.yml",
    ...["validate-catalog", "require-approval"].flatMap((name) => [
      `actions/${name}/action.yml`,
      `actions/dist/${name}.js`,
    ]),
    ...chunks.map((name) => `actions/dist/chunks/${name}`),
  ];
  const texts = names.map(async (name) => [name, await readFile(path.join(ROOT, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

/** The gate's stage with its real workflow files: what people do there is all that is done. */
export interface RunningStage extends GateStage {
  runner: Runner;
  /** Waits for all workflows that were started, a minute before and a minute after. */
  settle: () => Promise<void>;
  /** What stands on the pull request's commit once everything has run. */
  ends: (head: string) => Promise<{ validate: string; approval: string }>;
  /** The gate's comment. */
  comment: (number: number) => Promise<string>;
  says: (who: Login, number: number, body: string) => Promise<number>;
  approves: (who: Login, number: number) => Promise<void>;
}

export async function setRunningStage(
  options: Parameters<typeof setGateStage>[0] = {},
): Promise<RunningStage> {
  const files = { ...(await gateFiles()), ...options.files };
  const limits = { job: 1e6, contentPerMinute: 1e6, contentPerHour: 1e6 };
  const stage = await setGateStage({ ...options, files, limits });
  const runner = await startRunner(stage.github);
  const settle = async (): Promise<void> => {
    stage.pass(60);
    await runner.idle();
    stage.pass(60);
  };
  return {
    ...stage,
    runner,
    settle,
    ends: async (head) => {
      await settle();
      const { status } = await look(stage, 0, head);
      return {
        validate: status["opsbook/validate"] ?? "none",
        approval: status["opsbook/approval"] ?? "none",
      };
    },
    comment: async (number) => (await look(stage, number, "")).comments.join("\n"),
    says: async (who, number, body) => {
      await settle();
      const at = { ...stage.repo, issue_number: number };
      return (await stage.as[who].rest.issues.createComment({ ...at, body })).data.id;
    },
    approves: async (who, number) => {
      await settle();
      await stage.as[who].rest.pulls.createReview({ ...stage.repo, pull_number: number, event: "APPROVE" });
    },
    close: async () => {
      await runner.close();
      await stage.close();
    },
  };
}
