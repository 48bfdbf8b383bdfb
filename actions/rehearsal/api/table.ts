import { blobsAndTrees } from "../routes/blobs-and-trees.ts";
import { branches } from "../routes/branches.ts";
import { commits } from "../routes/commits.ts";
import { contents } from "../routes/contents.ts";
import { gitCommits } from "../routes/git-commits.ts";
import { refs } from "../routes/refs.ts";
import { repositories } from "../routes/repositories.ts";
import { users } from "../routes/users.ts";
import type { Route, RouteKey, RouteTable } from "./route.ts";

const tables: RouteTable[] = [
  users,
  repositories,
  blobsAndTrees,
  gitCommits,
  refs,
  branches,
  commits,
  contents,
];

/** Every route that is served, by GitHub's own name for it. */
export const routes: ReadonlyMap<string, Route<RouteKey>> = new Map(
  // One cast, where routes of all shapes meet: a route is only ever called with its own params.
  tables.flatMap((table) => Object.entries(table) as unknown as [string, Route<RouteKey>][]),
);
