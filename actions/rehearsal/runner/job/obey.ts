import type { Annotation } from "../records.ts";
import { annotate, type JobState } from "./job-state.ts";
import { readCommand, type WorkflowCommand } from "./workflow-commands.ts";

const LEVELS: Readonly<Record<string, Annotation["level"]>> = {
  error: "failure",
  warning: "warning",
  notice: "notice",
};
/** Commands that GitHub has taken away because logged text could give them. */
const GONE = new Set(["set-env", "add-path", "set-output", "save-state"]);
/** Commands that change nothing that this runner shows. */
const SILENT = new Set(["add-matcher", "remove-matcher", "echo", "debug"]);

/** What listens to a step's output: it does what commands order, and writes everything else to the log. */
export interface Listener {
  onLine: (line: string) => void;
  /** Orders that were refused; a step that gave one has failed. */
  refused: string[];
}

/** Makes the listener of one step. */
export function listenTo(job: JobState): Listener {
  const counts = new Map<string, number>();
  const refused: string[] = [];
  let stopped: string | null = null;
  const obey = (command: WorkflowCommand): void => {
    const level = LEVELS[command.name];
    if (level !== undefined) {
      annotate(job, counts, annotationOf(level, command));
      job.log(`##[${command.name}]${command.data}`);
    } else if (command.name === "add-mask") job.masks.add(command.data);
    else if (command.name === "group") job.log(`##[group]${command.data}`);
    else if (command.name === "endgroup") job.log("##[endgroup]");
    else if (command.name === "stop-commands") stopped = command.data;
    else if (GONE.has(command.name)) refused.push(`The \`${command.name}\` command is disabled.`);
    else if (!SILENT.has(command.name)) job.log(`::${command.name}::${command.data}`);
  };
  return {
    refused,
    onLine: (line) => {
      const command = readCommand(line);
      if (stopped !== null) {
        if (command?.name === stopped.toLowerCase()) stopped = null;
        else job.log(line);
      } else if (command === null) job.log(line);
      else obey(command);
    },
  };
}

function annotationOf(level: Annotation["level"], { properties, data }: WorkflowCommand): Annotation {
  const number = (name: string): number | null => {
    const value = Number(properties[name]);
    return properties[name] === undefined || !Number.isInteger(value) ? null : value;
  };
  const line = number("line");
  return {
    level,
    message: data,
    title: properties.title ?? null,
    file: properties.file ?? null,
    line,
    endLine: number("endline") ?? line,
    column: number("col"),
    endColumn: number("endcolumn"),
  };
}
