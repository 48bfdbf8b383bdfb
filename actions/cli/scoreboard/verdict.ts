import { counted } from "../../core/report/text/numbers.ts";
import type { Verdict } from "../../shell/scoreboard/verify.ts";

/** What a verification found, in words. */
export function verdictText({ weeks, differing, superseded, catalogChanges }: Verdict, out: string): string {
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
    lines.push("Restore the files with git, or run `opsbook scoreboard` to write them again.");
  }
  if (superseded.length > 0) {
    lines.push(
      `${counted(superseded.length, "week")} superseded by late records: ${superseded.join(", ")}. They were right when they were published; \`opsbook scoreboard\` restates them.`,
    );
  }
  if (first === undefined && superseded.length === 0) {
    lines.push(`${counted(weeks.length, "week")} verified: every byte of ${out} is what the ledger gives.`);
  }
  return lines.join("\n");
}
