import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OnChange } from "../../../../actions/core/signal/ledger/batch.ts";
import type { EventRecord } from "../../../../actions/core/signal/record.ts";
import { weekCalendar } from "../../../../actions/core/week.ts";
import { memoryLedger } from "./memory-ledger.ts";
import { sampleRecord, sampleRows } from "./sample-records.ts";

const calendar = weekCalendar("UTC");
const TIMES = ["2026-11-16T08:00:00.000Z", "2026-11-17T08:00:00.000Z", "2026-11-24T08:00:00.000Z"];

/** Few sources, ids, times and contents, so that everything meets everything. */
const anyRecord = fc
  .record({
    source: fc.constantFrom("crm", "desk"),
    id: fc.constantFrom("1", "2", "3"),
    time: fc.constantFrom(...TIMES),
    note: fc.constantFrom("a", "b"),
    sequence: fc.constantFrom("1", "2"),
  })
  .map(({ note, ...rest }) => sampleRecord({ ...rest, data: { note } }));

type Step =
  | { do: "import"; records: EventRecord[]; onChange: OnChange }
  | { do: "void"; source: string; id: string }
  | { do: "lose-index" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("import" as const),
      records: fc.array(anyRecord, { minLength: 1, maxLength: 6 }),
      onChange: fc.constantFrom("quarantine" as const, "supersede" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("void" as const),
      source: fc.constantFrom("crm", "desk"),
      id: fc.constantFrom("1", "2", "3"),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "lose-index" as const }) },
);

/** The meaning, said once more in the plainest way: one cell for each id. */
function applyToModel(model: Map<string, { content: string; live: boolean }>, one: Step): void {
  if (one.do === "void") {
    const cell = model.get(`${one.source}/${one.id}`);
    if (cell) cell.live = false;
  }
  if (one.do !== "import") return;
  for (const record of one.records) {
    const key = `${record.source}/${record.id}`;
    const content = `${calendar.of(Date.parse(record.time))} ${record.time} ${record.data?.note}`;
    const cell = model.get(key);
    const same = cell?.content === content;
    if (cell === undefined || (!same && (!cell.live || one.onChange === "supersede"))) {
      model.set(key, { content, live: true });
    }
  }
}

/** Within one import only the last content of an id counts against what stood before it. */
function withoutReturns(
  before: ReadonlyMap<string, { content: string; live: boolean }>,
  after: typeof before,
) {
  return new Map(
    [...after].map(([key, cell]) => {
      const old = before.get(key);
      return [key, old !== undefined && old.content === cell.content ? { ...old } : { ...cell }];
    }),
  );
}

const voiding = (source: string, id: string): EventRecord =>
  sampleRecord({ id: "void", source: "opsbook", type: "record.voided", data: { source, id, why: "wrong" } });

async function resolvedCells(ledger: ReturnType<typeof memoryLedger>): Promise<string[]> {
  const weeks = await ledger.resolve();
  return [...weeks]
    .flatMap(([week, records]) =>
      records
        .filter(({ type }) => type !== "record.voided")
        .map(({ source, id, time, data }) => `${source}/${id} ${week} ${time} ${data?.note}`),
    )
    .toSorted();
}

describe("the ledger against a model (REL-5, REL-7)", () => {
  it("resolves any run of imports, voidings and lost caches as the model does", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const ledger = memoryLedger();
        let model = new Map<string, { content: string; live: boolean }>();
        for (const one of steps) {
          const before = new Map([...model].map(([key, cell]) => [key, { ...cell }]));
          applyToModel(model, one);
          if (one.do === "import") model = withoutReturns(before, model);
          if (one.do === "lose-index") ledger.loseIndex();
          if (one.do === "void") ledger.append(sampleRows(voiding(one.source, one.id)), "quarantine");
          if (one.do === "import") {
            const result = ledger.append(sampleRows(...one.records), one.onChange);
            const { read, added, alreadyThere, superseded, quarantined } = result;
            expect(added + alreadyThere + superseded + quarantined).toBe(read);
          }
          const expected = [...model]
            .filter(([, cell]) => cell.live)
            .map(([key, { content }]) => `${key} ${content}`);
          expect(await resolvedCells(ledger)).toEqual(expected.toSorted());
        }
      }),
      { numRuns: 300 },
    );
  });

  it("adds nothing when the same file comes again", () => {
    const batch = fc.uniqueArray(anyRecord, {
      minLength: 1,
      maxLength: 6,
      selector: ({ source, id }) => source + id,
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 6 }),
        batch,
        fc.constantFrom("quarantine" as const, "supersede" as const),
        (steps, records, onChange) => {
          const ledger = memoryLedger();
          for (const one of steps) {
            if (one.do === "import") ledger.append(sampleRows(...one.records), one.onChange);
            if (one.do === "void") ledger.append(sampleRows(voiding(one.source, one.id)), "quarantine");
          }
          ledger.append(sampleRows(...records), onChange);
          ledger.loseIndex();
          const again = ledger.append(sampleRows(...records), onChange);
          expect(again).toMatchObject({ alreadyThere: records.length, weeks: [] });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("gives the same records for any order and any cutting of the same rows, duplicates and all", async () => {
    const set = fc.uniqueArray(anyRecord, {
      minLength: 1,
      maxLength: 6,
      selector: ({ source, id }) => source + id,
    });
    await fc.assert(
      fc.asyncProperty(
        set,
        fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { maxLength: 6 }),
        async (records, cuts) => {
          const whole = memoryLedger();
          whole.append(sampleRows(...records), "quarantine");
          const pieces = memoryLedger();
          for (const cut of cuts) {
            pieces.append(
              sampleRows(...cut.map((at) => records[at % records.length] as EventRecord)),
              "quarantine",
            );
          }
          pieces.append(sampleRows(...records.toReversed()), "quarantine");
          expect(await resolvedCells(pieces)).toEqual(await resolvedCells(whole));
        },
      ),
      { numRuns: 100 },
    );
  });
});
