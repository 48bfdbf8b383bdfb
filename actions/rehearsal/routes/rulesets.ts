import { created, type Data, noContent, ok, type RouteTable } from "../api/route.ts";
import { nextId, nodeId, type World } from "../api/world.ts";
import { notFound } from "../http/refusal.ts";
import { administers, reads, roleIn } from "../rules/access.ts";
import { rulesOf } from "../rules/active.ts";
import { parseBypass, parseRule, parseTarget, ruleShape } from "../rules/ruleset-codec.ts";
import { ACTIONS_APP_ID } from "../shapes/app.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import type { Ruleset, RulesetRule } from "../state/protection.ts";
import type { Role } from "../state/roles.ts";

type RulesetAnswer = Data<"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}">;
type RuleDetails = Data<"GET /repos/{owner}/{repo}/rules/branches/{branch}">[number];

function summary(world: World, repo: RepositoryState, ruleset: Ruleset) {
  const url = `${world.url}/repos/${fullName(repo)}/rulesets/${ruleset.id}`;
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: "branch" as const,
    source_type: "Repository" as const,
    source: fullName(repo),
    enforcement: ruleset.enforcement,
    node_id: nodeId("RRS", ruleset.id),
    _links: { self: { href: url }, html: { href: `${world.url}/${fullName(repo)}/rules/${ruleset.id}` } },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  };
}

/** A ruleset with its rules; who may bypass it is shown to administrators only. */
function details(world: World, repo: RepositoryState, ruleset: Ruleset, role: Role): RulesetAnswer {
  const rules = ruleset.rules.map(ruleShape) as NonNullable<RulesetAnswer["rules"]>;
  return {
    ...summary(world, repo, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules,
    ...(role === "admin"
      ? {
          bypass_actors: ruleset.bypass.map(({ actorId, actorType, mode }) => ({
            actor_id: actorId,
            actor_type: actorType,
            bypass_mode: mode,
          })),
        }
      : {}),
  };
}

function rulesetOf(repo: RepositoryState, id: number | bigint): Ruleset {
  const found = repo.rulesets.find((ruleset) => ruleset.id === Number(id));
  if (found === undefined) throw notFound();
  return found;
}

export const rulesets = {
  "GET /repos/{owner}/{repo}/rulesets": {
    needs: reads("metadata:read"),
    handle: ({ world, repo, paging }) =>
      ok(paging.take(repo.rulesets).map((ruleset) => summary(world, repo, ruleset))),
  },
  "POST /repos/{owner}/{repo}/rulesets": {
    needs: administers(),
    handle: ({ world, repo, params }) => {
      const now = world.clock.stamp();
      const ruleset: Ruleset = {
        id: nextId(world),
        name: params.name,
        enforcement: params.enforcement,
        ...parseTarget(params),
        bypass: parseBypass(params.bypass_actors, ACTIONS_APP_ID),
        rules: (params.rules ?? []).map(parseRule),
        createdAt: now,
        updatedAt: now,
      };
      repo.rulesets.push(ruleset);
      return created(details(world, repo, ruleset, "admin"));
    },
  },
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
    needs: reads("metadata:read"),
    handle: ({ world, repo, params, viewer }) => {
      const role = viewer.token?.kind === "job" ? "write" : roleIn(repo, viewer.login);
      return ok(details(world, repo, rulesetOf(repo, params.ruleset_id), role));
    },
  },
  "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
    needs: administers(),
    handle: ({ world, repo, params }) => {
      const ruleset = rulesetOf(repo, params.ruleset_id);
      Object.assign(ruleset, {
        name: params.name ?? ruleset.name,
        enforcement: params.enforcement ?? ruleset.enforcement,
        ...(params.conditions === undefined ? {} : parseTarget(params)),
        bypass:
          params.bypass_actors === undefined
            ? ruleset.bypass
            : parseBypass(params.bypass_actors, ACTIONS_APP_ID),
        rules: params.rules === undefined ? ruleset.rules : params.rules.map(parseRule),
        updatedAt: world.clock.stamp(),
      });
      return ok(details(world, repo, ruleset, "admin"));
    },
  },
  "DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
    needs: administers(),
    handle: ({ repo, params }) => {
      repo.rulesets.splice(repo.rulesets.indexOf(rulesetOf(repo, params.ruleset_id)), 1);
      return noContent();
    },
  },
  "GET /repos/{owner}/{repo}/rules/branches/{branch}": {
    needs: reads("metadata:read"),
    handle: ({ repo, params, paging }) => {
      const own = rulesOf(repo, params.branch).filter(({ origin }) => origin === "ruleset");
      const shown = paging.take(own).map(({ rule, ruleset }) => ({
        ...ruleShape(rule as RulesetRule),
        ruleset_source_type: "Repository" as const,
        ruleset_source: fullName(repo),
        ruleset_id: ruleset ?? 0,
      }));
      return ok(shown as RuleDetails[]);
    },
  },
} satisfies RouteTable;
