import { parse } from "yaml";
import { findCommit, refTarget } from "../acts/resolve.ts";
import { workflowNamed } from "../acts/workflows.ts";
import { noContent, type RouteTable } from "../api/route.ts";
import type { World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { entryAt } from "../git/tree.ts";
import { isRecord } from "../http/body-schema.ts";
import { forbidden, invalidRequest, type Refusal, unprocessable, validationFailed } from "../http/refusal.ts";
import { writes } from "../rules/access.ts";
import type { RepositoryState } from "../state/model.ts";

/** The longest payload that a dispatch may carry, in characters of JSON. */
const PAYLOAD_LIMIT = 65_535;

/** The inputs that a workflow file declares for `workflow_dispatch`; null where it has no such trigger. */
async function declaredInputs(
  world: World,
  repo: RepositoryState,
  ref: string,
  path: string,
): Promise<Record<string, unknown> | null> {
  const { objects } = world.store(repo);
  const commit = await findCommit(world, repo, ref);
  const entry = commit === null ? null : await entryAt(objects, commit.tree, path);
  const found = entry === null ? null : await objects.read(entry.sha);
  const file: unknown = found === null ? null : parse(found.bytes.toString("utf8"));
  const triggers = isRecord(file) ? file.on : undefined;
  if (triggers === "workflow_dispatch" || (Array.isArray(triggers) && triggers.includes("workflow_dispatch")))
    return {};
  if (!isRecord(triggers) || !("workflow_dispatch" in triggers)) return null;
  const trigger = triggers.workflow_dispatch;
  return isRecord(trigger) && isRecord(trigger.inputs) ? trigger.inputs : {};
}

/** The inputs that a run gets: those given, and the declared defaults. Throws GitHub's refusals. */
function inputsOf(
  declared: Record<string, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const unexpected = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unexpected.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const entries = Object.entries(declared).flatMap(([name, input]): [string, unknown][] => {
    const { required, default: otherwise } = isRecord(input) ? input : {};
    const value = given[name] ?? otherwise;
    if (value === undefined && required === true)
      throw unprocessable(`Required input '${name}' not provided`);
    return value === undefined ? [] : [[name, typeof value === "string" ? value : String(value)]];
  });
  return Object.fromEntries(entries);
}

const noRef = (ref: string): Refusal => unprocessable(`No ref found for: ${ref}`);

export const dispatches = {
  "POST /repos/{owner}/{repo}/dispatches": {
    needs: writes("contents:write"),
    handle: ({ world, repo, params, viewer }) => {
      const payload = params.client_payload ?? {};
      if (params.event_type.length === 0 || params.event_type.length > 100) {
        throw invalidRequest("event_type must have between 1 and 100 characters.");
      }
      if (JSON.stringify(payload).length > PAYLOAD_LIMIT) {
        throw validationFailed({
          resource: "RepositoryDispatch",
          code: "custom",
          field: "client_payload",
          message: "client_payload is too large.",
        });
      }
      world.emit("repository_dispatch", repo, causeOf(viewer), {
        action: params.event_type,
        branch: repo.defaultBranch,
        client_payload: payload,
      });
      return noContent();
    },
  },
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
    needs: writes("actions:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const workflow = await workflowNamed(world, repo, params.workflow_id);
      if (repo.actions.disabledWorkflows.includes(workflow.path)) {
        throw forbidden("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
      }
      const full = await fullRef(world, repo, params.ref);
      if (full === null) throw noRef(params.ref);
      const declared = await declaredInputs(world, repo, params.ref, workflow.path);
      if (declared === null) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
      const inputs = inputsOf(declared, params.inputs ?? {});
      world.emit("workflow_dispatch", repo, causeOf(viewer), { inputs, ref: full, workflow: workflow.path });
      return noContent();
    },
  },
} satisfies RouteTable;

/** The full name of a branch or a tag, or null where there is none. */
async function fullRef(world: World, repo: RepositoryState, ref: string): Promise<string | null> {
  const places = ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const place of places) if ((await refTarget(world, repo, place)) !== null) return place;
  return null;
}
