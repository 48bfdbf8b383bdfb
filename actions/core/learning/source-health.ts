import type { SourceDefinition, SourceIntegrity } from "../catalog/generated/types.ts";
import { isOwnType } from "../signal/record.ts";
import type { Carry } from "./carry.ts";
import { isOutside, type WeekFold } from "./fold.ts";
import { integrityOf, SILENT } from "./integrity.ts";
import type { Measure, Outcome } from "./measures/measure.ts";
import { feeding } from "./plan.ts";
import { longestSilence, packHours, type SilenceWindow, WEEKS_COMPARED } from "./silence.ts";
import { negativeDurations, type WorkflowOutcomes } from "./week-outcomes.ts";

/** What is known of the sources in one week. */
export interface SourceHealth {
  integrity: SourceIntegrity[];
  /** Records of each source in this week and the seven before, the newest last. */
  counts: Record<string, number[]>;
  /** At which hours each source brought records, of this week and the seven before, packed, the newest last. */
  hours: Record<string, string[]>;
  /** The outcome as it may be shown: what no source could have told is missing, never zero. */
  honest: (workflow: string, measure: Measure, outcome: Outcome) => Outcome;
  trusted: (workflow: string, measure: Measure) => boolean;
}

export interface HealthInput {
  fold: WeekFold;
  workflows: readonly WorkflowOutcomes[];
  carry: Carry | null;
  quarantined: ReadonlyMap<string, number>;
  toDate: boolean;
  /** Milliseconds. */
  window: { from: number; to: number; asOf: number };
}

export function sourceHealth(input: HealthInput): SourceHealth {
  const { fold, carry } = input;
  const { definitions } = fold.plan;
  const silence: SilenceWindow = { ...input.window, zone: definitions.zone };
  const integrity = integrityOfAll(input, silence);
  const of = new Map(integrity.map((source) => [source.source, source]));
  const counts = Object.fromEntries(
    integrity.map(({ source, records }) => [
      source,
      [...(carry?.sources[source] ?? []), records].slice(-SILENT.of),
    ]),
  );
  const hours = Object.fromEntries(
    integrity.map(({ source }) => [
      source,
      [...(carry?.hours[source] ?? []), packHours(fold.tallies.of(source).hours, silence)].slice(
        -WEEKS_COMPARED,
      ),
    ]),
  );
  const trusted = (workflow: string, { types }: Measure): boolean =>
    feeding(definitions, workflow, types).every(({ name }) => of.get(name)?.worst !== "broken");

  const honest = (workflow: string, measure: Measure, outcome: Outcome): Outcome => {
    if (measure.types.length === 0 || measure.types.every(isOwnType)) return outcome;
    const sources = feeding(definitions, workflow, measure.types);
    // Whoever writes only when there is something to say proves no zero by having written something else.
    const alive = sources.filter(
      ({ name, onOccasion }) =>
        onOccasion !== true &&
        !of.get(name)?.silent &&
        [...(carry?.sources[name] ?? []), of.get(name)?.records ?? 0].some((n) => n > 0),
    );
    const empty = outcome.value === null || outcome.value === 0;
    if (!empty || alive.length > 0) return outcome;
    if ("k" in outcome.figure && outcome.figure.n > 0) return outcome;
    return { ...outcome, value: null, missing: reason(measure.types, sources) };
  };
  return { integrity, counts, hours, honest, trusted };
}

function reason(types: readonly string[], sources: readonly SourceDefinition[]): string {
  if (sources.length === 0) return `No source brings ${types.join(" or ")}: add one that does.`;
  const expected = sources.filter(({ onOccasion }) => onOccasion !== true);
  const names = (expected.length > 0 ? expected : sources).map(({ title }) => `"${title}"`).join(" and ");
  return `Nothing came from ${names}: export it again and import it.`;
}

function integrityOfAll(input: HealthInput, window: SilenceWindow): SourceIntegrity[] {
  const { fold, workflows, carry, quarantined, toDate } = input;
  const negatives = negativeDurations(fold, workflows);
  const outOfOrder = new Map<number, number>();
  for (const { week } of workflows) {
    for (const [number, count] of week.outOfOrder)
      outOfOrder.set(number, (outOfOrder.get(number) ?? 0) + count);
  }
  const late = fold.lateness.late();
  const definitions = new Map(fold.plan.definitions.sources.map((source) => [source.name, source]));
  for (const name of quarantined.keys()) fold.tallies.of(name);
  return fold.tallies
    .all()
    .filter(({ name }) => isOutside(name))
    .map((tally) => {
      const held = quarantined.get(tally.name) ?? 0;
      const definition = definitions.get(tally.name);
      const isExpected = definition?.onOccasion !== true;
      return integrityOf(tally, {
        quarantined: held,
        outOfOrder: outOfOrder.get(tally.number) ?? 0,
        negativeDurations: negatives.get(tally.name) ?? 0,
        late: late.get(tally.name) ?? 0,
        silentHours: isExpected
          ? longestSilence(
              tally.hours,
              carry?.hours[tally.name] ?? [],
              definition ?? {},
              window,
              fold.business,
            )
          : 0,
        silent:
          isExpected && !toDate && tally.records + held === 0 && usedToCome(carry?.sources[tally.name] ?? []),
      });
    });
}

function usedToCome(before: readonly number[]): boolean {
  return before.slice(-SILENT.of).filter((records) => records > 0).length >= SILENT.had;
}
