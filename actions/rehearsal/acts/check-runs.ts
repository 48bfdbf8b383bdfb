import { nextId, type World } from "../api/world.ts";
import { invalidRequest } from "../http/refusal.ts";
import type { RepositoryState } from "../state/model.ts";
import type { AnnotationState, CheckConclusion, CheckRunState, CheckStatus } from "../state/results.ts";

/** What a client says of a check run, as GitHub names it. */
export interface GivenRun {
  name?: string;
  external_id?: string;
  details_url?: string;
  status?: CheckStatus;
  conclusion?: CheckConclusion;
  started_at?: string;
  completed_at?: string;
  output?: { title?: string; summary?: string; text?: string; annotations?: GivenAnnotation[] };
}

interface GivenAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: AnnotationState["level"];
  message: string;
  title?: string;
  raw_details?: string;
}

/** One request carries no more annotations than this; further requests add to them. */
const ANNOTATIONS_A_REQUEST = 50;
const TEXT_LIMIT = 65_535;

/** A check run after a client said something of it: annotations are added, all else is replaced. */
export function checkRunFrom(run: CheckRunState, given: GivenRun, now: string): CheckRunState {
  const annotations = given.output?.annotations ?? [];
  if (annotations.length > ANNOTATIONS_A_REQUEST) {
    throw invalidRequest(
      `No more than ${ANNOTATIONS_A_REQUEST} items are allowed; ${annotations.length} were supplied.`,
    );
  }
  for (const [field, text] of Object.entries({ summary: given.output?.summary, text: given.output?.text })) {
    if ((text ?? "").length > TEXT_LIMIT)
      throw invalidRequest(
        `Only ${TEXT_LIMIT} characters are allowed; ${text?.length} were supplied for ${field}.`,
      );
  }
  // A conclusion ends a run, whatever status was given with it.
  const status = given.conclusion === undefined ? (given.status ?? run.status) : "completed";
  if (status === "completed" && (given.conclusion ?? run.conclusion) === null) {
    throw invalidRequest('"conclusion" wasn\'t supplied.');
  }
  return {
    ...run,
    name: given.name ?? run.name,
    externalId: given.external_id ?? run.externalId,
    detailsUrl: given.details_url ?? run.detailsUrl,
    status,
    conclusion: status === "completed" ? (given.conclusion ?? run.conclusion) : null,
    startedAt: given.started_at ?? run.startedAt,
    completedAt: status === "completed" ? (given.completed_at ?? run.completedAt ?? now) : null,
    title: given.output?.title ?? run.title,
    summary: given.output?.summary ?? run.summary,
    text: given.output?.text ?? run.text,
    annotations: [...run.annotations, ...annotations.map(annotationFrom)],
  };
}

function annotationFrom(given: GivenAnnotation): AnnotationState {
  return {
    path: given.path,
    startLine: given.start_line,
    endLine: given.end_line,
    startColumn: given.start_column ?? null,
    endColumn: given.end_column ?? null,
    level: given.annotation_level,
    message: given.message,
    title: given.title ?? null,
    rawDetails: given.raw_details ?? null,
  };
}

/** The suite of the Actions app on a commit: one for all its runs. */
export function suiteOf(world: World, repo: RepositoryState, sha: string): number {
  return repo.checkRuns.find((run) => run.sha === sha)?.suite ?? nextId(world);
}
