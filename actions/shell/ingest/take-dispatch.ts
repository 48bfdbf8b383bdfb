import { closest } from "../../core/closest.ts";
import { type Dispatch, eventsBySource, readDispatch } from "../../core/signal/ways/dispatch.ts";
import type { Outcome } from "../../core/signal/ways/outcome.ts";
import { importEvents, importRows } from "../import.ts";
import { type Ingest, outcomeOf, sourcesByName } from "./ingest.ts";

/** A payload, and what tells its run from others. */
export interface Delivery {
  payload: unknown;
  key: string;
}

const WAY = "dispatch";

/** Takes in the payload of a dispatch: each Source's part as one batch. */
export async function takeDispatch(ingest: Ingest, { payload, key }: Delivery): Promise<Outcome[]> {
  const name = key === "" ? "dispatch" : `dispatch of run ${key}`;
  const read = readDispatch(payload);
  if (!read.ok) {
    const { problem } = read;
    return [{ way: WAY, name, source: null, kind: "refused", reason: "envelope", problems: [problem], key }];
  }
  const { dispatch } = read;
  return dispatch.kind === "rows"
    ? [await takeRows(ingest, dispatch, name, key)]
    : takeEvents(ingest, dispatch.events, name, key);
}

async function takeRows(
  ingest: Ingest,
  { source: named, rows }: Dispatch & { kind: "rows" },
  name: string,
  key: string,
): Promise<Outcome> {
  const sources = sourcesByName(ingest.catalog);
  const source = sources.get(named);
  if (source === undefined) {
    const problem = { message: "the payload names no source of the catalog", fix: fixFor(named, sources) };
    return { way: WAY, name, source: null, kind: "refused", reason: "no-source", problems: [problem], key };
  }
  return outcomeOf(WAY, name, await importRows({ ...ingest, source, rows, name, way: WAY }), key);
}

async function takeEvents(
  ingest: Ingest,
  events: readonly unknown[],
  name: string,
  key: string,
): Promise<Outcome[]> {
  const sources = sourcesByName(ingest.catalog);
  const { known, strangers } = eventsBySource(events, new Set(sources.keys()));
  const outcomes: Outcome[] = [];
  for (const [named, own] of known) {
    const source = sources.get(named);
    if (source === undefined) throw new Error(`${named} was known a moment ago`);
    outcomes.push(
      outcomeOf(WAY, name, await importEvents({ ...ingest, source, events: own, name, way: WAY }), key),
    );
  }
  if (strangers.length > 0) {
    const shown = strangers.slice(0, 5).join(", ");
    const which =
      strangers.length === 1
        ? `event ${shown} names`
        : `${strangers.length} events (${shown}${strangers.length > 5 ? ", ..." : ""}) name`;
    const problem = { message: `${which} no source of the catalog`, fix: fixFor("", sources) };
    outcomes.push({
      way: WAY,
      name,
      source: null,
      kind: "refused",
      reason: "no-source",
      problems: [problem],
      key,
    });
  }
  return outcomes;
}

/** A sender's own word is not repeated: it may be anything. */
function fixFor(named: string, sources: ReadonlyMap<string, unknown>): string {
  const near = named.length <= 100 ? closest(named, sources.keys()) : null;
  if (near !== null) return `did you mean ${near}?`;
  return `write the name of one of: ${[...sources.keys()].join(", ") || "none yet"}`;
}
