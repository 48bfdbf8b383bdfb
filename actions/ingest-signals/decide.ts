import type { EnsureComment } from "../core/effect.ts";
import { hiddenMarker } from "../core/report/gate/marker.ts";
import { type IngestNote, ingestNotes } from "../core/report/ingest/notes.ts";
import { ingestSummary } from "../core/report/ingest/summary.ts";
import { cutBody } from "../core/report/text/cut.ts";
import type { EventRecord } from "../core/signal/record.ts";
import { refusal } from "../core/signal/ways/acknowledgement.ts";
import { DISPATCH_TYPE } from "../core/signal/ways/dispatch.ts";
import type { Outcome } from "../core/signal/ways/outcome.ts";

/** What a run has to look for. The inbox is looked at in every run. */
export interface Errand {
  /** The payload of a dispatch; absent where the run has none. */
  dispatch?: { payload: unknown };
  /** Which addresses are asked: none, those that are due, or all, since a person wants it now. */
  pulls: "none" | "due" | "all";
}

export interface IngestDecided {
  /** Markdown for the run's own page; "" where nothing came in. */
  summary: string;
  notes: IngestNote[];
  /** What the step fails with; null where nothing was refused. */
  failure: string | null;
}

/**
 * What a run is for, from the event that started it. Pure.
 *
 * @param isAsked whether a person asks for everything now; the step before this one has heard and checked them.
 */
export function decideErrand(event: { name: string; payload: unknown }, isAsked: boolean): Errand {
  const errand = errandOf(event);
  return isAsked ? { ...errand, pulls: "all" } : errand;
}

function errandOf({ name, payload }: { name: string; payload: unknown }): Errand {
  const event = isRecord(payload) ? payload : {};
  switch (name) {
    case "repository_dispatch":
      return event.action === DISPATCH_TYPE
        ? { dispatch: { payload: event.client_payload }, pulls: "none" }
        : { pulls: "none" };
    case "schedule":
      return { pulls: "due" };
    case "workflow_dispatch":
      return { pulls: "all" };
    default:
      return { pulls: "none" };
  }
}

/** The records of what was refused: they are written before it is thrown away. Pure. */
export function decideRefusals(outcomes: readonly Outcome[], time: number): EventRecord[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== "refused" || outcome.key === null) return [];
    const { way, key, name, source, reason } = outcome;
    return [refusal({ way, key, name, source, reason, time })];
  });
}

/** What a run says of all that came in. Pure. */
export function decideReport(outcomes: readonly Outcome[]): IngestDecided {
  const notes = ingestNotes(outcomes);
  const refused = outcomes.filter(({ kind }) => kind === "refused").length;
  const cut = outcomes.filter((outcome) => outcome.kind === "taken" && !outcome.summary.complete).length;
  const parts = [
    refused === 0 ? "" : `${refused} of ${outcomes.length} deliveries refused`,
    cut === 0 ? "" : `${cut} not read to the end`,
  ].filter((part) => part !== "");
  return {
    summary: ingestSummary(outcomes),
    notes,
    failure: parts.length === 0 ? null : `${parts.join(", ")}. The job's summary says why and what to do.`,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The answer to whoever asked for everything at once, below the issue where they did. Pure. */
export function decideAnswer(issue: number, run: string, outcomes: readonly Outcome[]): EnsureComment {
  const marker = hiddenMarker("imported", { run });
  const summary = ingestSummary(outcomes);
  const told = summary === "" ? "Nothing lay in the inbox, and no address had anything new." : summary;
  const body = cutBody(`${marker}\n${told}`, "The rest stands in the run's summary.");
  return { kind: "ensure-comment", issue, marker, body };
}
