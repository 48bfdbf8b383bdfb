/**
 * The Source that an uploaded file names: the folder that it lies in, or what its name begins with. Of `crm` and
 * `crm-leads` the longer one is meant by `crm-leads-2026-11-22.csv`. Null where it names none.
 */
export function sourceOfPath(path: string, sources: readonly string[]): string | null {
  const parts = path.toLowerCase().split("/");
  const name = parts.at(-1) ?? "";
  const folders = new Set(parts.slice(0, -1));
  const inFolder = sources.filter((source) => folders.has(source.toLowerCase()));
  if (inFolder.length === 1) return inFolder[0] ?? null;
  const begun = sources.filter((source) => beginsWith(name, source.toLowerCase()));
  return begun.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** `crm` begins `crm.csv`, `crm-2026.csv` and `CRM (1).csv`, not `crmleads.csv`. */
function beginsWith(name: string, source: string): boolean {
  return name.startsWith(source) && !/^[\p{L}\p{N}]/u.test(name.slice(source.length));
}
