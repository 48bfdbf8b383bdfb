import type { World } from "../api/world.ts";
import { type Commit, readCommit } from "../git/commit.ts";
import { notFound, Refusal } from "../http/refusal.ts";
import { fullName, type RepositoryState } from "../state/model.ts";

const FULL_HASH = /^[0-9a-f]{40}$/;

/** The hash at which a ref stands, or null: the ref's full name, `refs/heads/main`. */
export async function refTarget(world: World, repo: RepositoryState, ref: string): Promise<string | null> {
  return (await world.store(repo).objects.find(ref))?.sha ?? null;
}

/** The hash of a branch's tip, or null where there is no such branch. */
export function branchTip(world: World, repo: RepositoryState, branch: string): Promise<string | null> {
  return refTarget(world, repo, `refs/heads/${branch}`);
}

/** The commit that a branch, a tag, a ref or a hash (also a short one) means, or null. */
export async function findCommit(world: World, repo: RepositoryState, name: string): Promise<Commit | null> {
  const { objects } = world.store(repo);
  if (FULL_HASH.test(name)) return readCommit(objects, name);
  const places = name.startsWith("refs/")
    ? [name]
    : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  for (const place of places) {
    const commit = await readCommit(objects, place);
    if (commit !== null) return commit;
  }
  return /^[0-9a-f]{7,39}$/.test(name) ? readCommit(objects, name) : null;
}

/** As `findCommit`; throws GitHub's refusal where there is none. */
export async function commitNamed(world: World, repo: RepositoryState, name: string): Promise<Commit> {
  const commit = await findCommit(world, repo, name);
  if (commit === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return commit;
}

/** The commit of `main` or, from another repository of the network, `owner:main`. Throws a 404 refusal. */
export async function commitAcross(
  world: World,
  repo: RepositoryState,
  name: string,
): Promise<{ repo: RepositoryState; commit: Commit }> {
  const [owner, ref] = name.includes(":") ? splitOnce(name) : [repo.owner, name];
  const holder = owner === repo.owner ? repo : relatedRepository(world, repo, owner);
  const commit = holder === null ? null : await findCommit(world, holder, ref);
  if (holder === null || commit === null) throw notFound();
  return { repo: holder, commit };
}

/** The repository of the same network that somebody owns: the fork, or what was forked. */
export function relatedRepository(
  world: World,
  repo: RepositoryState,
  owner: string,
): RepositoryState | null {
  const root = repo.parent ?? fullName(repo);
  return (
    Object.values(world.state.repositories).find(
      (other) =>
        other.owner.toLowerCase() === owner.toLowerCase() && (other.parent ?? fullName(other)) === root,
    ) ?? null
  );
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(":");
  return [text.slice(0, at), text.slice(at + 1)];
}
