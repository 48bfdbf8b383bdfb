import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAttributionOutput } from "../../../../actions/core/catalog/generated/output-validators.js";
import { attribute, isSingleTouch } from "../../../../actions/core/learning/attribution/attribute.ts";
import { attributionModels } from "../../../../actions/core/learning/attribution/models.ts";
import type { Path } from "../../../../actions/core/learning/attribution/path-table.ts";
import { pathsOver, way } from "./paths.ts";

const total = (paths: readonly Path[], of: (path: Path) => number) =>
  paths.reduce((sum, path) => sum + of(path), 0);

describe("attribution", () => {
  it("has the eight models that the contract names, in this order", () => {
    expect(attributionModels.map(({ id }) => id)).toEqual([
      "first",
      "last",
      "linear",
      "position",
      "time-decay",
      "shapley",
      "markov",
      "markov-no-null",
    ]);
  });

  it("every model gives out exactly what was won, to every channel, and none less than nothing", () => {
    fc.assert(
      fc.property(pathsOver(12), (paths) => {
        const output = attribute(paths);
        expect(isAttributionOutput(output)).toBe(true);
        const channels = new Set(paths.flatMap(({ touches }) => touches.map(({ channel }) => channel)));
        for (const credits of Object.values(output.models)) {
          expect(new Set(Object.keys(credits))).toEqual(channels);
          const all = Object.values(credits);
          const sum = (of: "conversions" | "value") => all.reduce((a, credit) => a + credit[of], 0);
          expect(sum("conversions")).toBeCloseTo(
            total(paths, (path) => path.conversions),
            8,
          );
          expect(sum("value")).toBeCloseTo(
            total(paths, (path) => path.value),
            6,
          );
          for (const credit of all) {
            expect(credit.conversions).toBeGreaterThanOrEqual(0);
            expect(credit.value).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it("agrees on everything where every path has one touch", () => {
    fc.assert(
      fc.property(pathsOver(5), (drawn) => {
        const paths = drawn.map((path) => ({ ...path, touches: path.touches.slice(0, 1) }));
        expect(isSingleTouch(paths)).toBe(true);
        const { models } = attribute(paths);
        for (const credits of Object.values(models)) {
          for (const [channel, credit] of Object.entries(credits)) {
            expect(credit.conversions).toBeCloseTo(models.last?.[channel]?.conversions as number, 8);
          }
        }
      }),
    );
    expect(isSingleTouch([way("A > B", 1)])).toBe(false);
  });

  it("takes names that mean something to JavaScript", () => {
    const { models, assisted } = attribute([way("__proto__ > constructor", 2)]);
    expect(JSON.parse(JSON.stringify(models.linear))).toHaveProperty("constructor", {
      conversions: 1,
      value: 0,
    });
    expect(Object.keys(assisted).toSorted()).toEqual(["__proto__", "constructor"]);
  });
});
