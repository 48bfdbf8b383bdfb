import type { Happening } from "../events/happening.ts";
import type { RunSource } from "../events/source.ts";
import type { WorkflowFile } from "../parse/workflow-file.ts";

/** What the whole of one run shares. */
export interface RunFacts {
  id: number;
  number: number;
  attempt: number;
  file: WorkflowFile;
  source: RunSource;
  happening: Happening;
  /** Who made it happen first, and who runs it now: of a re-run somebody else. */
  actor: string;
  triggeringActor: string;
  /** Where the embedded GitHub listens. */
  url: string;
}

/** The parts of the `github` context that a run's first look at a file may use: all but the job's own. */
export function githubContext(run: RunFacts): Record<string, string> {
  const { happening, source, file } = run;
  const { repository, pull_request: pull } = happening.payload;
  const [owner = "", name = ""] = happening.repository.split("/");
  const isTag = source.ref.startsWith("refs/tags/");
  const isPull = pull !== undefined && happening.event.startsWith("pull_request");
  return {
    actor: run.actor,
    actor_id: String(happening.payload.sender?.id ?? ""),
    api_url: run.url,
    base_ref: isPull ? pull.base.ref : "",
    event_name: happening.event,
    graphql_url: `${run.url}/graphql`,
    head_ref: isPull ? pull.head.ref : "",
    ref: source.ref,
    ref_name: source.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_protected: "false",
    ref_type: isTag ? "tag" : "branch",
    repository: `${owner}/${name}`,
    repository_id: String(repository?.id ?? ""),
    repository_owner: owner,
    repository_owner_id: String(repository?.owner.id ?? ""),
    retention_days: "90",
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    server_url: run.url,
    sha: source.commit,
    triggering_actor: run.triggeringActor,
    workflow: file.name,
    workflow_ref: `${owner}/${name}/${file.path}@${source.ref}`,
    workflow_sha: source.commit,
  };
}
