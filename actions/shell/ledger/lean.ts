import { setTimeout as sleep } from "node:timers/promises";
import { type Git, GitError } from "../git.ts";
import { UsageError } from "../usage-error.ts";
import { openPusher, type Pusher } from "./push.ts";

/** Where objects come from that are not in the repository yet. */
export interface ObjectSource {
  /** False where the repository holds everything that its branches reach. */
  readonly partial: boolean;
  /** Fetches objects by their ids, alone and all in one go; those that are here are not asked for. Throws GitError. */
  bring: (ids: readonly string[]) => Promise<void>;
  /** Fetches a commit, its tree and what stands right below it; false where the remote has it no more. */
  bringCommit: (id: string) => Promise<boolean>;
  /** Fetches so many of the ledger's newest commits, with what they say of themselves and nothing else. */
  bringHistory: (commits: number) => Promise<void>;
}

/** The ledger and its caches on a remote, of which only what is needed is fetched: in a job, on a fresh runner. */
export interface LeanRemote extends ObjectSource {
  /** Asks where the branches stand, and fetches nothing. The next `refresh` goes by this answer and does not ask again. */
  look: () => Promise<Listed>;
  /** Brings the tips up to date, with the upper trees of the newest batches; null for a branch that is not there. */
  refresh: () => Promise<Tips>;
  /** The tips as they were last seen. */
  tips: () => Tips;
  /** Pushes, and notes where the branch now stands. */
  readonly push: Pusher;
}

export interface Tips {
  ledger: string | null;
  derived: string | null;
}

/** Where the branches of a remote stand. */
export interface Listed extends Tips {
  /** The default branch; null where nothing was ever committed to it. */
  head: { branch: string; commit: string } | null;
}

const NO_TIPS: Tips = { ledger: null, derived: null };
const LEDGER = "refs/heads/ledger";
export const DERIVED = "refs/heads/derived";
/** Where the tip of `derived` stands in this repository. */
export const DERIVED_HERE = "refs/opsbook/derived";

/** So many of the newest batches come with their upper trees: what the caches were made from is nearly always among them. */
const DEPTH = "--depth=16";
/** The tree of a commit and what stands right below it: all weeks with the ids of their folders, and no folder. */
const UPPER_TREES = "--filter=tree:2";
const ALONE = "--filter=tree:0";
const FETCH = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
/** What is asked for by its id is to come, whatever the server thinks we have. */
const ASK_ALL = ["-c", "fetch.negotiationAlgorithm=noop"];

const TRIES = 4;
const FIRST_WAIT_MS = 250;

/** A repository that holds everything itself. */
export const WHOLE: ObjectSource = {
  partial: false,
  bring: async () => {},
  bringCommit: async () => true,
  bringHistory: async () => {},
};

/** Whether the repository is told to leave out objects of this remote until they are needed. */
export async function isLean(git: Git, remote: string): Promise<boolean> {
  const setting = ["config", "--get", "--bool", `remote.${remote}.promisor`];
  return (await git.text(setting).catch(() => "false")) === "true";
}

/** `random` gives numbers from 0 to 1, which spread the tries. */
export function leanRemote(git: Git, remote: string, random: () => number): LeanRemote {
  let here: Set<string> | null = null;
  let tips: Tips | null = null;
  let looked: Listed | null = null;
  const pusher = openPusher(git, remote);
  const reading = (args: readonly string[], input?: string): Promise<string> =>
    retried(remote, random, () => git.text(args, input));

  const bring = async (ids: readonly string[]): Promise<void> => {
    here ??= await objectsHere(git);
    const missing = [...new Set(ids)].filter((id) => here?.has(id) !== true);
    if (missing.length === 0) return;
    await reading([...ASK_ALL, ...FETCH, ALONE, "--stdin", remote], `${missing.join("\n")}\n`);
    for (const id of missing) here.add(id);
  };
  const bringCommit = async (id: string): Promise<boolean> => {
    if (here?.has(id) !== true) here = await objectsHere(git);
    if (here.has(id)) {
      // Of older commits there may be only what they say of themselves.
      const tree = await git.text(["rev-parse", `${id}^{tree}`]);
      if (!here.has(tree)) await reading([...ASK_ALL, ...FETCH, UPPER_TREES, "--stdin", remote], `${tree}\n`);
      here = null;
      return true;
    }
    try {
      await reading([...ASK_ALL, ...FETCH, "--depth=1", UPPER_TREES, remote, id]);
      here = null;
      return true;
    } catch (error) {
      if (error instanceof GitError) return false;
      throw error;
    }
  };
  const bringHistory = async (commits: number): Promise<void> => {
    await reading([...FETCH, `--depth=${commits}`, ALONE, remote, LEDGER]);
    here = null;
  };
  const look = async (): Promise<Listed> => {
    looked = parseListed(await reading(["ls-remote", "--symref", remote, "HEAD", LEDGER, DERIVED]));
    return looked;
  };
  const refresh = async (): Promise<Tips> => {
    const { ledger, derived } = looked ?? (await look());
    looked = null;
    // What an earlier step of the job has fetched, or pushed, is here already.
    tips ??= await tipsHere(git);
    if (tips.ledger === ledger && tips.derived === derived) return tips;
    const wanted = [
      ...(ledger === null ? [] : [`+${LEDGER}:${LEDGER}`]),
      ...(derived === null ? [] : [`+${DERIVED}:${DERIVED_HERE}`]),
    ];
    if (wanted.length > 0) await reading([...FETCH, DEPTH, UPPER_TREES, remote, ...wanted]);
    here = null;
    const fetched = await tipsHere(git);
    tips = {
      ledger: ledger === null ? null : fetched.ledger,
      derived: derived === null ? null : fetched.derived,
    };
    return tips;
  };
  const push: Pusher = async (request) => {
    const outcome = await pusher(request);
    if (outcome !== "moved") return outcome;
    const isLedger = request.ref === LEDGER;
    await git.run(["update-ref", isLedger ? LEDGER : DERIVED_HERE, request.to]);
    tips = { ...(tips ?? NO_TIPS), [isLedger ? "ledger" : "derived"]: request.to };
    here = null;
    return outcome;
  };
  return {
    partial: true,
    bring,
    bringCommit,
    bringHistory,
    look,
    refresh,
    tips: () => tips ?? NO_TIPS,
    push,
  };
}

/** Output of `git ls-remote --symref`: `<hash>` and a name, with a tab between them; first of all `ref: <branch>` and HEAD. */
function parseListed(listed: string): Listed {
  const lines = listed.split("\n").map((line) => line.split("\t") as [string, string]);
  const hashes = new Map(
    lines.filter(([what]) => !what.startsWith("ref: ")).map(([hash, name]) => [name, hash]),
  );
  const [to = ""] = lines.find(([what, name]) => name === "HEAD" && what.startsWith(BRANCH_OF_HEAD)) ?? [];
  const commit = hashes.get("HEAD");
  return {
    head: commit === undefined || to === "" ? null : { branch: to.slice(BRANCH_OF_HEAD.length), commit },
    ledger: hashes.get(LEDGER) ?? null,
    derived: hashes.get(DERIVED) ?? null,
  };
}

const BRANCH_OF_HEAD = "ref: refs/heads/";

async function tipsHere(git: Git): Promise<Tips> {
  const listed = await git.text([
    "for-each-ref",
    "--format=%(objectname)%09%(refname)",
    LEDGER,
    DERIVED_HERE,
  ]);
  const found = new Map(listed.split("\n").map((line) => line.split("\t").toReversed() as [string, string]));
  return { ledger: found.get(LEDGER) ?? null, derived: found.get(DERIVED_HERE) ?? null };
}

/** Asking for an object by its name would fetch it, each by a call of its own; this lists what is here. */
async function objectsHere(git: Git): Promise<Set<string>> {
  const options = ["--batch-all-objects", "--unordered", "--batch-check=%(objectname)"];
  return new Set((await git.text(["cat-file", ...options])).split("\n"));
}

const PASSING =
  /returned error: (?:429|5\d\d)|HTTP (?:429|5\d\d)|RPC failed|early EOF|unexpected disconnect|expected (?:flush|packfile)|Empty reply|Connection|timed out|Could not resolve|remote end hung up|invalid index-pack/i;
const CLOSED =
  /returned error: 40[134]|Authentication failed|could not read Username|not found|does not exist|does not appear/i;

/** Reading again harms nothing, and most failures of a network pass. */
async function retried<T>(remote: string, random: () => number, read: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (CLOSED.test(error.stderr)) throw noAnswer(remote, error);
      if (/not our ref/i.test(error.stderr)) throw error;
      if (tried === TRIES || !PASSING.test(error.stderr)) throw noAnswer(remote, error);
      await sleep(FIRST_WAIT_MS * 2 ** (tried - 1) * (0.5 + random() / 2));
    }
  }
}

function noAnswer(remote: string, cause: GitError): UsageError {
  return new UsageError(`The remote ${remote} of the ledger does not answer: ${cause.stderr.trim()}`, {
    cause,
  });
}
