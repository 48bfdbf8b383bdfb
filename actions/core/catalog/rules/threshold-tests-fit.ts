import { STEP } from "../../decision/grid.ts";
import { localInstant } from "../../decision/trial/local-instant.ts";
import { countEvents, LONGEST_TEST, MOST_EVENTS, REFUSED_ROW } from "../../decision/trial/test-events.ts";
import { parseDuration } from "../../duration.ts";
import type { Catalog } from "../catalog.ts";
import type { ThresholdTest } from "../generated/types.ts";
import { eventTypeNames } from "../lookup/names.ts";
import { remembering } from "../lookup/once.ts";
import { testsOf, type WrittenTest } from "../lookup/threshold-tests.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, Path, RuleFinding } from "./rule.ts";

const why = "a test that does not speak of what is there proves nothing";
const LAST_TIME = "9999-12-31 23:59";

/** Tests name thresholds of the workflow beside them, registered events, and times that there are. */
export const thresholdTestsFit: CatalogRule = {
  id: "threshold-tests-fit",
  severity: "error",
  description:
    "Tests of thresholds stand beside a workflow, and name its thresholds, registered events and real times.",
  needs: ["workflows", "eventTypes", "sources"],
  check: (catalog) => {
    const known: Known = {
      types: new Set([...eventTypeNames(catalog), REFUSED_ROW]),
      sources: new Set(catalog.sources.map(({ value }) => value.metadata.name)),
      zone: zoneOf(catalog),
    };
    const ground = [known.zone, ...known.types, null, ...known.sources];
    return testsOf(catalog).flatMap((written) =>
      remembered(written.test, [written.workflow, ...ground], () => findingsOf(written, known)),
    );
  },
};

const remembered = remembering<ThresholdTest, RuleFinding[]>();

function findingsOf(written: WrittenTest, known: Known): RuleFinding[] {
  return [
    ...workflowFindings(written),
    ...nameFindings(written),
    ...eventFindings(known, written),
    ...timeFindings(known, written),
    ...sizeFindings(known, written),
  ];
}

interface Known {
  types: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** Null where there is none, or none that is known: that is a finding of the cadence. */
  zone: string | null;
}

function zoneOf({ cadences: [cadence] }: Catalog): string | null {
  const zone = cadence?.value.spec.zone;
  return zone !== undefined && localInstant(LAST_TIME, zone) !== null ? zone : null;
}

function workflowFindings({ workflow, tests, path }: WrittenTest): RuleFinding[] {
  if (workflow !== null || path.at(-1) !== 0) return [];
  return [
    {
      file: tests.file,
      place: { path: ["kind"] },
      message: "there is no workflow beside these tests",
      why,
      fix: "move the file into the folder of the workflow whose thresholds it tests",
    },
  ];
}

function nameFindings({ workflow, tests, test, path }: WrittenTest): RuleFinding[] {
  if (workflow === null) return [];
  const known = (workflow.value.spec.thresholds ?? []).map(({ id }) => id);
  const named: [string | undefined, Path][] = [
    ...(test.thresholds ?? []).map((id, index): [string, Path] => [id, [...path, "thresholds", index]]),
    ...test.expect.flatMap(({ fires, clears }, index): [string | undefined, Path][] => [
      [fires, [...path, "expect", index, "fires"]],
      [clears, [...path, "expect", index, "clears"]],
    ]),
  ];
  return named.flatMap(([id, at]) =>
    id === undefined || known.includes(id)
      ? []
      : [
          {
            file: tests.file,
            place: { path: at },
            why,
            ...unknownName(id, known, {
              where: "a threshold of this workflow",
              add: "add it to workflow.yaml",
            }),
          },
        ],
  );
}

function eventFindings({ types, sources }: Known, { tests, test, path }: WrittenTest): RuleFinding[] {
  return test.events.flatMap(({ type, source }, index): RuleFinding[] => {
    const place = (key: string) => ({
      file: tests.file,
      place: { path: [...path, "events", index, key] },
      why,
    });
    return [
      ...(types.has(type)
        ? []
        : [
            {
              ...place("type"),
              ...unknownName(type, types, {
                where: "a registered event type",
                add: `register it in events/${type}.yaml`,
              }),
            },
          ]),
      ...(source === undefined || sources.has(source)
        ? []
        : [
            {
              ...place("source"),
              ...unknownName(source, sources, {
                where: "a source",
                add: `describe it in sources/${source}.yaml`,
              }),
            },
          ]),
    ];
  });
}

/** A test is a story that a person can follow, and a pull request runs many of them. */
function sizeFindings({ zone }: Known, { tests, test, path }: WrittenTest): RuleFinding[] {
  const instant = (text: string): number | null => localInstant(text, zone ?? "UTC");
  const first = Math.min(...test.events.map(({ at }) => instant(at) ?? Number.POSITIVE_INFINITY));
  const last = instant(test.until);
  const finding = {
    file: tests.file,
    why: "nobody can follow such a test, and many pull requests run it",
  };
  return [
    ...(countEvents(test.events) > MOST_EVENTS
      ? [
          {
            ...finding,
            place: { path: [...path, "events"], at: "key" as const },
            message: `these are ${countEvents(test.events)} events`,
            fix: `write a test of at most ${MOST_EVENTS}`,
          },
        ]
      : []),
    ...test.events.flatMap(({ every, times }, index) =>
      every === undefined || (parseDuration(every) ?? 0) * (times ?? 1) <= LONGEST_TEST
        ? []
        : [
            {
              ...finding,
              place: { path: [...path, "events", index, "every"] },
              message: `${times ?? 1} times every "${every}" is more than a year`,
              fix: "write a shorter time",
            },
          ],
    ),
    ...(last !== null && last - first > LONGEST_TEST
      ? [
          {
            ...finding,
            place: { path: [...path, "until"] },
            message: `"${test.until}" is more than a year after the first event`,
            fix: "end the test sooner",
          },
        ]
      : []),
  ];
}

function timeFindings({ zone }: Known, { tests, test, path }: WrittenTest): RuleFinding[] {
  if (zone === null) return [];
  const times: [string, Path, boolean][] = [
    ...test.events.map(({ at }, index): [string, Path, boolean] => [
      at,
      [...path, "events", index, "at"],
      false,
    ]),
    [test.until, [...path, "until"], false],
    ...test.expect.map(({ at }, index): [string, Path, boolean] => [
      at,
      [...path, "expect", index, "at"],
      true,
    ]),
  ];
  return times.flatMap(([text, at, isDecision]): RuleFinding[] => {
    const instant = localInstant(text, zone);
    const finding = { file: tests.file, place: { path: at }, why };
    if (instant === null) {
      return [
        {
          ...finding,
          message: `"${text}" is a time that ${zone} does not have, or has twice`,
          fix: "write a day and a time that a clock there shows once",
        },
      ];
    }
    if (!isDecision || instant % STEP === 0) return [];
    return [
      {
        ...finding,
        message: `nothing is decided at ${text.slice(-5)}`,
        fix: "thresholds are looked at every five minutes of the clock: write 09:00, 09:05 or 09:10",
      },
    ];
  });
}
