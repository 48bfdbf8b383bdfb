export type FileEntries =
  | { ok: true; entries: [name: string, value: string][] }
  | { ok: false; error: string };

/** Reads what a step wrote to `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`: `name=value`, or `name<<END` … `END`. */
export function readEntries(text: string): FileEntries {
  const lines = text.split(/\r?\n/);
  const entries: [string, string][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc !== -1 && (equals === -1 || heredoc < equals)) {
      const [name, end] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === "" || end === "") return { ok: false, error: `Invalid format '${line}'.` };
      const last = lines.indexOf(end, at + 1);
      if (last === -1) return { ok: false, error: `Invalid value. Matching delimiter not found '${end}'` };
      entries.push([name, lines.slice(at + 1, last).join("\n")]);
      at = last;
    } else if (equals > 0) entries.push([line.slice(0, equals), line.slice(equals + 1)]);
    else return { ok: false, error: `Invalid format '${line}'` };
  }
  return { ok: true, entries };
}

/** Names that a step may not set for the steps after it. (actions/runner, FileCommandManager.cs) */
export function isReservedVariable(name: string): boolean {
  return name.toUpperCase() === "NODE_OPTIONS" || /^(GITHUB|RUNNER)_/i.test(name) || name === "CI";
}
