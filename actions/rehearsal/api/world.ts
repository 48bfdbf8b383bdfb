import type { Git } from "../../shell/git.ts";
import type { Clock } from "../clock.ts";
import type { Cause } from "../events/delivery.ts";
import type { FileChange } from "../git/diff.ts";
import type { Objects } from "../git/objects.ts";
import { notFound } from "../http/refusal.ts";
import type { RepositoryState, State, UserState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";

/** Everything that a route works on. */
export interface World {
  readonly state: State;
  clock: Clock;
  /** Where this server listens, such as `http://127.0.0.1:4321`. */
  readonly url: string;
  /** The objects and refs of a repository. */
  store: (repository: RepositoryState) => Store;
  /** Says what happened: to listeners and to webhooks, once the request is done. */
  emit: (event: string, repository: RepositoryState, cause: Cause, payload: Record<string, unknown>) => void;
}

export interface Store {
  dir: string;
  git: Git;
  objects: Objects;
  /** The files between a merge base and a head: both are hashes. */
  changes: (before: string | null, after: string) => Promise<FileChange[]>;
  /** Computes once what follows from hashes alone, which no push ever changes. The key names question and hashes. */
  once: <T>(key: string, compute: () => Promise<T>) => Promise<T>;
}

/** A number of its own for a new thing. */
export function nextId(world: World): number {
  return world.state.nextId++;
}

/** A user by login, in any case of letters. Throws a 404 refusal where there is none. */
export function userNamed(world: World, login: string): UserState {
  const user = findUser(world, login);
  if (user === null) throw notFound();
  return user;
}

export function findUser(world: World, login: string): UserState | null {
  const exact = ownValue(world.state.users, login);
  if (exact !== undefined) return exact;
  const lower = login.toLowerCase();
  return Object.values(world.state.users).find((user) => user.login.toLowerCase() === lower) ?? null;
}

/** A repository by its full name, or null. Names do not differ by the case of letters. */
export function findRepository(world: World, owner: string, name: string): RepositoryState | null {
  const wanted = `${owner}/${name}`.toLowerCase();
  const found = Object.keys(world.state.repositories).find((known) => known.toLowerCase() === wanted);
  return found === undefined ? null : (world.state.repositories[found] ?? null);
}

/** A node id of GitHub's kind: opaque, and the same for the same thing. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}
