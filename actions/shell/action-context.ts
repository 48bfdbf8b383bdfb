import { randomUUID } from "node:crypto";
import { appendFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { now } from "./clock.ts";
import { commandText, type Level } from "./commands.ts";
import { isEmbedded } from "./embedded-github.ts";
import { UsageError } from "./usage-error.ts";

/** Everything that an action may know of where it runs; tests give their own environment. */
export interface ActionContext {
  /** The name of the event that started the run, and its payload as GitHub wrote it. */
  event: { name: string; payload: unknown };
  owner: string;
  repo: string;
  apiUrl: string;
  /** Where people look at the repository: `https://github.com`. */
  serverUrl: string;
  /** Where scratch folders may lie; the runner empties it. */
  temp: string;
  /** The present instant, in milliseconds since 1970. */
  now: () => number;
  /** What a second of waiting takes, in milliseconds: less than 1,000 on the embedded GitHub only. */
  second: number;
  /** An input's text, trimmed; "" where it is not given. */
  input: (name: string) => string;
  /** As `input`. Throws UsageError where it is not given. */
  required: (name: string) => string;
  /** An input that must not be seen: masked in all its forms (SEC-23). Throws UsageError where it is not given. */
  secret: (name: string) => string;
  /**
   * A secret that the workflow hands over under `env:`, masked in all its forms; null where it is not set. Secrets cannot
   * be looked up by a name that is only known at run time (SEC-22): each stands in the workflow file.
   */
  handedOver: (name: string) => string | null;
  /** The number of the workflow's run, the same for each attempt. */
  runId: string;
  /** A line in the run's log. */
  say: (text: string) => void;
  /** A note on the run's page. */
  annotate: (level: Level, title: string, text: string) => void;
  /** Adds Markdown to the job's summary. */
  summarise: (markdown: string) => Promise<void>;
  /** Sets an output of the step, for the steps after it. */
  output: (name: string, value: string) => Promise<void>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A job's summary ends at 1 MiB (REL-15). */
const MOST_SUMMARY = 1_000_000;

/** Reads where the action runs, from the variables that a runner sets. Throws UsageError outside of GitHub Actions. */
export async function actionContext(
  environment: Environment,
  write: (line: string) => void,
): Promise<ActionContext> {
  const variable = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === "")
      throw new UsageError(`${name} is not set. This runs as a step of a GitHub Actions job.`);
    return value;
  };
  const apiUrl = variable("GITHUB_API_URL").replace(/\/$/, "");
  const [owner = "", repo = ""] = variable("GITHUB_REPOSITORY").split("/");
  const input = (name: string): string =>
    (environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
  const required = (name: string): string => {
    const value = input(name);
    if (value === "")
      throw new UsageError(`the input \`${name}\` is missing: add it under \`with:\` in the workflow file.`);
    return value;
  };
  const masked = (value: string): string => {
    for (const form of formsOf(value)) write(commandText("add-mask", {}, form));
    return value;
  };
  return {
    event: {
      name: variable("GITHUB_EVENT_NAME"),
      payload: await readPayload(variable("GITHUB_EVENT_PATH")),
    },
    owner,
    repo,
    apiUrl,
    serverUrl: variable("GITHUB_SERVER_URL").replace(/\/$/, ""),
    temp: environment.RUNNER_TEMP || tmpdir(),
    now,
    second: secondFor(apiUrl),
    input,
    required,
    secret: (name) => masked(required(name)),
    handedOver: (name) => {
      const value = environment[name]?.trim() ?? "";
      return value === "" ? null : masked(value);
    },
    runId: environment.GITHUB_RUN_ID ?? "",
    say: (text) => write(safeLine(text)),
    annotate: (level, title, text) => write(commandText(level, { title }, text)),
    output: async (name, value) => {
      const file = environment.GITHUB_OUTPUT;
      // Nobody can guess where the value ends, so none can begin an output of its own (SEC-24).
      const end = `end-${randomUUID()}`;
      if (file !== undefined && file !== "") await appendFile(file, `${name}<<${end}\n${value}\n${end}\n`);
    },
    summarise: async (markdown) => {
      const file = environment.GITHUB_STEP_SUMMARY;
      if (file !== undefined && file !== "") await appendFile(file, `${markdown.slice(0, MOST_SUMMARY)}\n`);
    },
  };
}

/** The embedded GitHub is nobody else's: it need not be spared, and a rehearsal not waited for. */
function secondFor(apiUrl: string): number {
  return isEmbedded(apiUrl) ? 5 : 1000;
}

async function readPayload(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new UsageError(`the event file ${file} cannot be read.`, { cause: error });
  }
}

/** A line of log that the runner cannot take for an order to it (SEC-25). */
function safeLine(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => (/^\s*(::|##\[)/.test(line) ? ` \u2060${line}` : line))
    .join("\n");
}

/** A secret as it could turn up elsewhere: as it is, in base64 at each of the three offsets, and in an address. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const shifted = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    // The first and last digits depend on what stands around it.
    return text.slice(Math.ceil((offset * 4) / 3), -1);
  });
  const basic = Buffer.from(`x-access-token:${secret}`).toString("base64");
  const forms = [secret, encodeURIComponent(secret), bytes.toString("base64"), basic, ...shifted];
  return [...new Set(forms)].filter((form) => form.length >= 4);
}
