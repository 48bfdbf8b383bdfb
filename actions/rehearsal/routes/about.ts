import { codeowners } from "../acts/merge-check.ts";
import { ok, type RouteTable } from "../api/route.ts";
import { findUser } from "../api/world.ts";
import { anyone, reads } from "../rules/access.ts";
import { CODEOWNERS_PLACES } from "../rules/codeowners.ts";

export const about = {
  "GET /rate_limit": {
    needs: anyone,
    handle: ({ rate }) => {
      const { limit, used, reset } = rate;
      const core = { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(reset / 1000) };
      return ok({ resources: { core, search: core }, rate: core });
    },
  },
  "GET /meta": {
    needs: anyone,
    handle: () => ok({ verifiable_password_authentication: false }),
  },
  "GET /repos/{owner}/{repo}/codeowners/errors": {
    needs: reads("contents:read"),
    handle: async ({ world, repo, params }) => {
      const rules = await codeowners(world, repo, params.ref ?? repo.defaultBranch);
      const unknown = rules.flatMap((rule) =>
        rule.owners
          .filter((owner) => owner.startsWith("@") && findUser(world, owner.slice(1)) === null)
          .map((owner) => ({ rule, owner })),
      );
      const errors = unknown.map(({ rule, owner }) => ({
        line: rule.line,
        column: rule.pattern.length + 2,
        source: `${rule.pattern} ${rule.owners.join(" ")}`,
        kind: "Unknown owner",
        suggestion: `make sure ${owner} exists and has write access to the repository`,
        message: `Unknown owner on line ${rule.line}: make sure ${owner} exists and has write access to the repository`,
        path: CODEOWNERS_PLACES[0] ?? "",
      }));
      return ok({ errors });
    },
  },
} satisfies RouteTable;
