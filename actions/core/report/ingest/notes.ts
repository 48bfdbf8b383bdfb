import type { Outcome } from "../../signal/ways/outcome.ts";
import { endWithStop } from "../../wording.ts";
import { counted } from "../text/numbers.ts";

/** A note on the run's page. */
export interface IngestNote {
  level: "error" | "warning";
  title: string;
  text: string;
}

/** GitHub shows ten of each kind; all of it stands in the summary (REL-15). */
const MOST = 9;

/** What a person has to look at: what was refused, and what lies in quarantine now. */
export function ingestNotes(outcomes: readonly Outcome[]): IngestNote[] {
  const notes = outcomes.flatMap(noteOf);
  const errors = notes.filter(({ level }) => level === "error");
  const warnings = notes.filter(({ level }) => level === "warning");
  return [...shortened(errors, "error"), ...shortened(warnings, "warning")];
}

function noteOf(outcome: Outcome): IngestNote[] {
  const { name } = outcome;
  switch (outcome.kind) {
    case "refused": {
      const [first] = outcome.problems;
      const text =
        first === undefined ? name : `${name}: ${first.message}. To mend: ${endWithStop(first.fix)}`;
      return [{ level: "error", title: "Refused", text }];
    }
    case "delayed":
      return [{ level: "warning", title: "Not fetched", text: `${name}: ${outcome.message}.` }];
    case "taken": {
      const { quarantined, rows, complete } = outcome.summary;
      if (!complete)
        return [
          {
            level: "error",
            title: "Read in part",
            text: `${name} was not read to its end: see the summary.`,
          },
        ];
      if (quarantined > 0)
        return [
          {
            level: "warning",
            title: "In quarantine",
            text: `${name}: ${counted(quarantined, "entry", "entries")} new in quarantine, with reasons in the summary.`,
          },
        ];
      const nothing = rows.records === 0 && rows.entries === 0 && rows.read > 0;
      return nothing
        ? [
            {
              level: "warning",
              title: "Nothing read",
              text: `${name}: no row says anything that its source reads.`,
            },
          ]
        : [];
    }
    case "unchanged":
      return [];
    default:
      return outcome satisfies never;
  }
}

function shortened(notes: readonly IngestNote[], level: IngestNote["level"]): IngestNote[] {
  if (notes.length <= MOST + 1) return [...notes];
  const text = `${notes.length - MOST} more: see the summary.`;
  return [...notes.slice(0, MOST), { level, title: "More", text }];
}
