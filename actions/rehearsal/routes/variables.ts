import { created, noContent, ok, type RouteTable } from "../api/route.ts";
import { conflict, notFound, unprocessable } from "../http/refusal.ts";
import { administers } from "../rules/access.ts";
import type { VariableState } from "../state/actions.ts";
import type { RepositoryState } from "../state/model.ts";

const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/;

function variableOf(repo: RepositoryState, name: string): VariableState {
  const found = repo.actions.variables.find((variable) => variable.name === name.toUpperCase());
  if (found === undefined) throw notFound();
  return found;
}

const shape = ({ name, value, createdAt, updatedAt }: VariableState) => ({
  name,
  value,
  created_at: createdAt,
  updated_at: updatedAt,
});

export const variables = {
  "GET /repos/{owner}/{repo}/actions/variables": {
    needs: administers(),
    handle: ({ repo, paging }) =>
      ok({
        total_count: repo.actions.variables.length,
        variables: paging.take(repo.actions.variables).map(shape),
      }),
  },
  "GET /repos/{owner}/{repo}/actions/variables/{name}": {
    needs: administers(),
    handle: ({ repo, params }) => ok(shape(variableOf(repo, params.name))),
  },
  "POST /repos/{owner}/{repo}/actions/variables": {
    needs: administers(),
    handle: ({ world, repo, params }) => {
      const name = params.name.toUpperCase();
      if (!NAME.test(name))
        throw unprocessable(
          "Variable names can only contain alphanumeric characters and underscores, and cannot start with GITHUB_.",
        );
      if (repo.actions.variables.some((variable) => variable.name === name))
        throw conflict("Already exists - Variable already exists");
      const now = world.clock.stamp();
      repo.actions.variables.push({ name, value: params.value, createdAt: now, updatedAt: now });
      return created({});
    },
  },
  "PATCH /repos/{owner}/{repo}/actions/variables/{name}": {
    needs: administers(),
    handle: ({ world, repo, params }) => {
      const variable = variableOf(repo, params.name);
      Object.assign(variable, { value: params.value ?? variable.value, updatedAt: world.clock.stamp() });
      return noContent();
    },
  },
  "DELETE /repos/{owner}/{repo}/actions/variables/{name}": {
    needs: administers(),
    handle: ({ repo, params }) => {
      repo.actions.variables.splice(repo.actions.variables.indexOf(variableOf(repo, params.name)), 1);
      return noContent();
    },
  },
} satisfies RouteTable;
