import type { EmitRule, EventType, Source } from "../../catalog/generated/types.ts";
import { personHash } from "../person.ts";
import type { QuarantineEntry, Unreadable } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import { checkRules, type SourceProblem } from "./problems.ts";
import type { Row, RowOutcome } from "./row.ts";
import { contentColumns, contentOf } from "./row-content.ts";
import { compileRule, type ImportClock, isRefusal, type RuleMap } from "./rule.ts";
import { compileTimes } from "./times.ts";
import type { Reading } from "./value.ts";

/** What a Source does not say itself. */
export interface SourceOptions {
  /** The key that hashes personal data; null where there is none, and personal data is dropped. */
  piiKey: string | null;
  /** Names of the catalog's workflows; left out, any name is taken. */
  workflows?: ReadonlySet<string>;
  /** ISO 4217, from the settings; without it an amount with a currency sign is refused. */
  currency?: string | null;
}

/** Where rows come from and when. */
export interface RowContext extends ImportClock {
  /** `sha256:<hex>` of the file, and its name without folders. */
  file: string;
  fileName: string;
}

/** A Source as a function from rows to records. */
export interface CompiledSource {
  readonly source: Source;
  /** Every column that a rule reads, each once: cells of a row stand in this order. */
  readonly columns: readonly string[];
  /** Mapped columns with personal data: hashed where there is a key, else dropped. */
  readonly hashed: readonly string[];
  readonly dropped: readonly string[];
  map: (row: Row, context: RowContext) => RowOutcome;
}

/**
 * Compiles a Source once, so that mapping a row costs little. All problems of the Source are returned together: what
 * a schema cannot say, such as a field that its event type does not have. The mapper never throws over a row.
 */
export function compileSource(
  source: Source,
  eventTypes: readonly EventType[],
  options: SourceOptions,
): { ok: true; compiled: CompiledSource } | { ok: false; problems: SourceProblem[] } {
  const { spec } = source;
  const decimal = spec.csv?.decimal ?? ".";
  const types = new Map(eventTypes.map((type) => [type.metadata.name, type]));
  const times = compileTimes(spec.times ?? ["iso"], spec.zone ?? "UTC", decimal);
  const problems = checkRules(source, types, options);
  if (!times.ok) {
    const fix =
      times.at === "zone" ? "write a zone such as Europe/Berlin" : "see `times` in the guide to Sources";
    problems.unshift({ path: ["spec", times.at], message: times.problem, fix });
  }
  if (!times.ok || problems.length > 0) return { ok: false, problems };

  const columns = columnList();
  const personal = new Set(spec.personal ?? []);
  const reading: Reading = {
    position: columns.position,
    readTime: times.read,
    decimal,
    currency: options.currency ?? null,
    isPersonal: (column) => personal.has(column),
    hash: options.piiKey === null ? null : personHash(options.piiKey),
  };
  const rules = compileRules(source, types, reading, options.workflows ?? null);
  const contents = spec.emit.map((rule) =>
    contentColumns(rule, types.get(rule.type) as EventType, reading.isPersonal).map(reading.position),
  );
  const kept = columns.names.filter((column) => personal.has(column) || isPerson(spec.emit, column, types));
  return {
    ok: true,
    compiled: {
      source,
      columns: columns.names,
      hashed: reading.hash === null ? [] : kept,
      dropped: reading.hash === null ? kept : [],
      map: (row, context) => mapRow(row, context, source, rules, contents),
    },
  };
}

/** Gives each column its place when it is first asked for. */
function columnList(): { names: string[]; position: (column: string) => number } {
  const names: string[] = [];
  const places = new Map<string, number>();
  const position = (column: string): number => {
    const known = places.get(column);
    if (known !== undefined) return known;
    places.set(column, names.length);
    return names.push(column) - 1;
  };
  return { names, position };
}

function compileRules(
  { metadata, spec }: Source,
  types: ReadonlyMap<string, EventType>,
  reading: Reading,
  workflows: ReadonlySet<string> | null,
): RuleMap[] {
  const seen = new Map<string, number>();
  return spec.emit.map((rule, index) => {
    const ordinal = (seen.get(rule.type) ?? 0) + 1;
    seen.set(rule.type, ordinal);
    const eventType = types.get(rule.type) as EventType;
    return compileRule(rule, {
      source: metadata.name,
      reading,
      eventType,
      ordinal,
      index,
      rules: spec.emit.length,
      workflows,
    });
  });
}

function isPerson(
  rules: readonly EmitRule[],
  column: string,
  types: ReadonlyMap<string, EventType>,
): boolean {
  return rules.some((rule) => {
    const fields = types.get(rule.type)?.spec.personal ?? [];
    const mapped = fields.map((field) => rule.data?.[field]);
    return (
      rule.person === column || mapped.some((value) => typeof value === "object" && value.column === column)
    );
  });
}

function mapRow(
  row: Row,
  context: RowContext,
  source: Source,
  rules: readonly RuleMap[],
  contents: readonly (readonly number[])[],
): RowOutcome {
  const outcome: RowOutcome = { records: [], quarantined: [] };
  if (row.fault !== undefined) {
    outcome.quarantined.push(entryOf(row, context, source, row.fault));
    return outcome;
  }
  for (let index = 0; index < rules.length; index++) {
    const made = (rules[index] as RuleMap)(row, context);
    if (made === null) continue;
    if (!isRefusal(made)) outcome.records.push(made as EventRecord);
    else if (!alreadySaid(outcome, made.trouble)) {
      const entry = entryOf(row, context, source, made.trouble);
      entry.rule = index;
      entry.type = (source.spec.emit[index] as EmitRule).type;
      if (made.id !== undefined) entry.id = made.id;
      entry.fields = made.fields;
      entry.content = contentOf(row.cells, contents[index] as readonly number[]);
      if (made.time !== undefined) entry.time = made.time;
      outcome.quarantined.push(entry);
    }
  }
  return outcome;
}

/** One cell that several rules need is one problem. */
function alreadySaid({ quarantined }: RowOutcome, trouble: Unreadable): boolean {
  return quarantined.some(({ code, column }) => code === trouble.code && column === trouble.column);
}

function entryOf(row: Row, context: RowContext, source: Source, trouble: Unreadable): QuarantineEntry {
  return {
    source: source.metadata.name,
    row: row.number,
    file: context.file,
    fileName: context.fileName,
    code: trouble.code,
    ...(trouble.column === undefined ? {} : { column: trouble.column }),
    message: trouble.message,
    fields: {},
  };
}
