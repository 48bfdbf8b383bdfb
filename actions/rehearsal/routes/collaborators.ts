import { created, noContent, ok, type RouteTable } from "../api/route.ts";
import { nextId, nodeId, userNamed, type World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { notFound, unprocessable } from "../http/refusal.ts";
import { administers, type Needs, roleIn } from "../rules/access.ts";
import { permissionsOf, repositoryShape } from "../shapes/repository.ts";
import { simpleUser } from "../shapes/user.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { ownValue, setOwn } from "../state/own.ts";
import type { Role } from "../state/roles.ts";

const listing: Needs = {
  role: "write",
  scopes: ["metadata:read"],
  anonymous: false,
  refusal: "Must have push access to view repository collaborators.",
};

/** The five roles as the older permission words. */
function permissionWord(role: Role): "admin" | "write" | "read" | "none" {
  if (role === "maintain") return "write";
  return role === "triage" ? "read" : role;
}

/** The words by which a role is asked for, old and new. */
function roleOf(permission: string | undefined): Role {
  const words: Record<string, Role> = {
    pull: "read",
    push: "write",
    read: "read",
    write: "write",
    triage: "triage",
    maintain: "maintain",
    admin: "admin",
  };
  const role = words[permission ?? "push"];
  if (role === undefined)
    throw unprocessable("Validation Failed", [
      { resource: "Repository", field: "permission", code: "invalid" },
    ]);
  return role;
}

function collaborator(world: World, repo: RepositoryState, login: string) {
  const role = roleIn(repo, login);
  return { ...simpleUser(world, login), permissions: permissionsOf(role), role_name: role };
}

export const collaborators = {
  "GET /repos/{owner}/{repo}/collaborators": {
    needs: listing,
    handle: ({ world, repo, paging }) => {
      const logins = [repo.owner, ...Object.keys(repo.collaborators)];
      return ok(paging.take(logins).map((login) => collaborator(world, repo, login)));
    },
  },
  "GET /repos/{owner}/{repo}/collaborators/{username}": {
    needs: listing,
    handle: ({ repo, params }) => {
      if (params.username !== repo.owner && ownValue(repo.collaborators, params.username) === undefined)
        throw notFound();
      return noContent();
    },
  },
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
    needs: { ...listing, refusal: "Must have push access to view collaborator permission." },
    handle: ({ world, repo, params }) => {
      const { login } = userNamed(world, params.username);
      const role = roleIn(repo, login);
      return ok({
        permission: permissionWord(role),
        role_name: role,
        user: collaborator(world, repo, login),
      });
    },
  },
  "PUT /repos/{owner}/{repo}/collaborators/{username}": {
    needs: administers(),
    handle: ({ world, repo, params, viewer }) => {
      const { login } = userNamed(world, params.username);
      const role = roleOf(params.permission);
      const before = ownValue(repo.collaborators, login);
      if (login === repo.owner) throw unprocessable("Repository owner cannot be a collaborator");
      // Nobody has to accept here: an invitation is taken at once.
      setOwn(repo.collaborators, login, role);
      const action = before === undefined ? "added" : "edited";
      const changes =
        before === undefined
          ? { permission: { to: role } }
          : { old_permission: { from: permissionWord(before) } };
      world.emit("member", repo, causeOf(viewer), { action, member: simpleUser(world, login), changes });
      if (before !== undefined) return noContent();
      const id = nextId(world);
      const permissions = role === "none" ? ("read" as const) : role;
      return created({
        id,
        node_id: nodeId("RI", id),
        repository: repositoryShape(world, repo),
        invitee: simpleUser(world, login),
        inviter: simpleUser(world, viewer.login ?? repo.owner),
        permissions,
        created_at: world.clock.stamp(),
        url: `${world.url}/user/repository_invitations/${id}`,
        html_url: `${world.url}/${fullName(repo)}/invitations`,
      });
    },
  },
  "DELETE /repos/{owner}/{repo}/collaborators/{username}": {
    needs: administers(),
    handle: ({ world, repo, params, viewer }) => {
      const { login } = userNamed(world, params.username);
      if (ownValue(repo.collaborators, login) !== undefined) {
        delete repo.collaborators[login];
        world.emit("member", repo, causeOf(viewer), { action: "removed", member: simpleUser(world, login) });
      }
      return noContent();
    },
  },
} satisfies RouteTable;
