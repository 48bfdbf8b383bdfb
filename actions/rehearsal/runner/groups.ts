import type { Scope } from "./expressions/evaluate.ts";
import { expand, expandToText } from "./expressions/expand.ts";
import { mapOf, type Plain } from "./parse/workflow-file.ts";

/** How many may wait in a group with `queue: max`; one more is dropped (REL-4). */
export const LONGEST_QUEUE = 100;

/** What stands in a concurrency group: it waits, runs, and may be told to stop. */
export interface Member {
  cancel: () => void;
}

export interface Turn {
  /** Resolves when the turn has come: true, or false where the member was cancelled while it waited. */
  begun: Promise<boolean>;
  /** Ends the turn, or the waiting for it. */
  end: () => void;
}

export interface Groups {
  enter: (
    group: { name: string; queue: "single" | "max"; cancelInProgress: boolean },
    member: Member,
  ) => Turn;
}

interface Waiting {
  member: Member;
  go: (runs: boolean) => void;
}

interface Group {
  running: Waiting | null;
  waiting: Waiting[];
}

/**
 * Concurrency groups as GitHub has them: one member runs; without `queue: max` one waits and a newer one cancels it;
 * `cancel-in-progress` also stops the one that runs. Names do not differ by the case of letters.
 */
export function createGroups(): Groups {
  const groups = new Map<string, Group>();
  const next = (key: string, group: Group): void => {
    group.running = group.waiting.shift() ?? null;
    if (group.running === null) groups.delete(key);
    else group.running.go(true);
  };
  return {
    enter: ({ name, queue, cancelInProgress }, member) => {
      const key = name.toLowerCase();
      const group = groups.get(key) ?? { running: null, waiting: [] };
      groups.set(key, group);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const own: Waiting = { member, go: resolve };
      const drop = (dropped: Waiting): void => {
        dropped.go(false);
        dropped.member.cancel();
      };
      if (group.running === null) {
        group.running = own;
        resolve(true);
      } else if (queue === "max" && group.waiting.length >= LONGEST_QUEUE) {
        drop(own);
      } else {
        if (queue === "single") for (const older of group.waiting.splice(0)) drop(older);
        group.waiting.push(own);
        if (cancelInProgress) group.running.member.cancel();
      }
      return {
        begun: promise,
        end: () => {
          if (group.running === own) next(key, group);
          else {
            group.waiting = group.waiting.filter((entry) => entry !== own);
            resolve(false);
          }
        },
      };
    },
  };
}

/** Takes its place in a concurrency group, where the file names one. */
export function enterGroup(
  groups: Groups,
  written: Plain | undefined,
  scope: Scope,
  signal: AbortSignal,
): Turn & { stopped: AbortSignal } {
  const stopper = new AbortController();
  const stopped = stopper.signal;
  if (written === undefined) return { begun: Promise.resolve(true), end: () => {}, stopped };
  const {
    group,
    queue,
    "cancel-in-progress": cancel,
  } = typeof written === "string" ? { group: written } : mapOf(written);
  const name = expandToText(group, scope);
  const turn = groups.enter(
    {
      name,
      queue: queue === "max" ? "max" : "single",
      cancelInProgress: expand(cancel ?? false, scope) === true,
    },
    { cancel: () => stopper.abort() },
  );
  signal.addEventListener("abort", turn.end, { once: true });
  return { ...turn, stopped };
}
