import type { Catalog, Located } from "../../catalog/catalog.ts";
import type { Workflow } from "../../catalog/generated/types.ts";
import { workflowsByName } from "../../catalog/lookup/names.ts";
import { closest } from "../../closest.ts";
import { toldText } from "../../signal/ways/told-text.ts";
import { dependencyOrigin } from "./from-decisions.ts";
import type { Trigger } from "./trigger.ts";

/** What somebody reports: about a dependency, a workflow, or nothing that the catalog knows. */
export interface Report {
  /** The word before the colon, or the one that is down; null where there is none. */
  about: string | null;
  text: string;
  /** The id of the comment, for what has no cause of its own. */
  origin: string;
  /** Milliseconds. */
  at: number;
  /** The reporter's id in people.yaml, or their account. */
  by: string;
}

export type Reported =
  | { ok: true; trigger: Trigger; dependency: string | null }
  /** `unknown`: nothing in the catalog has a name like that. */
  | { ok: false; instead: string; unknown?: true };

const LONGEST_TITLE = 120;

/**
 * What a report opens. A dependency's name makes it the incident of all workflows that use it; a workflow's name gives it
 * that workflow's people; anything else belongs to whoever approves by default. A name that is nearly one is asked back.
 */
export function triggerOfReport({ about, text, origin, at, by }: Report, catalog: Catalog): Reported {
  const word = about === null ? null : knownName(about, catalog);
  const users = catalog.workflows.filter(({ value }) =>
    value.spec.dependencies.some(({ name }) => name === word),
  );
  const [first] = users;
  const common = { severity: "major" as const, at, by };
  if (word !== null && first !== undefined) {
    const named = {
      dependency: word,
      since: at,
      figure: text === "" ? null : toldText(text, LONGEST_TITLE),
      ...peopleOf(first),
    };
    const origin_ = { ...dependencyOrigin(word, first, catalog), ...named };
    return { ok: true, dependency: word, trigger: { ...common, origin: origin_ } };
  }
  const workflow = word === null ? undefined : workflowsByName(catalog).get(word);
  if (word !== null && workflow === undefined) {
    const near = closest(word, [...dependenciesOf(catalog), ...workflowsByName(catalog).keys()]);
    if (near !== null)
      return {
        ok: false,
        instead: `There is no \`${word}\`. Did you mean \`${near}\`? Write \`${near} is down\`, or \`/incident ${near}: …\`.`,
      };
    const known = [...dependenciesOf(catalog)].sort().join(", ");
    return {
      ok: false,
      unknown: true,
      instead: `No workflow uses ${word === "" ? "that" : `\`${word}\``}. What is used: ${known || "nothing"}. For anything else write \`/incident what is wrong\`.`,
    };
  }
  const people = workflow === undefined ? defaultPeople(catalog) : peopleOf(workflow);
  if (people === null)
    return { ok: false, instead: "Nobody is named who would own it: see policies/approval-policy.yaml." };
  return {
    ok: true,
    dependency: null,
    trigger: {
      ...common,
      origin: {
        cause: `reported:${origin}`,
        title: toldText(text === "" ? silentTitle(workflow) : text, LONGEST_TITLE),
        since: at,
        workflows: workflow === undefined ? [] : [workflow.value.metadata.name],
        dependency: null,
        figure: null,
        runbook: null,
        ...people,
      },
    },
  };
}

/** Everything that a workflow depends on. */
export function dependenciesOf(catalog: Catalog): Set<string> {
  return new Set(catalog.workflows.flatMap(({ value }) => value.spec.dependencies.map(({ name }) => name)));
}

/** `The CRM` is `crm`: people write names as they speak. Nothing is left in it that could mean something in Markdown. */
export function nameIn(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/^(?:the|our)\s+/, "")
    .replaceAll(/[^\p{L}\p{N}.]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** The dependency or workflow that is meant by words, one or many of it: `phones` is `phone`. Else the words as a name. */
export function knownName(words: string, catalog: Catalog): string {
  const name = nameIn(words);
  const known = new Set([...dependenciesOf(catalog), ...workflowsByName(catalog).keys()]);
  const ways = [name, name.replace(/s$/, ""), `${name}s`];
  return ways.find((one) => known.has(one)) ?? name;
}

function silentTitle(workflow: Located<Workflow> | undefined): string {
  if (workflow === undefined) return "Something is wrong";
  const { title, name } = workflow.value.metadata;
  return `${title ?? name}: something is wrong`;
}

function peopleOf({ value }: Located<Workflow>): { owner: string; reviewer: string; escalation: string } {
  const { owner, reviewer, escalation } = value.spec;
  return { owner, reviewer, escalation };
}

/** Who is asked where nobody else is named; null where the approval policy names nobody. */
export function defaultPeople(
  catalog: Catalog,
): { owner: string; reviewer: string; escalation: string } | null {
  const [owner, second = owner] = catalog.approvalPolicies[0]?.value.spec.default ?? [];
  return owner === undefined || second === undefined ? null : { owner, reviewer: second, escalation: owner };
}
