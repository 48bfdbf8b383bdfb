import type { ValuePath } from "../parse/problem.ts";
import { diagnose, hasType, isRecord, type Schema, typesOf } from "./diagnose.ts";
import type { Mismatch, TypeName } from "./mismatch.ts";

interface Attempt {
  branch: Schema;
  mismatches: Mismatch[];
  cost: number;
}

/**
 * The mismatches of the form that was meant, where a schema takes several forms: the one that the discriminating key
 * names (`kind: draft`), else the one to which the value comes nearest. None where one of them fits.
 */
export function choose(value: unknown, branches: readonly Schema[], path: ValuePath): Mismatch[] {
  const typed = branches.filter(({ schema }) => fitsSomeType(value, schema));
  if (typed.length === 0) return [ofNoType(value, branches, path)];
  const named = byDiscriminator(value, typed, path);
  if (named !== null) return named;
  const attempts = typed.map((branch) => attempt(value, branch, path)).sort((a, b) => a.cost - b.cost);
  const best = attempts[0] as Attempt;
  if (best.mismatches.length === 0) return [];
  return openChoice(attempts, path) ?? best.mismatches;
}

function fitsSomeType(value: unknown, schema: Schema["schema"]): boolean {
  const types = typesOf(schema);
  return types.length === 0 || types.some((type) => hasType(value, type));
}

function ofNoType(value: unknown, branches: readonly Schema[], path: ValuePath): Mismatch {
  const types = [...new Set(branches.flatMap(({ schema }) => typesOf(schema)))] as TypeName[];
  return { kind: "wrong-type", types, path, value, schema: (branches[0] as Schema).schema };
}

/** For forms that all fix the same key to a value of their own; null where they do not. */
function byDiscriminator(value: unknown, branches: readonly Schema[], path: ValuePath): Mismatch[] | null {
  if (!isRecord(value) || branches.length < 2) return null;
  const key = Object.keys(branches[0]?.schema.properties ?? {}).find((name) =>
    branches.every(({ schema }) => schema.properties?.[name]?.const !== undefined),
  );
  if (key === undefined) return null;
  const choices = branches.map(({ schema }) => schema.properties?.[key]?.const);
  const schema = { enum: choices };
  if (!Object.hasOwn(value, key)) {
    return [
      { kind: "missing-key", key, wanted: schema, path, value, schema: (branches[0] as Schema).schema },
    ];
  }
  const meant = branches[choices.indexOf(value[key])];
  if (meant !== undefined) return diagnose(value, meant, path);
  return [{ kind: "not-a-choice", choices, path: [...path, key], value: value[key], schema }];
}

function attempt(value: unknown, branch: Schema, path: ValuePath): Attempt {
  const mismatches = diagnose(value, branch, path);
  return { branch, mismatches, cost: mismatches.reduce((sum, one) => sum + costOf(one, path), 0) };
}

/** A wrong value deeper inside says less against a form than keys that do not belong to it. */
function costOf(mismatch: Mismatch, path: ValuePath): number {
  if (mismatch.path.length > path.length) return 1;
  return mismatch.kind === "unknown-key" ? 3 : 2;
}

/** Where several forms lack just one key each and nothing else is wrong, any of these keys would do. */
function openChoice(attempts: readonly Attempt[], path: ValuePath): Mismatch[] | null {
  const best = attempts[0] as Attempt;
  const tied = attempts.filter(({ cost }) => cost === best.cost);
  const keys = tied.flatMap(({ mismatches }) => {
    const [only] = mismatches;
    return mismatches.length === 1 && only?.kind === "missing-key" && only.path === path ? [only.key] : [];
  });
  if (keys.length < 2 || keys.length < tied.length) return null;
  const [first] = best.mismatches as [Mismatch];
  return [{ kind: "missing-one-of", keys, path, value: first.value, schema: first.schema }];
}
