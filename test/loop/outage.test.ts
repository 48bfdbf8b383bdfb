import { expect, it } from "vitest";
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import { readValidCatalog } from "../../actions/shell/catalog.ts";
import { CATALOG } from "../sample/business.ts";
import { RARE_SILENCE, stated, type Told } from "./outage.ts";

const definitions = definitionsOf(await readValidCatalog(CATALOG));
const line = ({ noticed, by, decided, told }: Told): string =>
  `${noticed} by ${by}: decided after ${decided.p50} (${decided.p90}), told after ${told.p50} (${told.p90}) minutes`;

// These numbers stand in the README: the middle one of 75 outages, and in brackets the ninth of ten. Runs come at 17 past.
it.each([
  [
    8,
    {
      sample: [
        "75 of 75 by leads-stop: decided after 175 (180), told after 197 (197) minutes",
        "74 of 75 by slow-first-response: decided after 160 (240), told after 197 (257) minutes",
        "15 alarms in 26 weeks, 3 of them without a lead that was forgotten",
      ],
      tuned: [
        "75 of 75 by leads-stop: decided after 175 (180), told after 197 (197) minutes",
        "74 of 75 by slow-first-response: decided after 145 (235), told after 197 (257) minutes",
        "15 alarms in 26 weeks, 3 of them without a lead that was forgotten",
      ],
    },
  ],
  [
    25,
    {
      sample: [
        "75 of 75 by leads-stop: decided after 180 (180), told after 197 (197) minutes",
        "75 of 75 by slow-first-response: decided after 135 (190), told after 137 (197) minutes",
        "5 alarms in 26 weeks, 0 of them without a lead that was forgotten",
      ],
      tuned: [
        "75 of 75 by leads-stop: decided after 75 (75), told after 77 (77) minutes",
        "75 of 75 by nobody-answers: decided after 75 (105), told after 77 (137) minutes",
        "5 alarms in 26 weeks, 0 of them without a lead that was forgotten",
      ],
    },
  ],
  [
    60,
    {
      sample: [
        "75 of 75 by leads-stop: decided after 180 (180), told after 197 (197) minutes",
        "75 of 75 by slow-first-response: decided after 135 (180), told after 137 (197) minutes",
        "1 alarms in 26 weeks, 0 of them without a lead that was forgotten",
      ],
      tuned: [
        "75 of 75 by leads-stop: decided after 45 (45), told after 77 (77) minutes",
        "75 of 75 by nobody-answers: decided after 65 (90), told after 77 (137) minutes",
        "1 alarms in 26 weeks, 0 of them without a lead that was forgotten",
      ],
    },
  ],
] as const)("an outage at nine o'clock with %i leads a day", (aDay, expected) => {
  expect(RARE_SILENCE).toHaveProperty(String(aDay));
  const found = stated(definitions, aDay);
  const lines = (of: (typeof found)["sample"]): string[] => [
    line(of["nothing comes"]),
    line(of["nobody answers"]),
    `${of.alarms} alarms in 26 weeks, ${of.alarmsWithoutForgotten} of them without a lead that was forgotten`,
  ];
  expect({ sample: lines(found.sample), tuned: lines(found.tuned) }).toEqual(expected);
});
