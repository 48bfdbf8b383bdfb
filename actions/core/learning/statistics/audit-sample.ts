import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { compareText } from "../../finding.ts";

/** SHA-256 of a text's UTF-8, in hex. */
export type TextDigest = (text: string) => string;

/** Without anything of the platform. */
const digestOf: TextDigest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** One week's draw: from these cases take `size`. */
export interface AuditDraw {
  /** Fixes the draw, so that nobody picks; from cadence.yaml. */
  seed: string;
  /** The ISO week whose finished cases are looked at. */
  week: string;
  cases: Iterable<string>;
  size: number;
  /** The platform's own, which is several times faster, where there is one. */
  digest?: TextDigest | undefined;
}

interface Drawn {
  hash: string;
  id: string;
}

/**
 * The cases to look at: the `size` smallest by sha256 of `seed|week|case`, ties by case, in that order. Anyone can
 * check it with `sha256sum`, and adding a case never reorders the others. A case that is named twice counts once.
 */
export function auditSample({ seed, week, cases, size, digest = digestOf }: AuditDraw): string[] {
  if (size <= 0) return [];
  const kept: Drawn[] = [];
  let limit = "";
  for (const id of cases) {
    const hash = digest(`${seed}|${week}|${id}`);
    if (kept.length === size && hash > limit) continue;
    insert(kept, { hash, id });
    if (kept.length > size) kept.pop();
    limit = kept.at(-1)?.hash ?? "";
  }
  return kept.map(({ id }) => id);
}

/** Keeps the list sorted. A sample has tens of cases, and few of many cases get this far. */
function insert(kept: Drawn[], drawn: Drawn): void {
  let index = kept.length;
  while (index > 0 && order(kept[index - 1] as Drawn, drawn) > 0) index -= 1;
  const before = kept[index - 1];
  if (before && order(before, drawn) === 0) return;
  kept.splice(index, 0, drawn);
}

function order(a: Drawn, b: Drawn): number {
  return compareText(a.hash, b.hash) || compareText(a.id, b.id);
}
