import { signedIn, type Viewer } from "../api/viewer.ts";
import { userNamed, type World } from "../api/world.ts";
import type { Signature } from "../git/commit.ts";
import { roleIn } from "../rules/access.ts";
import type { Actor } from "../rules/active.ts";
import { WEB_FLOW_EMAIL } from "../shapes/app.ts";
import { noReply } from "../shapes/user.ts";
import type { RepositoryState } from "../state/model.ts";

/** Who moves a branch, for the branch's rules. */
export function actorOf(world: World, repo: RepositoryState, viewer: Viewer): Actor {
  const { login, id } = userNamed(world, signedIn(viewer));
  const isApp = viewer.token?.kind === "job";
  return { login, id, role: isApp ? "write" : roleIn(repo, login), isApp };
}

/** How somebody signs a commit that they make through GitHub. */
export function signatureOf(world: World, login: string): Signature {
  const user = userNamed(world, login);
  return {
    name: user.name ?? user.login,
    email: user.email ?? noReply(user),
    seconds: Math.floor(world.clock.now() / 1000),
    zone: "+0000",
  };
}

/** How GitHub itself signs: as the committer of merges. */
export function webFlow(world: World): Signature {
  return {
    name: "GitHub",
    email: WEB_FLOW_EMAIL,
    seconds: Math.floor(world.clock.now() / 1000),
    zone: "+0000",
  };
}
