import { linesOf } from "../../catalog/parse/lines.ts";
import type { RuleFinding } from "../../catalog/rules/rule.ts";
import type { WorkflowRule } from "../rule.ts";

/** A file of each place that rules the others, and what the place is called. */
const CONTROL_PATHS: [probe: string, name: string][] = [
  [".github/workflows/gate.yml", ".github"],
  [".github/CODEOWNERS", "CODEOWNERS itself"],
  ["actions/core/finding.ts", "actions"],
  ["actions/dist/require-approval.js", "actions/dist"],
  ["workflows-catalog/policies/approval.yaml", "workflows-catalog/policies"],
];

interface Entry {
  pattern: RegExp;
  owners: number;
  line: number;
}

/** Who may change the controls has to be named (SEC-20). The last line that fits decides, as on GitHub. */
export const codeOwnersCover: WorkflowRule = {
  id: "code-owners-cover",
  requirement: "SEC-20",
  description: "CODEOWNERS names an owner for .github, the actions, the policies and itself.",
  check: ({ workflows, codeOwners }) => {
    if (workflows.length === 0 && codeOwners === null) return [];
    const { file, text } = codeOwners ?? { file: ".github/CODEOWNERS", text: "" };
    const entries = entriesOf(text);
    return CONTROL_PATHS.flatMap(([probe, name]): RuleFinding[] => {
      const last = entries.findLast(({ pattern }) => pattern.test(probe));
      if (last !== undefined && last.owners > 0) return [];
      const lines = linesOf(text);
      const start = lines.startOf(last?.line ?? 1);
      const end = text.indexOf("\n", start);
      return [
        {
          file,
          place: { range: lines.range(start, end === -1 ? text.length : end) },
          message:
            last === undefined ? `nobody is named for ${name}` : `this line takes the owner from ${name}`,
          why: "whoever may write could change the rules that hold everybody else's changes",
          fix: `name an owner for ${name}, below every line that covers it`,
        },
      ];
    });
  },
};

function entriesOf(text: string): Entry[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern = "", ...owners] = line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    return pattern === ""
      ? []
      : [
          {
            pattern: patternOf(pattern),
            owners: owners.filter((owner) => /^@?[^@\s]+(@[^@\s]+)?$/.test(owner) && owner.includes("@"))
              .length,
            line: index + 1,
          },
        ];
  });
}

/** A pattern as GitHub reads it: like .gitignore, a slash in front or within ties it to the top. */
function patternOf(pattern: string): RegExp {
  const tied = pattern.replace(/\/$/, "").includes("/");
  const bare = pattern.replace(/^\//, "");
  const source = bare
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/?|\*|\?/g, (sign) => (sign.startsWith("**") ? ".*" : sign === "*" ? "[^/]*" : "[^/]"));
  const start = tied ? "^" : "^(?:.*/)?";
  // `dir/*` is the files of the folder alone; any other pattern also means all that is below.
  const end = bare.endsWith("/") ? ".*$" : bare.endsWith("/*") ? "$" : "(?:/.*)?$";
  return new RegExp(start + source + end);
}
