import { compilePhrase, DESK_COLUMNS, type Phrase } from "../../signal/desk/phrase.ts";
import type { Located } from "../catalog.ts";
import type { EmitRule, Source } from "../generated/types.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

/**
 * What people write on the desk can be read and recorded: its phrases are understood, the rules read only what a sentence has,
 * nothing counts twice, and a name that somebody types is stored as a hash.
 */
export const deskPhrasesValid: CatalogRule = {
  id: "desk-phrases-valid",
  severity: "error",
  description: "The desk's phrases are understood, and its rules store no words that a person typed.",
  check: (catalog) => catalog.sources.flatMap(ofSource),
};

function ofSource({ file, value: { spec } }: Located<Source>): RuleFinding[] {
  const misfit = formatTrouble(file, spec);
  if (misfit !== null) return [misfit];
  if (spec.format !== "desk") return [];
  const compiled = Object.entries(spec.phrases ?? {}).map(([name, text]) => compilePhrase(name, text));
  const wrong = Object.keys(spec.phrases ?? {}).flatMap((name, at): RuleFinding[] => {
    const one = compiled[at];
    return one === undefined || one.ok ? [] : [phraseTrouble(file, name, one.message)];
  });
  if (wrong.length > 0) return wrong;
  const phrases = compiled.flatMap((one) => (one.ok ? [one.phrase] : []));
  const columns = columnsOf(phrases);
  const words = openWords(phrases, spec.personal ?? []);
  return spec.emit.flatMap((rule, at) => [
    ...unknownColumns(file, rule, ["spec", "emit", at], columns),
    ...withoutItem(file, rule, ["spec", "emit", at]),
    ...storesWords(file, rule, ["spec", "emit", at], words),
  ]);
}

function formatTrouble(file: string, spec: Source["spec"]): RuleFinding | null {
  const isDesk = spec.format === "desk";
  if (isDesk === (spec.phrases !== undefined)) return null;
  return isDesk
    ? {
        file,
        place: { path: ["spec", "format"] },
        message: "the format is desk, and there are no `phrases`",
        why: "nobody could tell the desk anything",
        fix: 'add phrases, such as `lead-called: "lead {case} called {time}"`',
      }
    : {
        file,
        place: { path: ["spec", "phrases"], at: "key" },
        message: `the format is ${spec.format}, and \`phrases\` are sentences for the desk`,
        why: "nobody would read them",
        fix: "write `format: desk`, or move them to a source of their own",
      };
}

function phraseTrouble(file: string, name: string, message: string): RuleFinding {
  return {
    file,
    place: { path: ["spec", "phrases", name] },
    message,
    why: "no sentence would ever fit",
    fix: 'write words and gaps, such as "lead {case} called {time}"',
  };
}

function columnsOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  return new Set([...DESK_COLUMNS, ...phrases.flatMap(({ gaps }) => gaps.map(({ name }) => name))]);
}

/** Gaps that take any words, and are not declared personal. */
function openWords(phrases: readonly Phrase[], personal: readonly string[]): ReadonlySet<string> {
  const words = phrases.flatMap(({ gaps }) => gaps.filter(({ kind }) => kind === "words"));
  return new Set(words.map(({ name }) => name).filter((name) => !personal.includes(name)));
}

/** Each column that a rule reads, and where. `stored` where the words themselves would be kept. */
function readBy(rule: EmitRule): { column: string; path: Path; stored: boolean }[] {
  const fixed = (["time", "subject", "sequence", "recorded", "person"] as const).flatMap((key) => {
    const column = rule[key];
    return column === undefined ? [] : [{ column, path: [key] as Path, stored: key === "subject" }];
  });
  const mapped = [
    ...(["workflow", "channel", "actor"] as const).map((key) => [[key] as Path, rule[key]] as const),
    ...Object.entries(rule.data ?? {}).map(([name, value]) => [["data", name] as Path, value] as const),
  ].flatMap(([path, value]) =>
    typeof value === "object"
      ? [{ column: value.column, path: [...path, "column"], stored: value.map === undefined }]
      : [],
  );
  const ids = rule.id.map((column, at) => ({ column, path: ["id", at] as Path, stored: true }));
  return [...fixed, ...ids, ...mapped];
}

function unknownColumns(
  file: string,
  rule: EmitRule,
  base: Path,
  columns: ReadonlySet<string>,
): RuleFinding[] {
  return readBy(rule)
    .filter(({ column }) => !columns.has(column))
    .map(({ column, path }) => ({
      file,
      place: { path: [...base, ...path] },
      why: "the rule would never record anything",
      ...unknownName(column, columns, {
        where: "a gap of the phrases or a column of the desk",
        add: "add the gap to a phrase",
      }),
    }));
}

function withoutItem(file: string, rule: EmitRule, base: Path): RuleFinding[] {
  if (rule.id.includes("item")) return [];
  return [
    {
      file,
      place: { path: [...base, "id"] },
      message: "the id leaves out `item`, which is the comment and the sentence in it",
      why: "two sentences that say the same would count once, or contradict each other",
      fix: "write `id: [item]`",
    },
  ];
}

function storesWords(file: string, rule: EmitRule, base: Path, words: ReadonlySet<string>): RuleFinding[] {
  return readBy(rule)
    .filter(({ column, stored }) => stored && words.has(column))
    .map(({ column, path }) => ({
      file,
      place: { path: [...base, ...path] },
      message: `"${column}" holds any words that a person types, and they would be stored as they are`,
      why: "a customer's name would stand in the ledger for ever, where everybody with access reads it",
      fix: `add "${column}" to \`personal\` so that it is hashed, translate it with \`map\`, or use {number} for a case's number`,
    }));
}
