import type { EventFilter, WorkflowFile } from "../parse/workflow-file.ts";
import { typesOf } from "./event-table.ts";
import { passes, passesPaths, takes } from "./filters.ts";
import type { Happening } from "./happening.ts";

/** What a trigger may have to look up: the files that a push or a pull request changes. */
export interface TriggerFacts {
  changedFiles: () => Promise<readonly string[]>;
}

/** Whether a workflow file starts on what happened: its event, its types and all its filters. */
export async function isTriggered(
  file: WorkflowFile,
  happening: Happening,
  facts: TriggerFacts,
): Promise<boolean> {
  const filter = Object.hasOwn(file.events, happening.event) ? file.events[happening.event] : undefined;
  if (filter === undefined) return false;
  const types = typesOf(happening.event, filter.types);
  if (happening.event !== "workflow_dispatch" && types !== null && !typeFits(types, happening)) return false;
  if (happening.event === "schedule") return hasSchedule(file.path, filter, happening);
  if (happening.event === "workflow_dispatch") return isChosen(file, happening);
  if (happening.event === "workflow_run" && !runFits(filter, happening)) return false;
  if (!refFits(filter, happening)) return false;
  if (filter.paths === undefined && filter["paths-ignore"] === undefined) return true;
  // Pushes of tags know no paths.
  if (happening.event === "push" && happening.payload.ref?.startsWith("refs/tags/") === true) return true;
  return passesPaths(await facts.changedFiles(), filter.paths, filter["paths-ignore"]);
}

function typeFits(types: readonly string[], { event, action }: Happening): boolean {
  // A dispatch's type is free text and may be named by a pattern.
  return event === "repository_dispatch" ? takes(types, action ?? "") : types.includes(action ?? "");
}

function hasSchedule(path: string, filter: EventFilter, { cron }: Happening): boolean {
  return (filter.schedules ?? []).some(
    (schedule) =>
      path === cron?.workflow && schedule.cron === cron.cron && schedule.timezone === cron.timezone,
  );
}

function isChosen(file: WorkflowFile, { payload }: Happening): boolean {
  const chosen = typeof payload.workflow === "string" ? payload.workflow : (payload.workflow?.path ?? "");
  return chosen === file.path || `.github/workflows/${chosen}` === file.path;
}

function runFits(filter: EventFilter, { payload }: Happening): boolean {
  const run = payload.workflow_run;
  if (filter.workflows !== undefined && !takes(filter.workflows, run?.name ?? "")) return false;
  return passes(run?.head_branch ?? "", filter.branches, filter["branches-ignore"]);
}

function refFits(filter: EventFilter, { event, payload }: Happening): boolean {
  if (event === "push") return pushFits(filter, payload.ref ?? "");
  if (event === "pull_request" || event === "pull_request_target") {
    return passes(payload.pull_request?.base.ref ?? "", filter.branches, filter["branches-ignore"]);
  }
  return true;
}

/** A file that names branches only does not start on tags, and the other way round. */
function pushFits(filter: EventFilter, ref: string): boolean {
  const namesBranches = filter.branches !== undefined || filter["branches-ignore"] !== undefined;
  const namesTags = filter.tags !== undefined || filter["tags-ignore"] !== undefined;
  const isTag = ref.startsWith("refs/tags/");
  const name = ref.replace(/^refs\/(heads|tags)\//, "");
  if (isTag) return namesTags ? passes(name, filter.tags, filter["tags-ignore"]) : !namesBranches;
  return namesBranches ? passes(name, filter.branches, filter["branches-ignore"]) : !namesTags;
}
