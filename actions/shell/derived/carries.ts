import { createHash } from "node:crypto";
import type { CarryCache } from "../carry-cache.ts";
import { readCarry, renderCarry } from "../carry-cache.ts";
import { rootOf } from "./about.ts";
import type { DerivedBranch, TreeChange } from "./derived-branch.ts";
import { parseTreeObject, readObjects } from "./read-objects.ts";

/** A carry on the branch: `carry/2026-W46-<key>`. */
interface Stored {
  week: string;
  key: string;
  id: string | null;
}

const FOLDER = "carry";
const NAME = /^(\d{4}-W\d{2})-([0-9a-f]{1,64})$/;
/** Of the newest weeks, which late records change, each is kept; of older ones one of a quarter. */
const NEWEST_KEPT = 8;
const QUARTER = 13;
/** One week under the definitions of now and under those of its published board. */
const KEPT_OF_A_WEEK = 2;

/** Carries on the branch `derived`. What is written is held until `flush`, so that many make one push. */
export function derivedCarries(branch: DerivedBranch): CarryCache {
  const held = new Map<string, { week: string; bytes: Uint8Array }>();
  let listed: { at: string | null; stored: Stored[] } | null = null;

  const list = async (): Promise<Stored[]> => {
    const at = branch.tip();
    if (listed?.at !== at) listed = { at, stored: await listCarries(branch) };
    return listed.stored;
  };
  return {
    read: async (key) => {
      const id = (await list()).find((stored) => stored.key === key)?.id ?? null;
      if (id === null) return null;
      await branch.remote.bring([id]);
      const [bytes] = await readObjects(branch.git, [id]);
      const carry = bytes ? unsealed(key, bytes) : null;
      return carry === null ? null : readCarry(carry);
    },
    has: async (key) => held.has(key) || (await list()).some((stored) => stored.key === key),
    write: async (key, carry) => {
      held.set(key, { week: carry.week, bytes: sealed(key, renderCarry(carry)) });
    },
    flush: async () => {
      if (held.size === 0) return;
      const fresh = [...held].map(([key, { week }]): Stored => ({ week, key, id: null }));
      const old = (await list()).filter(({ key }) => !held.has(key));
      const kept = new Set(keptOf([...fresh, ...old]));
      const changes: TreeChange[] = [
        ...old
          .filter((stored) => !kept.has(stored))
          .map((stored) => ({ do: "remove", path: pathOf(stored) }) as const),
        ...fresh
          .filter((stored) => kept.has(stored))
          .map(
            (stored) =>
              ({ do: "write", path: pathOf(stored), bytes: held.get(stored.key)?.bytes ?? "" }) as const,
          ),
      ];
      held.clear();
      await branch.replace(changes);
    },
  };
}

async function listCarries(branch: DerivedBranch): Promise<Stored[]> {
  const id = (await rootOf(branch)).get(FOLDER);
  if (id === undefined) return [];
  await branch.remote.bring([id]);
  const [tree] = await readObjects(branch.git, [id]);
  if (!tree) return [];
  return parseTreeObject(tree, id.length).flatMap(({ name, id: blob }) => {
    const [, week, key] = NAME.exec(name) ?? [];
    return week === undefined || key === undefined ? [] : [{ week, key, id: blob }];
  });
}

/** Those worth keeping; of several for one week the first of the list. */
function keptOf(all: readonly Stored[]): Stored[] {
  const byWeek = Map.groupBy(all, ({ week }) => week);
  const weeks = [...byWeek.keys()].toSorted().toReversed();
  const quarters = new Map<number, string>();
  // The oldest week of a quarter is the one that stays.
  for (const week of weeks) quarters.set(quarterOf(week), week);
  const kept = new Set([...weeks.slice(0, NEWEST_KEPT), ...quarters.values()]);
  return [...kept].flatMap((week) => (byWeek.get(week) ?? []).slice(0, KEPT_OF_A_WEEK));
}

function quarterOf(week: string): number {
  return Math.floor((Number(week.slice(0, 4)) * 53 + Number(week.slice(6))) / QUARTER);
}

function pathOf({ week, key }: Stored): string {
  return `${FOLDER}/${week}-${key}`;
}

const SEAL_BYTES = 32;

/** The bytes with a digest of them and of the key that they belong to. */
function sealed(key: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([sealOf(key, bytes), bytes]);
}

function unsealed(key: string, stored: Buffer): Uint8Array | null {
  const bytes = stored.subarray(SEAL_BYTES);
  return sealOf(key, bytes).equals(stored.subarray(0, SEAL_BYTES)) ? bytes : null;
}

function sealOf(key: string, bytes: Uint8Array): Buffer {
  return createHash("sha256").update(key).update(bytes).digest();
}
