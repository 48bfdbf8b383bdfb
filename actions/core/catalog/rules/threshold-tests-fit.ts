import { STEP } from "../../decision/grid.ts";
import { localInstant } from "../../decision/trial/local-instant.ts";
import { countEvents, LONGEST_TEST, MOST_EVENTS, REFUSED_ROW } from "../../decision/trial/test-events.ts";
import { parseDuration } from "../../duration.ts";
import type { Catalog } from "../catalog.ts";
import { eventTypeNames } from "../lookup/names.ts";
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
  check: (catalog) =>
    testsOf(catalog).flatMap((written) => [
      ...workflowFindings(written),
      ...nameFindings(written),
      ...eventFindings(catalog, written),
      ...timeFindings(catalog, written),
      ...sizeFindings(catalog, written),
    ]),
};

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

function eventFindings(catalog: Catalog, { tests, test, path }: WrittenTest): RuleFinding[] {
  const types = [...eventTypeNames(catalog), REFUSED_ROW];
  const sources = catalog.sources.map(({ value }) => value.metadata.name);
  return test.events.flatMap(({ type, source }, index): RuleFinding[] => {
    const place = (key: string) => ({
      file: tests.file,
      place: { path: [...path, "events", index, key] },
      why,
    });
    return [
      ...(types.includes(type)
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
      ...(source === undefined || sources.includes(source)
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

/** A test is a story that a person can follow, and every pull request runs all of them. */
function sizeFindings(catalog: Catalog, { tests, test, path }: WrittenTest): RuleFinding[] {
  const zone = catalog.cadences[0]?.value.spec.zone ?? "UTC";
  const first = Math.min(...test.events.map(({ at }) => localInstant(at, zone) ?? Number.POSITIVE_INFINITY));
  const last = localInstant(test.until, zone);
  const finding = {
    file: tests.file,
    why: "every pull request runs all tests, and nobody can follow such a one",
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

function timeFindings(catalog: Catalog, { tests, test, path }: WrittenTest): RuleFinding[] {
  const zone = catalog.cadences[0]?.value.spec.zone;
  // A zone that there is not is a finding of the cadence.
  if (zone === undefined || localInstant(LAST_TIME, zone) === null) return [];
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
