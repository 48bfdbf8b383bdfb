/**
 * A filter pattern of GitHub's: `*` stops at a slash, `**` does not, `?` and `+` repeat what stands before them,
 * `[]` holds characters. (docs.github.com, "Filter pattern cheat sheet")
 */
function patternOf(pattern: string): RegExp {
  let source = "";
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at] as string;
    if (pattern.startsWith("**/", at)) {
      source += "(?:.*/)?";
      at += 2;
    } else if (pattern.startsWith("**", at)) {
      source += ".*";
      at += 1;
    } else if (sign === "*") source += "[^/]*";
    else if (sign === "?" || sign === "+") source += sign;
    else if (sign === "[" && pattern.includes("]", at)) {
      const end = pattern.indexOf("]", at);
      source += pattern.slice(at, end + 1).replaceAll("\\", "\\\\");
      at = end;
    } else if (sign === "\\" && at + 1 < pattern.length) {
      at += 1;
      source += literal(pattern[at] as string);
    } else source += literal(sign);
  }
  return new RegExp(`^${source}$`, "s");
}

const literal = (text: string): string => text.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&");

/** Whether a list of patterns takes a name: the last pattern that fits decides, `!` in front refuses. */
export function takes(patterns: readonly string[], name: string): boolean {
  let taken = false;
  for (const pattern of patterns) {
    const refuses = pattern.startsWith("!");
    if (patternOf(refuses ? pattern.slice(1) : pattern).test(name)) taken = !refuses;
  }
  return taken;
}

/** Whether a name passes a pair of lists such as `branches` and `branches-ignore`; without any list everything does. */
export function passes(
  name: string,
  wanted: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
): boolean {
  if (wanted !== undefined) return takes(wanted, name);
  return ignored === undefined || !takes(ignored, name);
}

/** Whether any of the changed files passes `paths`, or any stands outside `paths-ignore`. */
export function passesPaths(
  files: readonly string[],
  wanted: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
): boolean {
  if (wanted === undefined && ignored === undefined) return true;
  return files.some((file) => passes(file, wanted, ignored));
}
