import { ok, type RouteTable } from "../api/route.ts";
import { signedIn } from "../api/viewer.ts";
import { userNamed, type World } from "../api/world.ts";
import { Refusal } from "../http/refusal.ts";
import { anyone } from "../rules/access.ts";
import { simpleUser } from "../shapes/user.ts";

function publicUser(world: World, login: string) {
  const user = userNamed(world, login);
  const owned = Object.values(world.state.repositories).filter((repo) => repo.owner === user.login);
  return {
    ...simpleUser(world, user.login),
    name: user.name,
    company: null,
    blog: "",
    location: null,
    email: user.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: owned.filter((repo) => !repo.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: user.createdAt,
    updated_at: user.createdAt,
  };
}

/** A user as they see themselves. */
function privateUser(world: World, login: string) {
  const owned = Object.values(world.state.repositories).filter((repo) => repo.owner === login);
  const hidden = owned.filter((repo) => repo.private).length;
  return {
    ...publicUser(world, login),
    private_gists: 0,
    total_private_repos: hidden,
    owned_private_repos: hidden,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
  };
}

export const users = {
  "GET /user": {
    needs: anyone,
    handle: ({ world, viewer }) => {
      const login = signedIn(viewer);
      if (viewer.token?.kind === "job") throw new Refusal(403, "Resource not accessible by integration");
      return ok(privateUser(world, login));
    },
  },
  "PATCH /user": {
    needs: anyone,
    handle: ({ world, viewer, params }) => {
      const login = signedIn(viewer);
      if (viewer.token?.kind === "job") throw new Refusal(403, "Resource not accessible by integration");
      const user = userNamed(world, login);
      user.name = params.name ?? user.name;
      user.email = params.email ?? user.email;
      return ok(privateUser(world, login));
    },
  },
  "GET /users/{username}": {
    needs: anyone,
    handle: ({ world, params }) => ok(publicUser(world, params.username)),
  },
} satisfies RouteTable;
