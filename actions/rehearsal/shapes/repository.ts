import { nodeId, type World } from "../api/world.ts";
import { roleIn } from "../rules/access.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { includesRole, type Role } from "../state/roles.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Repository } from "./types.ts";
import { simpleUser } from "./user.ts";

/** A role as the five flags that GitHub shows. */
export function permissionsOf(role: Role) {
  return {
    admin: includesRole(role, "admin"),
    maintain: includesRole(role, "maintain"),
    push: includesRole(role, "write"),
    triage: includesRole(role, "triage"),
    pull: includesRole(role, "read"),
  };
}

/** What every shape of a repository holds. */
export function repositoryShape(world: World, repo: RepositoryState) {
  const openIssues = repo.issues.filter((issue) => issue.state === "open").length;
  const forks = Object.values(world.state.repositories).filter(
    (other) => other.parent === fullName(repo),
  ).length;
  return {
    id: repo.id,
    node_id: nodeId("R", repo.id),
    name: repo.name,
    full_name: fullName(repo),
    owner: simpleUser(world, repo.owner),
    private: repo.private,
    description: repo.description,
    fork: repo.parent !== null,
    ...repositoryUrls(world.url, fullName(repo)),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    default_branch: repo.defaultBranch,
    forks_count: forks,
    forks,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    open_issues_count: openIssues,
    open_issues: openIssues,
    is_template: false,
    topics: repo.topics,
    has_issues: repo.settings.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repo.settings.archived,
    disabled: false,
    visibility: repo.private ? "private" : "public",
    pushed_at: repo.pushedAt,
    created_at: repo.createdAt,
    updated_at: repo.updatedAt,
    allow_forking: true,
    web_commit_signoff_required: false,
    custom_properties: {},
  };
}

/** How pull requests may be merged here: shown to who may write. */
export function mergeSettings({ settings }: RepositoryState) {
  return {
    allow_merge_commit: settings.allowMergeCommit,
    allow_squash_merge: settings.allowSquashMerge,
    allow_rebase_merge: settings.allowRebaseMerge,
    allow_auto_merge: settings.allowAutoMerge,
    allow_update_branch: settings.allowUpdateBranch,
    delete_branch_on_merge: settings.deleteBranchOnMerge,
    use_squash_pr_title_as_default: false,
    squash_merge_commit_title: "COMMIT_OR_PR_TITLE" as const,
    squash_merge_commit_message: "COMMIT_MESSAGES" as const,
    merge_commit_title: "MERGE_MESSAGE" as const,
    merge_commit_message: "PR_TITLE" as const,
  };
}

/** A repository with everything that its own page shows to somebody. */
export function fullRepository(world: World, repo: RepositoryState, login: string | null): Repository {
  const parent = repo.parent === null ? undefined : world.state.repositories[repo.parent];
  return {
    ...repositoryShape(world, repo),
    ...mergeSettings(repo),
    permissions: permissionsOf(roleIn(repo, login)),
    network_count: 0,
    subscribers_count: 0,
    temp_clone_token: "",
    ...(parent === undefined
      ? {}
      : { parent: repositoryShape(world, parent), source: repositoryShape(world, parent) }),
  };
}
