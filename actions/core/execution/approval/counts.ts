import { type Binding, bareYesAt, headOfHash } from "./binding.ts";
import { isMaker, type Makers } from "./makers.ts";
import type { Known, Role } from "./pull-request.ts";
import type { Refusal } from "./verdict.ts";
import type { Word } from "./words.ts";

type Yes = Extract<Word, { kind: "yes" }>;
type No = Extract<Word, { kind: "no" }>;

/** A yes or what was meant as one, and why it does not count. */
export interface RefusedYes {
  word: Word;
  refusal: Refusal;
  commit: string | null;
}

/** What one account's words amount to. */
export interface Standing {
  /** The yes to exactly this head; null where there is none that counts. */
  yes: { word: Yes; commit: string } | null;
  /** The newest no after which the person never said yes. */
  no: No | null;
  /** The newest yes that does not count, where none does. */
  refused: RefusedYes | null;
  /** When the account last said anything; null where it never did. */
  lastWord: number | null;
}

/** What has to be known to weigh an account's words. */
export interface Scales {
  binding: Binding;
  makers: Makers;
  /** When it was last turned to the default branch; null where it was always meant for it. */
  basedSince: number | null;
}

/** True for the roles that may write. */
export function canWrite(role: Role): boolean {
  return role === "admin" || role === "maintain" || role === "write";
}

/**
 * Weighs what an account said (SEC-7 to SEC-16), whoever it is: whether it is asked at all is another question. The last
 * word counts: a no stands until a yes comes after it, and a yes that names another commit takes back the one before.
 */
export function standingOf(
  key: string,
  words: readonly Word[],
  role: Known<Role> | undefined,
  scales: Scales,
): Standing {
  const lastNo = words.findLastIndex(({ kind }) => kind === "no");
  const lastYes = words.findLastIndex(({ kind, by }) => kind === "yes" && !by.bot);
  const found = bindingYes(words, scales);
  const personal = found.yes === null ? null : personalRefusal(key, found.yes.word, role, scales.makers);
  return {
    yes: personal === null ? found.yes : null,
    no: lastNo > lastYes ? (words[lastNo] as No) : null,
    refused:
      found.yes !== null && personal !== null
        ? { word: found.yes.word, refusal: personal, commit: found.yes.commit }
        : found.refused,
    lastWord: words.at(-1)?.at ?? null,
  };
}

/** The newest yes that is for this head, unless something after it takes it back. */
function bindingYes(
  words: readonly Word[],
  scales: Scales,
): { yes: Standing["yes"]; refused: RefusedYes | null } {
  let refused: RefusedYes | null = null;
  for (const word of words.toReversed()) {
    if (word.kind === "no") break;
    if (word.kind === "unclear") {
      const takesBack = word.meantAsYes || words.some(({ kind, at }) => kind === "yes" && at <= word.at);
      if (takesBack) refused ??= { word, refusal: word.why, commit: null };
      break;
    }
    if (word.kind === "garbled") refused ??= { word, refusal: "garbled", commit: null };
    if (word.kind !== "yes") continue;
    const weighed = weigh(word, scales);
    if (weighed.refusal === null) return { yes: { word, commit: weighed.commit }, refused: null };
    refused ??= { word, refusal: weighed.refusal, commit: weighed.commit };
    // A yes to another commit is the person's latest state; a bare one that came too early says nothing about the rest.
    if (word.bound.by !== "nothing") break;
  }
  return { yes: null, refused };
}

type Weighed = { refusal: null; commit: string } | { refusal: Refusal; commit: string | null };

function weigh({ at, bound }: Yes, { binding, basedSince }: Scales): Weighed {
  const commit = commitOf(bound, binding);
  if (commit !== null && !binding.accepted.has(commit)) {
    const isOlder = binding.heads.some(({ sha }) => sha === commit);
    return { refusal: isOlder ? "older-commit" : "other-commit", commit };
  }
  // Told to the second, so a yes in the second of the change may have come before it.
  if (basedSince !== null && at <= basedSince) return { refusal: "other-base", commit };
  if (bound.by !== "nothing") {
    return commit === null
      ? { refusal: "other-commit", commit: bound.by === "hash" ? bound.hash : null }
      : { refusal: null, commit };
  }
  const bare = bareYesAt(binding, at);
  return bare.counts ? { refusal: null, commit: bare.commit } : { refusal: bare.why, commit: null };
}

function commitOf(bound: Yes["bound"], binding: Binding): string | null {
  switch (bound.by) {
    case "commit":
      return bound.commit;
    case "hash":
      return headOfHash(binding, bound.hash);
    case "nothing":
      return null;
    default:
      return bound satisfies never;
  }
}

/** Why this account approves nothing here; null where it may (SEC-11 to SEC-13). */
function personalRefusal(
  key: string,
  word: Word,
  role: Known<Role> | undefined,
  makers: Makers,
): Refusal | null {
  if (word.by.bot) return "bot";
  if (key === makers.author) return "author";
  if (isMaker(makers, key)) return "pusher";
  if (makers.gitAuthors.has(key)) return "git-author";
  if (role === undefined || !role.known) return "role-unknown";
  return canWrite(role.value) ? null : "cannot-write";
}
