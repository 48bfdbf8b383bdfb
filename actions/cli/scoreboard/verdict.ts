import { counted } from "../../core/report/text/numbers.ts";
import type { Verdict } from "../../shell/scoreboard/verify.ts";

const FILES_SHOWN = 20;

/** What a verification found, in words. */
export function verdictText(verdict: Verdict, out: string): string {
  const { weeks, differing, foreign, superseded, catalogChanges } = verdict;
  const lines: string[] = [];
  const [first] = differing;
  if (first !== undefined) {
    const place = first.place === "" ? "" : `, ${first.place}`;
    lines.push(
      `${counted(differing.length, "file")} in ${out} ${differing.length === 1 ? "differs" : "differ"} from what the ledger gives.`,
      `First difference: ${out}/${first.file}${place}`,
      `  expected: ${first.expected}`,
      `  found:    ${first.actual}`,
    );
    if (catalogChanges.length > 0) {
      lines.push(
        "The catalog has changed since that week:",
        ...catalogChanges.map((change) => `  ${change}`),
      );
    }
    lines.push(...remedy(verdict, out));
  }
  if (foreign.length > 0) {
    lines.push(
      `${counted(foreign.length, "file")} in ${out} ${foreign.length === 1 ? "is" : "are"} not from Opsbook. Delete ${foreign.length === 1 ? "it" : "them"}, or keep ${foreign.length === 1 ? "it" : "them"} elsewhere:`,
      ...shown(foreign, out),
    );
  }
  if (superseded.length > 0) {
    lines.push(
      `${counted(superseded.length, "week")} superseded by late records: ${superseded.join(", ")}. They were right when they were published; \`npx opsbook scoreboard\` restates them.`,
    );
  }
  if (lines.length === 0) {
    lines.push(`${counted(weeks.length, "week")} verified: every byte of ${out} is what the ledger gives.`);
  }
  return lines.join("\n");
}

/** What writes the right files again: a plain run keeps what it has no reason to doubt, so that goes first. */
function remedy({ toDelete, losesGoals }: Verdict, out: string): string[] {
  if (toDelete.length === 0) return ["Run `npx opsbook scoreboard`: it writes them again."];
  const goals = losesGoals
    ? [
        "A week whose data is deleted is judged again, by the goals that the catalog has today: restore that file with git if you can.",
      ]
    : [];
  return [
    `Restore the files with git (\`git restore --source COMMIT ${out}\`). Or delete these and run \`npx opsbook scoreboard\`, which writes them again:`,
    ...shown(toDelete, out),
    ...goals,
  ];
}

function shown(files: readonly string[], out: string): string[] {
  const lines = files.slice(0, FILES_SHOWN).map((file) => `  ${out}/${file}`);
  return files.length > FILES_SHOWN ? [...lines, `  and ${files.length - FILES_SHOWN} more`] : lines;
}
