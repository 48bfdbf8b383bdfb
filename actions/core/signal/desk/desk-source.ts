import type { Catalog } from "../../catalog/catalog.ts";
import type { EmitRule, Source } from "../../catalog/generated/types.ts";
import { type CompiledSource, compileSource } from "../source/compile.ts";
import { compilePhrase, type Phrase } from "./phrase.ts";

/** A Source whose rows are sentences of people, ready to read them. */
export interface DeskSource {
  source: Source;
  phrases: readonly Phrase[];
  compiled: CompiledSource;
  /** Gaps that name a case or a record and are personal, where there is no key to hash them with: such sentences are refused. */
  unkeyed: ReadonlySet<string>;
}

/**
 * The catalog's desk Sources. One that does not compile is left out: the check of the catalog says why.
 *
 * @param piiKey the key of personal data; null where there is none.
 */
export function deskSources(catalog: Catalog, piiKey: string | null): DeskSource[] {
  const types = catalog.eventTypes.map(({ value }) => value);
  const workflows = new Set(catalog.workflows.map(({ value }) => value.metadata.name));
  const currency = catalog.settings[0]?.value.spec.currency ?? null;
  return catalog.sources.flatMap(({ value: source }) => {
    const texts = Object.entries(source.spec.phrases ?? {});
    if (source.spec.format !== "desk" || texts.length === 0) return [];
    const unkeyed = new Set(piiKey === null ? namingColumns(source) : []);
    const readable = unkeyed.size === 0 ? source : withoutNames(source, unkeyed);
    const compiling = compileSource(readable, types, { piiKey, workflows, currency });
    const phrases = texts.map(([name, text]) => compilePhrase(name, text));
    if (!compiling.ok) return [];
    const good = phrases.flatMap((compiled) => (compiled.ok ? [compiled.phrase] : []));
    return [{ source, phrases: good, compiled: compiling.compiled, unkeyed }];
  });
}

/** Personal columns that name a case or a record. */
function namingColumns({ spec }: Source): string[] {
  const personal = new Set(spec.personal ?? []);
  return spec.emit.flatMap((rule) => [...rule.id, rule.subject]).filter((column) => personal.has(column));
}

/** The rules stay in their places, so that records have the ids that they have with a key. No sentence reaches the changed ones. */
function withoutNames(source: Source, hidden: ReadonlySet<string>): Source {
  const open = (column: string) => (hidden.has(column) ? "item" : column);
  const emit = source.spec.emit.map((rule): EmitRule => {
    const [first = "item", ...more] = rule.id.map(open);
    return { ...rule, id: [first, ...more], subject: open(rule.subject) };
  });
  return { ...source, spec: { ...source.spec, emit: emit as Source["spec"]["emit"] } };
}
