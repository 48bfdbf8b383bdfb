/** Where a file of the ledger stands and what it may hold. */
export interface LedgerPath {
  kind: "records" | "quarantine";
  week: string;
  /** The batch's name: its number in the chain and 8 digits of its content. */
  batch: string;
  number: number;
  /** True where a line may repeat an id that is known already, or void it. */
  changes: boolean;
  part: number;
}

const PATTERN =
  /^(records|quarantine)\/(\d{4}-W\d{2})\/((\d{6})-[0-9a-f]{8})(\.changes)?(?:\.([1-9]\d{0,4}))?\.jsonl$/;

/** Reads a path of the branch; null for a file that is not of the ledger. */
export function parseLedgerPath(path: string): LedgerPath | null {
  const match = PATTERN.exec(path);
  if (match === null) return null;
  const [, kind, week, batch, number, changes, part] = match;
  return {
    kind: kind as LedgerPath["kind"],
    week: week as string,
    batch: batch as string,
    number: Number(number),
    changes: changes !== undefined,
    part: Number(part ?? 1),
  };
}

/** The path of a part: the first has no number, so most batches have one short name a week. */
export function renderLedgerPath({ kind, week, batch, changes, part }: Omit<LedgerPath, "number">): string {
  return `${kind}/${week}/${batch}${changes ? ".changes" : ""}${part === 1 ? "" : `.${part}`}.jsonl`;
}

/** The chain's order: by batch; within a batch what is new before what changes, parts by number, then weeks. */
export function compareLedgerPaths(a: LedgerPath, b: LedgerPath): number {
  return (
    a.number - b.number ||
    Number(a.changes) - Number(b.changes) ||
    (a.week < b.week ? -1 : a.week > b.week ? 1 : 0) ||
    a.part - b.part
  );
}

/** The order in which `resolveWeek` takes a week's files: changes first, each in the chain's order. */
export function compareForReading(a: LedgerPath, b: LedgerPath): number {
  return Number(b.changes) - Number(a.changes) || compareLedgerPaths(a, b);
}

/** The name of a batch: six digits keep name order equal to chain order for 999,999 batches. */
export function batchName(number: number, digest: string): string {
  return `${String(number).padStart(6, "0")}-${digest.slice(0, 8)}`;
}
