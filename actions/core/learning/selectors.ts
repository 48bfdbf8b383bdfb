import {
  type FieldCondition,
  parseConditions,
  parseSelector,
  type Selector,
} from "../catalog/grammar/selector.ts";

/** Which record of a case is kept: of all that match, the first or the last by (time, sequence, id). */
export interface SlotSpec {
  /** Equal keys keep the same record. */
  key: string;
  pick: "first" | "last";
  /** A record type, or `any`. */
  type: string;
  where: readonly FieldCondition[];
  /** Asked of the kept record: bit i of its answer is the i-th list of conditions. */
  tests: readonly (readonly FieldCondition[])[];
  /** True where more than the record's time is asked, so that two records of one instant must be told apart. */
  exact: boolean;
}

/** Counts each matching record of a week. */
export interface CounterSpec {
  key: string;
  type: string;
  where: readonly FieldCondition[];
}

export interface SlotOptions {
  tests?: readonly (readonly FieldCondition[])[];
  exact?: boolean;
}

/** Where a slot is found, and what it reads. */
export interface SlotPlace {
  slot: number;
  type: string;
  pick: "first" | "last";
}

/** What the measures of one workflow need kept while its records stream by. */
export interface Needs {
  readonly slots: SlotSpec[];
  readonly counters: CounterSpec[];
  /** The slot's position; `pick` decides where the selector says neither first nor last. */
  slot: (selector: string, pick: "first" | "last", more?: SlotOptions) => SlotPlace;
  /** The counter's position. */
  counter: (type: string, where: readonly FieldCondition[]) => number;
}

/** Collects needs; the same need asked twice is kept once. */
export function collectNeeds(): Needs {
  const slots: SlotSpec[] = [];
  const counters: CounterSpec[] = [];
  const placed = <T extends { key: string }>(list: T[], wanted: T): number => {
    const known = list.findIndex(({ key }) => key === wanted.key);
    return known === -1 ? list.push(wanted) - 1 : known;
  };
  return {
    slots,
    counters,
    slot: (text, pick, { tests = [], exact = tests.length > 0 } = {}) => {
      const selector = selectorOf(text);
      const spec = {
        pick: selector.pick === "each" ? pick : selector.pick,
        type: selector.type,
        where: selector.where,
        tests,
        exact,
      };
      const key = JSON.stringify([spec.pick, spec.type, spec.where, tests, exact]);
      const slot = placed(slots, { key, ...spec });
      return { slot, type: spec.type, pick: spec.pick };
    },
    counter: (type, where) => placed(counters, { key: JSON.stringify([type, where]), type, where }),
  };
}

/** A selector of a valid catalog. Throws where it is not: the catalog's rules should have refused it. */
export function selectorOf(text: string): Selector {
  const read = parseSelector(text);
  if (!read.ok) throw new Error(`the selector "${text}" passed the catalog's checks: ${read.message}`);
  return read.selector;
}

/** The conditions of a valid catalog. Throws where they are not. */
export function conditionsOf(text: string): FieldCondition[] {
  const read = parseConditions(text);
  if (!read.ok) throw new Error(`the condition "${text}" passed the catalog's checks: ${read.message}`);
  return read.conditions;
}
