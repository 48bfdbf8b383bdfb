import type { Endpoints } from "@octokit/types";
import type { Allowance } from "../http/rate-limit.ts";
import type { Needs } from "../rules/access.ts";
import type { RepositoryState } from "../state/model.ts";
import type { Viewer } from "./viewer.ts";
import type { World } from "./world.ts";

/** A route as GitHub's documentation writes it: "GET /repos/{owner}/{repo}/pulls/{pull_number}". */
export type RouteKey = keyof Endpoints;
export type Params<K extends RouteKey> = Endpoints[K]["parameters"];
export type Data<K extends RouteKey> = Endpoints[K]["response"]["data"];
export type Status<K extends RouteKey> = Endpoints[K]["response"]["status"];

/** An answer in the route's own shape, or text of another media type. */
export type Answer<K extends RouteKey> = { status: Status<K>; data: Data<K> } | RawAnswer | EmptyAnswer;

/** An answer without a body; the published types do not know it where a redirect is described beside it. */
export interface EmptyAnswer {
  status: 204;
  data: undefined;
}

export interface RawAnswer {
  status: 200;
  raw: { type: string; content: string | Buffer };
}

/** One request to one route, after it was found to be allowed. */
export interface Call<K extends RouteKey> {
  world: World;
  viewer: Viewer;
  /** The repository of the path; only routes below /repos have one. */
  repo: RepositoryState;
  params: Params<K>;
  /** The media type asked for, such as `application/vnd.github.diff`. */
  accept: string;
  paging: Paging;
  /** What is left of the hour's requests. */
  rate: Allowance;
}

export interface Paging {
  page: number;
  size: number;
  /** How many items there are in all; set by `take`, read for the Link header. */
  total: number | null;
  /** The items of the page that was asked for. */
  take: <Item>(items: readonly Item[]) => Item[];
}

export interface Route<K extends RouteKey> {
  needs: Needs;
  handle: (call: Call<K>) => Answer<K> | Promise<Answer<K>>;
}

/** Routes of one resource; params and answers have the shapes that GitHub publishes. */
export type RouteTable = { [K in RouteKey]?: Route<K> };

export const ok = <T>(data: T): { status: 200; data: T } => ({ status: 200, data });
export const created = <T>(data: T): { status: 201; data: T } => ({ status: 201, data });
export const accepted = <T>(data: T): { status: 202; data: T } => ({ status: 202, data });
export const noContent = (): EmptyAnswer => ({ status: 204, data: undefined });
export const raw = (type: string, content: string | Buffer): RawAnswer => ({
  status: 200,
  raw: { type, content },
});
