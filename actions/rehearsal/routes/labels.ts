import { setLabels } from "../acts/issues.ts";
import { created, noContent, ok, type RouteTable } from "../api/route.ts";
import { nextId } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { notFound, validationFailed } from "../http/refusal.ts";
import { reads, triages, writes } from "../rules/access.ts";
import { labelShape, labelsNamed } from "../shapes/label.ts";
import { findLabel, issueOf, labelOf } from "../state/find.ts";

const READ = reads("issues:read", "pull-requests:read");
const ON_ISSUES = triages("issues:write", "pull-requests:write");

type Named = readonly (string | { name?: string | null })[];

/** Labels come as a list, bare or in an object, of names or of objects with names. */
const namesOf = (params: { labels?: Named } | object): string[] =>
  ("labels" in params && Array.isArray(params.labels) ? (params.labels as Named) : []).flatMap((label) =>
    typeof label === "string" ? label : (label.name ?? []),
  );

const COLOR = /^[0-9a-fA-F]{6}$/;

export const labels = {
  "GET /repos/{owner}/{repo}/labels": {
    needs: READ,
    handle: ({ world, repo, paging }) =>
      ok(paging.take(repo.labels).map((label) => labelShape(world, repo, label))),
  },
  "POST /repos/{owner}/{repo}/labels": {
    needs: writes("issues:write"),
    handle: ({ world, repo, params, viewer }) => {
      if (findLabel(repo, params.name) !== null)
        throw validationFailed({ resource: "Label", code: "already_exists", field: "name" });
      const color = params.color ?? "ededed";
      if (!COLOR.test(color)) throw validationFailed({ resource: "Label", code: "invalid", field: "color" });
      const label = { id: nextId(world), name: params.name, color, description: params.description ?? null };
      repo.labels.push(label);
      const shape = labelShape(world, repo, label);
      world.emit("label", repo, causeOf(viewer), { action: "created", label: shape });
      return created(shape);
    },
  },
  "GET /repos/{owner}/{repo}/labels/{name}": {
    needs: READ,
    handle: ({ world, repo, params }) => ok(labelShape(world, repo, labelOf(repo, params.name))),
  },
  "PATCH /repos/{owner}/{repo}/labels/{name}": {
    needs: writes("issues:write"),
    handle: ({ world, repo, params, viewer }) => {
      const label = labelOf(repo, params.name);
      const before = { ...label };
      label.name = params.new_name ?? label.name;
      label.color = params.color ?? label.color;
      label.description = params.description ?? label.description;
      for (const issue of repo.issues)
        issue.labels = issue.labels.map((name) => (name === before.name ? label.name : name));
      const shape = labelShape(world, repo, label);
      const changes = {
        ...(before.name === label.name ? {} : { name: { from: before.name } }),
        ...(before.color === label.color ? {} : { color: { from: before.color } }),
      };
      world.emit("label", repo, causeOf(viewer), { action: "edited", label: shape, changes });
      return ok(shape);
    },
  },
  "DELETE /repos/{owner}/{repo}/labels/{name}": {
    needs: writes("issues:write"),
    handle: ({ world, repo, params, viewer }) => {
      const label = labelOf(repo, params.name);
      const shape = labelShape(world, repo, label);
      repo.labels.splice(repo.labels.indexOf(label), 1);
      for (const issue of repo.issues) issue.labels = issue.labels.filter((name) => name !== label.name);
      world.emit("label", repo, causeOf(viewer), { action: "deleted", label: shape });
      return noContent();
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: READ,
    handle: ({ world, repo, params, paging }) =>
      ok(paging.take(labelsNamed(world, repo, issueOf(repo, params.issue_number).labels))),
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: ON_ISSUES,
    handle: async ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      await setLabels(world, repo, causeOf(viewer), issue, [...issue.labels, ...namesOf(params)]);
      return ok(labelsNamed(world, repo, issue.labels));
    },
  },
  "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: ON_ISSUES,
    handle: async ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      await setLabels(world, repo, causeOf(viewer), issue, namesOf(params));
      return ok(labelsNamed(world, repo, issue.labels));
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: ON_ISSUES,
    handle: async ({ world, repo, params, viewer }) => {
      await setLabels(world, repo, causeOf(viewer), issueOf(repo, params.issue_number), []);
      return noContent();
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": {
    needs: ON_ISSUES,
    handle: async ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      const name = findLabel(repo, params.name)?.name;
      if (name === undefined || !issue.labels.includes(name)) throw notFound("Label does not exist");
      await setLabels(
        world,
        repo,
        causeOf(viewer),
        issue,
        issue.labels.filter((other) => other !== name),
      );
      return ok(labelsNamed(world, repo, issue.labels));
    },
  },
} satisfies RouteTable;
