import { listWorkflows, type WorkflowEntry, workflowNamed } from "../acts/workflows.ts";
import { noContent, ok, type RouteTable } from "../api/route.ts";
import { nodeId, type World } from "../api/world.ts";
import { administers, reads, writes } from "../rules/access.ts";
import { fullName, type RepositoryState } from "../state/model.ts";

function workflowShape(world: World, repo: RepositoryState, { id, path, name }: WorkflowEntry) {
  const html = `${world.url}/${fullName(repo)}`;
  return {
    id,
    node_id: nodeId("W", id),
    name,
    path,
    state: repo.actions.disabledWorkflows.includes(path)
      ? ("disabled_manually" as const)
      : ("active" as const),
    created_at: repo.createdAt,
    updated_at: repo.pushedAt,
    url: `${world.url}/repos/${fullName(repo)}/actions/workflows/${id}`,
    html_url: `${html}/blob/${repo.defaultBranch}/${path}`,
    badge_url: `${html}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

export const actionsSettings = {
  "GET /repos/{owner}/{repo}/actions/permissions": {
    needs: administers(),
    handle: ({ repo }) =>
      ok({
        enabled: repo.actions.enabled,
        allowed_actions: repo.actions.allowed,
        sha_pinning_required: false,
      }),
  },
  "PUT /repos/{owner}/{repo}/actions/permissions": {
    needs: administers(),
    handle: ({ repo, params }) => {
      repo.actions.enabled = params.enabled;
      repo.actions.allowed = params.allowed_actions ?? repo.actions.allowed;
      return noContent();
    },
  },
  "GET /repos/{owner}/{repo}/actions/permissions/workflow": {
    needs: administers(),
    handle: ({ repo }) =>
      ok({
        default_workflow_permissions: repo.actions.defaultPermissions,
        can_approve_pull_request_reviews: repo.actions.canApprovePulls,
      }),
  },
  "PUT /repos/{owner}/{repo}/actions/permissions/workflow": {
    needs: administers(),
    handle: ({ repo, params }) => {
      repo.actions.defaultPermissions =
        params.default_workflow_permissions ?? repo.actions.defaultPermissions;
      repo.actions.canApprovePulls = params.can_approve_pull_request_reviews ?? repo.actions.canApprovePulls;
      return noContent();
    },
  },
  "GET /repos/{owner}/{repo}/actions/workflows": {
    needs: reads("actions:read"),
    handle: async ({ world, repo, paging }) => {
      const found = await listWorkflows(world, repo);
      const workflows = paging.take(found).map((workflow) => workflowShape(world, repo, workflow));
      return ok({ total_count: found.length, workflows });
    },
  },
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}": {
    needs: reads("actions:read"),
    handle: async ({ world, repo, params }) =>
      ok(workflowShape(world, repo, await workflowNamed(world, repo, params.workflow_id))),
  },
  "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable": {
    needs: writes("actions:write"),
    handle: async ({ world, repo, params }) => {
      const { path } = await workflowNamed(world, repo, params.workflow_id);
      repo.actions.disabledWorkflows = repo.actions.disabledWorkflows.filter((other) => other !== path);
      return noContent();
    },
  },
  "GET /repos/{owner}/{repo}/actions/secrets": {
    needs: administers(),
    handle: ({ repo, paging }) => {
      const secrets = paging
        .take(repo.actions.secrets)
        .map((name) => ({ name, created_at: repo.createdAt, updated_at: repo.createdAt }));
      return ok({ total_count: repo.actions.secrets.length, secrets });
    },
  },
} satisfies RouteTable;
