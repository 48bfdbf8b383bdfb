import path from "node:path";
import type { Room } from "./room.ts";

/** What a person may have in the environment of this machine and a step must not: everything but these. */
const KEPT = ["PATH", "LANG", "LC_ALL", "TZ", "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS"];

/** The `GITHUB_` variables that a hosted runner sets from the github context. */
const FROM_CONTEXT = [
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "event_name",
  "graphql_url",
  "head_ref",
  "job",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace",
];

/** The `runner` context: a hosted Linux machine. */
export function runnerContext(room: Room): Record<string, string> {
  return {
    name: "GitHub Actions 1",
    os: "Linux",
    arch: process.arch === "arm64" ? "ARM64" : "X64",
    environment: "github-hosted",
    temp: room.temp,
    tool_cache: room.tools,
  };
}

/** The environment of a job's every step before the workflow's own `env`, as a hosted runner gives it. */
export function runnerEnvironment(github: Record<string, unknown>, room: Room): Record<string, string> {
  const runner = runnerContext(room);
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    CI: "true",
    HOME: room.home,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: room.eventPath,
    ...Object.fromEntries(FROM_CONTEXT.map((name) => [`GITHUB_${name.toUpperCase()}`, String(github[name])])),
    ...Object.fromEntries(
      Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value]),
    ),
    RUNNER_WORKSPACE: path.dirname(room.workspace),
    // The Node that runs this is the runner's Node; a step's `node` finds the same one.
    PATH: [path.dirname(process.execPath), process.env.PATH ?? ""].join(path.delimiter),
  };
}
