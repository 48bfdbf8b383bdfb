import type { Annotation, CheckConclusion } from "../../core/effect.ts";
import type { Client } from "./client.ts";

export interface KnownCheckRun {
  id: number;
  /** Our own mark of what it says; null until it is complete. */
  mark: string | null;
  completed: boolean;
}

export interface CheckRunText {
  title: string;
  summary: string;
  annotations: readonly Annotation[];
}

export interface CheckRuns {
  /** The newest of each name on a commit, with this name. */
  latest: (sha: string, name: string) => Promise<KnownCheckRun | null>;
  /** Begins one; it is not complete before `finish`. */
  begin: (sha: string, name: string, text: CheckRunText) => Promise<number>;
  /** Adds annotations, at most 50 at a time (REL-15). */
  annotate: (id: number, text: CheckRunText) => Promise<void>;
  finish: (id: number, conclusion: CheckConclusion, mark: string) => Promise<void>;
}

export function checkRunsOf(client: Client): CheckRuns {
  return {
    latest: async (sha, name) => {
      const query = { ref: sha, check_name: name, filter: "latest" as const };
      const found = await client.list("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", query);
      // Newer runs have higher numbers; a list in another order would bring an old one back.
      const run = found.filter((one) => one.name === name).toSorted((a, b) => Number(b.id) - Number(a.id))[0];
      if (run === undefined) return null;
      return { id: Number(run.id), mark: run.external_id || null, completed: run.status === "completed" };
    },
    begin: async (sha, name, text) => {
      const body = { name, head_sha: sha, status: "in_progress" as const, output: outputOf(text) };
      return Number((await client.write("POST /repos/{owner}/{repo}/check-runs", body)).id);
    },
    annotate: async (id, text) => {
      const body = { check_run_id: id, output: outputOf(text) };
      await client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", body);
    },
    finish: async (id, conclusion, mark) => {
      const body = { check_run_id: id, status: "completed" as const, conclusion, external_id: mark };
      await client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", body);
    },
  };
}

function outputOf({ title, summary, annotations }: CheckRunText) {
  return { title, summary, annotations: annotations.map(annotationOf) };
}

/** GitHub takes columns only where the annotation stays on one line. */
function annotationOf({ file, range: { start, end }, level, title, text }: Annotation) {
  const line = Math.max(start.line, end.line);
  const columns =
    line === start.line ? { start_column: start.column, end_column: Math.max(start.column, end.column) } : {};
  return {
    path: file,
    start_line: start.line,
    end_line: line,
    ...columns,
    annotation_level: level,
    title,
    message: text,
  };
}
