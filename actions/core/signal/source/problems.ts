import type { EmitRule, EventType, MappedData, Source } from "../../catalog/generated/types.ts";
import { closest } from "../../closest.ts";
import { FORBIDDEN_NAMES } from "../event-data.ts";
import { isOwnType } from "../record.ts";

/** What is wrong with a Source beyond its schema; the path leads to the value in its file. */
export interface SourceProblem {
  path: (string | number)[];
  message: string;
  fix: string;
}

interface Known {
  piiKey: string | null;
  workflows?: ReadonlySet<string>;
}

const ACTORS = ["human", "ai", "system"];
const SET_KEY = "set OPSBOOK_PII_KEY to a long random text and keep it: it hashes personal data";

/** All problems of a Source's rules, in the order of the file. */
export function checkRules(
  source: Source,
  types: ReadonlyMap<string, EventType>,
  known: Known,
): SourceProblem[] {
  const personal = new Set(source.spec.personal ?? []);
  return source.spec.emit.flatMap((rule, index) => {
    const path = ["spec", "emit", index];
    const type = types.get(rule.type);
    if (isOwnType(rule.type) || type === undefined) return [wrongType(rule, path, types)];
    return [
      ...checkFixed(rule, path, known),
      ...checkKeys(rule, path, personal, known),
      ...checkData(rule, path, type, personal, known),
    ];
  });
}

function wrongType(
  rule: EmitRule,
  path: (string | number)[],
  types: ReadonlyMap<string, EventType>,
): SourceProblem {
  const place = [...path, "type"];
  if (isOwnType(rule.type)) {
    const message = `"${rule.type}" is written by Opsbook itself, no export may carry it`;
    return { path: place, message, fix: "choose a business type such as case.opened" };
  }
  const near = closest(rule.type, types.keys());
  const fix = near === null ? "register it as a file in events/ of the catalog" : `did you mean ${near}?`;
  return { path: place, message: `"${rule.type}" is no registered event type`, fix };
}

function checkFixed(rule: EmitRule, path: (string | number)[], { workflows }: Known): SourceProblem[] {
  const found: SourceProblem[] = [];
  const { workflow, actor } = rule;
  if (typeof workflow === "string" && workflows !== undefined && !workflows.has(workflow)) {
    const near = closest(workflow, workflows);
    const fix = near === null ? "name a workflow of the catalog" : `did you mean ${near}?`;
    found.push({ path: [...path, "workflow"], message: `"${workflow}" is no workflow of the catalog`, fix });
  }
  if (typeof actor === "string" && !ACTORS.includes(actor)) {
    const message = `"${actor}" is no kind of actor`;
    found.push({ path: [...path, "actor"], message, fix: `write ${ACTORS.join(", ")}, or map a column` });
  }
  return found;
}

/** An id or a case number cannot be dropped: if it is personal, a key is needed. */
function checkKeys(
  rule: EmitRule,
  path: (string | number)[],
  personal: ReadonlySet<string>,
  { piiKey }: Known,
): SourceProblem[] {
  if (piiKey !== null) return [];
  return [...rule.id, rule.subject]
    .filter((column, index, all) => personal.has(column) && all.indexOf(column) === index)
    .map((column) => ({
      path: [...path, column === rule.subject ? "subject" : "id"],
      message: `"${column}" is personal and names the record, and there is no key to hash it with`,
      fix: SET_KEY,
    }));
}

function checkData(
  rule: EmitRule,
  path: (string | number)[],
  type: EventType,
  personal: ReadonlySet<string>,
  { piiKey }: Known,
): SourceProblem[] {
  const { properties, required = [] } = type.spec.data;
  const data = rule.data ?? {};
  const hidden = new Set(type.spec.personal ?? []);
  const found = Object.entries(data).flatMap(([name, value]) => {
    const wrong = fieldTrouble(name, value, Object.keys(properties), type, personal);
    return wrong === null ? [] : [{ path: [...path, "data", name], ...wrong }];
  });
  for (const name of required) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    const place = [...path, "data"];
    if (value === undefined) {
      const message = `${rule.type} requires "${name}", and the rule does not map it`;
      found.push({ path: place, message, fix: `map a column to ${name}` });
    } else if (
      piiKey === null &&
      typeof value === "object" &&
      (hidden.has(name) || personal.has(value.column))
    ) {
      if (value.map !== undefined && !hidden.has(name)) continue;
      const message = `${rule.type} requires "${name}", which is personal, and there is no key to hash it with`;
      found.push({ path: [...place, name], message, fix: SET_KEY });
    }
  }
  return found;
}

function fieldTrouble(
  name: string,
  value: MappedData,
  fields: readonly string[],
  type: EventType,
  personal: ReadonlySet<string>,
): { message: string; fix: string } | null {
  if (FORBIDDEN_NAMES.has(name))
    return { message: `"${name}" is a forbidden name`, fix: "choose another name" };
  if (!fields.includes(name)) {
    const near = closest(name, fields);
    const fix = near === null ? `add the field to the event type, or leave it out` : `did you mean ${near}?`;
    return { message: `"${name}" is no field of ${type.metadata.name}`, fix };
  }
  const hides = typeof value === "object" && value.map === undefined && personal.has(value.column);
  if (hides && value.as !== undefined && value.as !== "text") {
    const message = `"${value.column}" is personal: only its hash is stored, never a ${value.as}`;
    return { message, fix: "leave `as` out, or take the column off the personal ones" };
  }
  return null;
}
