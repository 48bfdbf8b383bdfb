import { type ActionContext, actionContext, type Environment } from "./action-context.ts";
import { commandText } from "./commands.ts";
import { usedUpWords } from "./github/failure.ts";
import { StepFailed } from "./step-failed.ts";
import { UsageError } from "./usage-error.ts";

/** What an action does: gather, decide, apply. */
export type Run = (context: ActionContext) => Promise<void>;

/** Runs an action on a runner. `main.ts` of each action is this call and its import. */
export async function runAction(run: Run): Promise<void> {
  process.exitCode = await runIn(run, process.env, (line) => void process.stdout.write(`${line}\n`));
}

/**
 * Runs an action in an environment, and returns its exit code. This is the only place that catches everything. A wrong
 * set-up is told with its remedy, and a used-up limit of calls with what becomes of the rest; anything else is a bug of ours and shows its stack, with all causes.
 */
export async function runIn(
  run: Run,
  environment: Environment,
  write: (line: string) => void,
): Promise<number> {
  try {
    await run(await actionContext(environment, write));
    return 0;
  } catch (error) {
    for (const line of failureLines(error)) write(line);
    return 1;
  }
}

function failureLines(error: unknown): string[] {
  if (error instanceof UsageError)
    return [commandText("error", { title: "Opsbook: wrong set-up" }, error.message)];
  if (error instanceof StepFailed)
    return [commandText("error", { title: "Opsbook: a person is needed" }, error.message)];
  const usedUp = usedUpWords(error);
  if (usedUp !== null)
    return [commandText("error", { title: "Opsbook: the next run goes on from here" }, usedUp)];
  const parts: string[] = [];
  for (let one = error, deep = 0; one !== undefined && deep < 5; deep += 1) {
    const text = one instanceof Error ? (one.stack ?? one.message) : String(one);
    parts.push(deep === 0 ? text : `caused by: ${text}`);
    one = one instanceof Error ? one.cause : undefined;
  }
  return [
    commandText("error", { title: "Opsbook failed" }, parts[0]?.split("\n")[0] ?? "no message"),
    // The stack is a log line: what is in it may come from anywhere.
    ...parts
      .flatMap((part) => part.split(/\r\n|[\r\n]/))
      .map((line) => `  ${line.replace(/^(\s*)::/, "$1\u2060::")}`),
  ];
}
