import type { Catalog } from "../../catalog/catalog.ts";
import { standInsOf } from "../../catalog/lookup/stand-ins.ts";
import { todayOf } from "../../catalog/today.ts";
import { historyRecords, type JudgedPull } from "../../learning/cadence/history.ts";
import { workflowFolder, workflowIn } from "../approval/folders.ts";
import { isLive } from "../approval/live.ts";
import { policyAnswer } from "../approval/policy-paths.ts";
import { type Account, isSameAccount } from "../approval/pull-request.ts";
import { isSetUpFile } from "../approval/set-up.ts";
import { substitutesFor } from "../approval/substitutes.ts";

/** A person's yes to a commit of a pull request. */
export interface Yes {
  /** The account's name, in lower case. */
  by: string;
  commit: string;
}

/** A pull request through which a change came, with what GitHub keeps of it. */
export interface LandedPull {
  pull: JudgedPull;
  /** Accounts that made some of it, in lower case: nobody approves their own work. */
  makers: ReadonlySet<string>;
  /** Its author is an administrator. */
  byAdministrator: boolean;
  /** By commit, its head and those that got a yes: the paths at which the default branch now has another file. */
  differing: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One move of the default branch: a merge, or a push, however many commits it brought. */
export interface LandedChange {
  before: string;
  after: string;
  /** By GitHub's own record, in milliseconds. */
  at: number;
  by: Account | null;
  /** What differs, the scoreboard's folder left out. */
  paths: readonly string[];
  /** The catalog as it stood before, with those who stand in for others: it says who approves. */
  catalog: Catalog;
  /** Those that went in with it. */
  pulls: readonly LandedPull[];
}

/**
 * The paths of a change for which GitHub keeps no proof that anybody approved them: a yes, to exactly the files that are there
 * now, by a person whom the catalog of before asks for that path and who made none of it; or an administrator's pull request
 * in set-up mode. Statuses prove nothing: whoever can write can post one. How many people are needed is the gate's to count.
 */
export function unprovenPaths({ paths, pulls, catalog, at }: LandedChange): string[] {
  const proofs = pulls.map((landed) => proofOf(landed, catalog, at));
  return paths.filter((path) => !proofs.some((proves) => proves(path)));
}

/**
 * Every yes that GitHub's own records prove: to the commit that went in, or in a review to an earlier one, whose files may be
 * the same. A pull request's author says none.
 */
export function yesesOf(pull: JudgedPull): Yes[] {
  const toHead = historyRecords([pull], null)
    .filter(({ type }) => type === "approval.given")
    .map(({ data }) => ({ by: String(data?.by).toLowerCase(), commit: pull.head }));
  const earlier = pull.reviews
    .filter(({ state, by, at }) => state === "approved" && !by.bot && at <= pull.mergedAt)
    .filter(({ by }) => !isSameAccount(by.login, pull.author?.login ?? null))
    .map(({ by, commit }) => ({ by: by.login.toLowerCase(), commit }));
  return [...toHead, ...earlier.filter(({ commit }) => commit !== pull.head)];
}

function proofOf(
  { pull, makers, byAdministrator, differing }: LandedPull,
  catalog: Catalog,
  at: number,
): (path: string) => boolean {
  const isSame = (commit: string, path: string): boolean => differing.get(commit)?.has(path) === false;
  const yeses = yesesOf(pull).filter(({ by }) => !makers.has(by));
  const author = idsOf(new Set([pull.author?.login.toLowerCase() ?? ""]), catalog);
  const isSetUp = !isLive(catalog) && byAdministrator;
  return (path) => {
    if (isSetUp && isSetUpFile(catalog.root, path) && isSame(pull.head, path)) return true;
    const approvers = new Set(yeses.filter(({ commit }) => isSame(commit, path)).map(({ by }) => by));
    const accepted = acceptedFor(path, catalog, author, at);
    return [...idsOf(approvers, catalog)].some((id) => accepted.has(id));
  };
}

/** Everybody whose yes the gate can have taken for a path: who is asked, who comes in their place, and to whom it goes on. */
function acceptedFor(path: string, catalog: Catalog, author: ReadonlySet<string>, at: number): Set<string> {
  const folder = workflowFolder(catalog.root, path);
  const workflow = folder === null ? undefined : workflowIn(catalog, folder);
  const spec = workflow?.value.spec;
  const asked = [
    ...catalog.approvalPolicies.flatMap(({ value }) => policyAnswer(value.spec, path).approvers),
    ...(spec === undefined ? [] : [spec.reviewer, spec.owner, spec.escalation]),
    ...catalog.workflows.map(({ value }) => value.spec.escalation),
  ];
  const name = workflow?.value.metadata.name ?? null;
  const isReplaced = asked.some((id) => author.has(id));
  const instead = isReplaced
    ? [false, true].flatMap((isRisk) => substitutesFor(catalog, isRisk, name).map(({ id }) => id))
    : [];
  const ids = new Set([...asked, ...instead]);
  const today = todayOf(catalog, at);
  for (const { standIn } of standInsOf(catalog)) {
    if (ids.has(standIn.for) && standIn.from <= today && today <= standIn.to) ids.add(standIn.by);
  }
  return ids;
}

function idsOf(logins: ReadonlySet<string>, catalog: Catalog): Set<string> {
  const people = catalog.people.flatMap(({ value }) => value.spec.people);
  return new Set(
    people.flatMap(({ id, github }) => (github !== null && logins.has(github.toLowerCase()) ? [id] : [])),
  );
}
