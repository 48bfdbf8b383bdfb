import { expect, it } from "vitest";
import { attribute } from "../../../../actions/core/learning/attribution/attribute.ts";
import { attributionTable } from "../../../../actions/core/report/attribution/text-table.ts";
import { way } from "../../learning/attribution/paths.ts";

it("shows each model's credits, the channel that closed most first, and values where there are any", () => {
  const paths = [
    way("google_ads", 2, { value: 40, nulls: 1 }),
    way("mailing", 1),
    way("google_ads > mailing", 3, { value: 9 }),
  ];
  expect(attributionTable(attribute(paths))).toBe(
    `conversions  first  last  linear  position  time-decay  shapley  markov  markov-no-null  assisted  per last click
mailing        1.0   4.0     2.5       2.5         2.6      2.5     2.7             2.7       0.0            0.00
google_ads     5.0   2.0     3.5       3.5         3.4      3.5     3.3             3.3       3.0            1.50

value       first  last  linear  position  time-decay  shapley  markov  markov-no-null  assisted
google_ads   49.0  40.0    44.5      44.5        44.3     44.5    41.1            41.1       9.0
mailing       0.0   9.0     4.5       4.5         4.7      4.5     7.9             7.9       0.0`,
  );
});

it("shows one column where all models say the same, and control characters as such", () => {
  expect(attributionTable(attribute([way("ads\u001b[31m", 2, { nulls: 3 }), way("日本", 1)]))).toBe(
    `conversions  every model  assisted  per last click
ads\ufffd[31m             2.0       0.0            0.00
日本                 1.0       0.0            0.00`,
  );
});
