import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Catalog } from "../../core/catalog/catalog.ts";
import type { Cadence } from "../../core/catalog/generated/types.ts";
import type { ActionContext } from "../action-context.ts";
import { ROOT } from "../gate/gate.ts";
import type { Git } from "../git.ts";
import { type GitHub, openGitHub } from "../github/github.ts";
import { type Listed, leanRemote } from "../ledger/lean.ts";
import { type Ledger, openLedger } from "../ledger/ledger.ts";
import { UsageError } from "../usage-error.ts";
import { type JobCatalog, jobCatalog } from "./job-catalog.ts";
import { openSharedRepository, type SharedRepository } from "./shared-repository.ts";

/** What a step of operate.yml has open: GitHub, the default branch's catalog at one commit, and the ledger. */
export interface Operation {
  context: ActionContext;
  github: GitHub;
  /** The bare repository that the steps of this job share; `remote` is GitHub's name in it. */
  git: Git;
  remote: string;
  /** The default branch: its catalog holds, at the commit at which it stands now (REL-23). */
  branch: string;
  commit: string;
  catalog: Catalog;
  /** The texts of the catalog's files by repository path; those that are no definitions are empty. */
  files: JobCatalog["files"];
  /** What is wrong in the catalog; the definitions concerned are left out of it. */
  findings: JobCatalog["findings"];
  cadence: Cadence["spec"];
  /** The zone that cuts the weeks. */
  zone: string;
  /** Fetched from GitHub and pushed to it. */
  ledger: Ledger;
  /** The instant of this step, in milliseconds since 1970: one for all that it does. */
  now: number;
  /** Takes the token out of the shared repository. Call it when the step is done, whatever came of it. */
  close: () => Promise<void>;
}

/** Six steps make a run, and a run an hour must leave calls for the gate: a repository's jobs have 1,000 an hour (REL-11). */
const CALLS_OF_A_STEP = 150;

/**
 * Opens a step of operate.yml with the job's token (input `token`). Null where the business is not live: the job's summary
 * then says so, once for all steps. Throws UsageError where the default branch's settings or cadence cannot be read.
 */
export async function openOperation(context: ActionContext): Promise<Operation | null> {
  const token = context.secret("token");
  const { owner, repo, apiUrl, serverUrl, temp, second } = context;
  const github = openGitHub({ token, apiUrl, owner, repo, second, budget: CALLS_OF_A_STEP });
  const shared = await openSharedRepository({ url: `${serverUrl}/${owner}/${repo}.git`, token, temp });
  let open = false;
  try {
    const lean = leanRemote(shared.git, shared.remote, Math.random);
    const { branch, commit } = headOf(await lean.look());
    const { catalog, files, findings } = await jobCatalog(shared, commit);
    if (!isLive(catalog, branch)) {
      await sayNotLive(context, shared, branch);
      return null;
    }
    const cadence = cadenceOf(catalog, branch);
    const ledger = await openLedger(shared.git.dir, { remote: shared.remote, lean });
    open = true;
    const { git, remote, close } = shared;
    const about = { context, github, git, remote, branch, commit, catalog, files, findings };
    return { ...about, cadence, zone: cadence.zone, ledger, now: context.now(), close };
  } finally {
    if (!open) await shared.close();
  }
}

/** Runs a step between opening and closing; nothing where the business is not live. */
export async function operate(
  context: ActionContext,
  step: (operation: Operation) => Promise<void>,
): Promise<void> {
  const operation = await openOperation(context);
  if (operation === null) return;
  try {
    await step(operation);
  } finally {
    await operation.close();
  }
}

function headOf({ head }: Listed): NonNullable<Listed["head"]> {
  if (head !== null) return head;
  throw new UsageError("This repository has no default branch with a commit: there is no catalog to go by.");
}

/** What cannot be read is not taken for "not live": it would look as if all were well. */
function isLive(catalog: Catalog, branch: string): boolean {
  const [settings, ...more] = catalog.settings;
  if (settings !== undefined && more.length === 0) return settings.value.spec.live;
  throw new UsageError(
    `${ROOT}/settings.yaml on ${branch} is missing or wrong, so nobody can tell whether this business is live. ` +
      "Run `npx opsbook validate` to see what to mend.",
  );
}

function cadenceOf(catalog: Catalog, branch: string): Cadence["spec"] {
  const [cadence, ...more] = catalog.cadences;
  if (cadence !== undefined && more.length === 0) return cadence.value.spec;
  throw new UsageError(
    `${ROOT}/cadence.yaml on ${branch} is missing or wrong, so nobody can tell when what is due. ` +
      "Run `npx opsbook validate` to see what to mend.",
  );
}

async function sayNotLive(context: ActionContext, { git }: SharedRepository, branch: string): Promise<void> {
  context.say("Not live: nothing was done.");
  try {
    await writeFile(path.join(git.dir, "opsbook-not-live"), "", { flag: "wx" });
  } catch (error) {
    // An earlier step of this job has said it.
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return;
    throw error;
  }
  await context.summarise(
    `## Not live yet\n\n\`${ROOT}/settings.yaml\` on \`${branch}\` says \`live: false\`, so nothing was read, written or sent. ` +
      "To begin, give the people in `people.yaml` their GitHub accounts and set `live: true`: a pull request for each.",
  );
}
