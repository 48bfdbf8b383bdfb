/** One line of CODEOWNERS: a pattern and who owns what it covers. */
export interface OwnerRule {
  line: number;
  pattern: string;
  owners: string[];
}

/** Where GitHub looks for the file, first found first. */
export const CODEOWNERS_PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

export function parseCodeowners(text: string): OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern = "", ...owners] = line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    return pattern === "" ? [] : [{ line: index + 1, pattern, owners }];
  });
}

/** The owners of a path: the last rule that covers it decides, also one that names nobody. */
export function ownersOf(rules: readonly OwnerRule[], path: string): string[] {
  return rules.findLast(({ pattern }) => covers(pattern, path))?.owners ?? [];
}

/** The lists of owners of whom none has approved, without those that repeat; `@login` is written without its sign. */
export function missingOwners(
  rules: readonly OwnerRule[],
  paths: readonly string[],
  approvedBy: readonly string[],
): string[][] {
  const lists = new Map<string, string[]>();
  for (const path of paths) {
    const owners = ownersOf(rules, path).map((owner) => owner.replace(/^@/, ""));
    if (owners.length > 0) lists.set(owners.join(" "), owners);
  }
  const approvers = new Set(approvedBy.map((login) => login.toLowerCase()));
  return [...lists.values()].filter((owners) => !owners.some((owner) => approvers.has(owner.toLowerCase())));
}

/** gitignore's patterns as CODEOWNERS uses them: no `!`, no brackets. */
function covers(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const body = pattern
    .replace(/^\//, "")
    .replace(/\/$/, "")
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?/g, (mark) => MARKS[mark] ?? "[^/]*");
  const folderOnly = pattern.endsWith("/");
  // `docs/*` covers the files of docs but not those of its folders; any other pattern covers all below it.
  const below = pattern.endsWith("/*") ? "" : folderOnly ? "/.*" : "(/.*)?";
  return new RegExp(`^${anchored ? "" : "(.*/)?"}${body}${below}$`).test(path);
}

const MARKS: Record<string, string> = { "**/": "(.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };
