import { listed } from "../../../wording.ts";
import type { Located } from "../../catalog.ts";
import type { Source } from "../../generated/types.ts";
import { isGroup, isSame, ORDER } from "../difference.ts";
import { isLonger } from "../loosening.ts";
import type { KindTelling, Teller } from "../teller.ts";
import { added, fromTo, listChange, quoted, shown } from "../words.ts";
import { named } from "./named.ts";

type SourceTeller = Teller<Located<Source>>;

const plain = (at: string, words: string): SourceTeller => ({
  at,
  tell: ({ before, after }) => ({ about: "source", text: `${words} changes ${fromTo(before, after)}` }),
});

const FIELDS: Readonly<Record<string, string>> = {
  time: "the column of its time",
  subject: "the column that names the case",
  sequence: "the column of its order",
  recorded: "the column that says when it was noted",
  workflow: "its workflow",
  channel: "its channel",
  actor: "who did it",
  type: "its type",
};

const ofFile: readonly SourceTeller[] = [
  plain("spec.system", "Where the export comes from"),
  plain("spec.dependency", "The system behind it"),
  {
    at: "spec.every",
    tell: ({ before, after }) => ({
      about: "source",
      text: `How often an export is expected changes ${fromTo(before, after)}`,
      ...(isLonger(before, after)
        ? { lowers: "that the exports have stopped is noticed later, or never" }
        : {}),
    }),
  },
  {
    at: "spec.pull",
    tell: ({ before, after }) => ({
      about: "source",
      text:
        after === undefined
          ? `It is no longer fetched from ${fetched(before)}`
          : `It is now fetched from ${fetched(after)}`,
      ...(after === undefined
        ? { lowers: "that nobody brings it any more is noticed later, or never" }
        : { lowers: "what is counted comes in without anybody looking" }),
    }),
  },
  {
    at: "spec.pull.url",
    tell: ({ before, after }) => ({
      about: "source",
      text: `Where it is fetched from changes ${fromTo(before, after)}`,
      lowers: "what is counted comes from another place than before",
    }),
  },
  {
    at: "spec.pull.secret",
    tell: ({ before, after }) => ({
      about: "source",
      text: `The secret that is sent to fetch it changes ${fromTo(before, after)}`,
      ...(after === undefined ? {} : { lowers: "a secret of the repository is sent to this address" }),
    }),
  },
  plain("spec.pull.every", "How often it is fetched"),
  plain("spec.format", "The format of the export"),
  {
    at: "spec.phrases.*",
    tell: ({ keys: [phrase], before, after }) => ({
      about: "source",
      text:
        after === undefined
          ? `The desk no longer understands ${shown(before)} (${quoted(phrase)})`
          : before === undefined
            ? `The desk now understands ${shown(after)} (${quoted(phrase)})`
            : `What the desk understands as ${quoted(phrase)} changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.csv.*",
    tell: ({ keys: [field], before, after }) => ({
      about: "source",
      text: `How the table is read changes: ${quoted(field)} goes ${fromTo(before, after)}`,
    }),
  },
  plain("spec.zone", "The time zone of its times"),
  {
    at: "spec.times",
    tell: ({ before, after }) => ({
      about: "source",
      text: `How times are written: ${change(before, after)}`,
    }),
  },
  {
    at: "spec.personal",
    tell: ({ before, after }) => ({
      about: "personal-data",
      text: `Columns with personal data: ${change(before, after)}`,
      ...(added(after, before).length > 0
        ? { lowers: "a column is no longer declared as personal data" }
        : {}),
    }),
  },
  {
    at: "spec.on_change",
    tell: ({ before, after }) => ({
      about: "source",
      text: `What happens when a known row changes: ${quoted(after ?? "quarantine")} instead of ${quoted(before ?? "quarantine")}`,
      ...(after === "supersede"
        ? { lowers: "a changed row replaces the old one without anybody looking" }
        : {}),
    }),
  },
  {
    at: "spec.duplicate_key",
    tell: ({ before, after }) => ({
      about: "source",
      text: `What tells duplicates: ${change(before, after)}`,
      lowers: "duplicates that were reported may no longer be",
    }),
  },
];

const ofRules: readonly SourceTeller[] = [
  {
    at: "spec.emit.*.data.*",
    tell: ({ keys: [rule, field], before, after }) => ({
      about: "source",
      text:
        after === undefined
          ? `${quoted(rule)} no longer carries the field ${quoted(field)}`
          : before === undefined
            ? `${quoted(rule)} now carries the field ${quoted(field)}, from ${column(after)}`
            : `${quoted(rule)}: the field ${quoted(field)} ${mapped(before, after)}`,
    }),
  },
  {
    at: "spec.emit.*.when",
    tell: ({ keys: [rule], before, after }) => ({
      about: "source",
      text: `Which rows become ${quoted(rule)} changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.emit.*.id",
    tell: ({ keys: [rule], before, after }) => ({
      about: "source",
      text: `What makes ${quoted(rule)} unique: ${change(before, after)}`,
    }),
  },
  {
    at: "spec.emit.*.person",
    tell: ({ keys: [rule], before, after }) => ({
      about: "source",
      text: `${quoted(rule)}: the column that names the customer changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.emit.*.?",
    tell: ({ keys: [rule, field], before, after }) => ({
      about: "source",
      text: `${quoted(rule)}: ${FIELDS[field ?? ""] ?? quoted(field)} ${mapped(before, after)}`,
    }),
  },
  {
    at: `spec.emit.${ORDER}`,
    tell: () => ({ about: "source", text: "The rules that make records stand in another order" }),
  },
  {
    at: "spec.emit.*",
    tell: ({ keys: [rule], after }) =>
      after === undefined
        ? {
            about: "source",
            text: `${quoted(rule)} is no longer read from it`,
            lowers: "what was counted from it is no longer seen",
          }
        : { about: "source", text: `${quoted(rule)} is now read from it` },
  },
];

/** An address, and what is sent to it. */
function fetched(pull: unknown): string {
  if (!isGroup(pull)) return shown(pull);
  return pull.secret === undefined
    ? shown(pull.url)
    : `${shown(pull.url)} with the secret ${shown(pull.secret)}`;
}

/** How a mapped value changes: of a table of words only those that are different. */
function mapped(before: unknown, after: unknown): string {
  const [from, to] = [before, after].map((value) => (isGroup(value) ? value : null));
  if (!from || !to) return `is now ${column(after)} instead of ${column(before)}`;
  const [{ map: one, ...old }, { map: other, ...now }] = [from, to];
  if (!isSame(old, now)) {
    return isSame(one, other)
      ? `is now ${column(now)} instead of ${column(old)}`
      : `is now ${column(after)} instead of ${column(before)}`;
  }
  return `reads ${wordsOf(one, other)}`;
}

function wordsOf(before: unknown, after: unknown): string {
  const [old, now] = [before, after].map((map) => (isGroup(map) ? map : {}));
  const words = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter(
    (word) => old?.[word] !== now?.[word],
  );
  return listed(
    words.map((word) => `${quoted(word)} as ${shown(now?.[word])} instead of ${shown(old?.[word])}`),
  );
}

/** A mapped value in words: `the column "Amount" with {"as":"number"}`, or the fixed text. */
function column(value: unknown): string {
  if (!isGroup(value) || !("column" in value)) return shown(value);
  const { column: name, ...rest } = value;
  return `the column ${quoted(name)}${Object.keys(rest).length === 0 ? "" : ` with ${shown(rest)}`}`;
}

function change(before: unknown, after: unknown): string {
  return before === undefined || after === undefined ? fromTo(before, after) : listChange(before, after);
}

/** How an export becomes records. */
export const source: KindTelling<Located<Source>> = {
  tellers: [
    ...ofFile,
    ...ofRules,
    {
      at: "metadata.name",
      tell: ({ before, after }) => ({
        about: "source",
        text: `The source's id changes ${fromTo(before, after)}: its old records count as those of another source`,
      }),
    },
    ...named("the source"),
  ],
  added: ({ after: { value } }) => ({
    about: "source",
    text: `New source ${quoted(value.metadata.title ?? value.metadata.name)}`,
  }),
  removed: ({ before: { value } }) => ({
    about: "source",
    text: `The source ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
    lowers: "what was counted from it is no longer seen",
  }),
};
