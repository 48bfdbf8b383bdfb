import { signatureOf } from "./acts/actor.ts";
import { recordEvent } from "./acts/issue-events.ts";
import { reportRun } from "./acts/report-run.ts";
import { tellPull } from "./acts/tell-pull.ts";
import { findUser, type Store, type World } from "./api/world.ts";
import { makeBare } from "./git/bare.ts";
import { readCommit, writeCommit } from "./git/commit.ts";
import { listRefs, setRefs } from "./git/refs.ts";
import { changeTree } from "./git/tree.ts";
import { ACTIONS_BOT } from "./shapes/app.ts";
import type { EventPolicy, RunState } from "./state/actions.ts";
import { pullOf } from "./state/find.ts";
import { fullName, type RepositoryState, type UserState } from "./state/model.ts";
import type { Permissions } from "./state/roles.ts";
import { addToken, addUser, type NewRepository, newRepository } from "./state/seed.ts";
import type { Stores } from "./stores.ts";

/** What people do on GitHub's own pages, and no API of ours needs: accounts, repositories, forks, job tokens. */
export interface Settlement {
  /** Adds a user, or gives the token of one who is there. */
  addUser: (user: Pick<UserState, "login"> & Partial<Pick<UserState, "name" | "email">>) => Promise<string>;
  /**
   * Makes a repository: with the history of a commit of another repository on this machine, where one is given, and
   * on it a commit by the owner with the files given.
   */
  addRepository: (
    wanted: NewRepository & { from?: { dir: string; commit: string }; files?: Record<string, string> },
  ) => Promise<void>;
  /** Forks a repository to another account, under the same name. */
  fork: (of: string, login: string) => Promise<void>;
  /** The token that a job of a run gets. */
  jobToken: (job: { repository: string; permissions: Permissions; run?: number }) => Promise<string>;
  /** Takes a token back: a job has ended, a person has left. */
  revokeToken: (token: string) => Promise<void>;
  /** Settings, Actions, Policies: which workflow files may run on an event that is blocked without a policy. */
  setEventPolicies: (repository: string, policies: EventPolicy[]) => Promise<void>;
  /** Takes a pull request out of draft, as its author's button does. */
  readyForReview: (repository: string, number: number, login: string) => Promise<void>;
  /** Records a run of a workflow, or what became of one with the same id, and tells of it: what the runner reports. */
  recordRun: (repository: string, run: RunState) => Promise<void>;
  /** All that is known of a repository at this moment: a copy. */
  repository: (name: string) => Promise<RepositoryState>;
  /** The bare repository of a full name, for git itself. */
  directory: (repository: string) => string;
}

/** Everything is done in turn with the requests, so that none of them sees half of it. */
export function settlement(
  world: World,
  stores: Stores,
  lock: <T>(work: () => Promise<T>) => Promise<T>,
  flush: () => void,
  seed: number,
): Settlement {
  const known = (name: string): RepositoryState => {
    const repository = world.state.repositories[name];
    if (repository === undefined) throw new Error(`There is no repository ${name} on the embedded GitHub.`);
    return repository;
  };
  const act = async (work: () => Promise<void>): Promise<void> => {
    await lock(work);
    flush();
  };
  return {
    addUser: (user) => lock(async () => addUser(world.state, user, world.clock.stamp(), seed)),
    addRepository: ({ files, from, ...wanted }) =>
      lock(async () => {
        if (findUser(world, wanted.owner) === null)
          addUser(world.state, { login: wanted.owner }, world.clock.stamp(), seed);
        const repository = newRepository(world.state, wanted, world.clock.stamp());
        world.state.repositories[fullName(repository)] = repository;
        const store = stores.of(repository);
        await makeBare(store.dir, { defaultBranch: repository.defaultBranch });
        const ref = `refs/heads/${repository.defaultBranch}`;
        if (from !== undefined)
          await store.git.run(["fetch", "--quiet", "--no-tags", from.dir, `${from.commit}:${ref}`]);
        if (files !== undefined) await commitFiles(world, store, repository, files);
      }),
    fork: (of, login) => lock(() => makeFork(world, stores, known(of), login)),
    jobToken: ({ repository, permissions, run }) =>
      lock(async () => {
        known(repository);
        const token = { kind: "job", login: ACTIONS_BOT, repository, permissions, run: run ?? null } as const;
        return addToken(world.state, "ghs", token, seed, `${repository}:${world.state.nextId++}`);
      }),
    revokeToken: (token) =>
      lock(async () => {
        delete world.state.tokens[token];
      }),
    setEventPolicies: (repository, policies) =>
      lock(async () => {
        known(repository).actions.eventPolicies = structuredClone(policies);
      }),
    readyForReview: (repository, number, login) =>
      act(async () => {
        const repo = known(repository);
        const pull = pullOf(repo, number);
        const cause = { login, token: "user", run: null } as const;
        pull.draft = false;
        recordEvent(world, repo, cause, number, { event: "ready_for_review" });
        await tellPull(world, repo, cause, pull, "ready_for_review");
      }),
    recordRun: (repository, run) => act(() => reportRun(world, known(repository), run)),
    repository: (name) => lock(async () => structuredClone(known(name))),
    directory: (repository) => stores.of(known(repository)).dir,
  };
}

async function commitFiles(
  world: World,
  store: Store,
  repository: RepositoryState,
  files: Record<string, string>,
): Promise<void> {
  const changes = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: "100644",
      sha: await store.objects.write("blob", Buffer.from(text)),
    })),
  );
  const ref = `refs/heads/${repository.defaultBranch}`;
  const base = await readCommit(store.objects, ref);
  const signature = signatureOf(world, repository.owner);
  const sha = await writeCommit(store.objects, {
    tree: await changeTree(store.objects, base?.tree ?? null, changes),
    parents: base === null ? [] : [base.sha],
    author: signature,
    committer: signature,
    message: base === null ? "Initial commit\n" : "Set up\n",
  });
  await setRefs(store.git, [{ ref, sha }]);
}

async function makeFork(world: World, stores: Stores, parent: RepositoryState, login: string): Promise<void> {
  const { name, defaultBranch, description } = parent;
  const wanted = {
    owner: login,
    name,
    defaultBranch,
    description,
    private: parent.private,
    parent: fullName(parent),
  };
  const repository = newRepository(world.state, wanted, world.clock.stamp());
  world.state.repositories[fullName(repository)] = repository;
  const [from, to] = [stores.of(parent), stores.of(repository)];
  await makeBare(to.dir, { defaultBranch, parent: from.dir });
  const branches = await listRefs(from.git, "refs/heads/");
  await setRefs(
    to.git,
    branches.map(({ name: ref, sha }) => ({ ref, sha })),
  );
}
