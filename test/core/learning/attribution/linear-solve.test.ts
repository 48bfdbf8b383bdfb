import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse } from "../../../../actions/core/learning/attribution/linear-solve.ts";

describe("the inverse of a matrix", () => {
  it("needs a pivot where the diagonal is zero", () => {
    expect([...inverse(Float64Array.of(0, 2, 4, 0), 2)]).toEqual([0, 0.25, 0.5, 0]);
  });

  it("of nothing is nothing, and a singular matrix is refused", () => {
    expect(inverse(new Float64Array(0), 0)).toHaveLength(0);
    expect(() => inverse(Float64Array.of(1, 2, 2, 4), 2)).toThrow("singular");
  });

  it("times the matrix is one", () => {
    const size = 4;
    const matrices = fc.array(fc.integer({ min: -9, max: 9 }), {
      minLength: size ** 2,
      maxLength: size ** 2,
    });
    fc.assert(
      fc.property(matrices, (numbers) => {
        // Strictly dominant diagonal: never singular.
        const matrix = Float64Array.from(numbers, (value, index) =>
          index % (size + 1) === 0 ? 40 + value : value,
        );
        const found = inverse(matrix, size);
        for (let row = 0; row < size; row += 1) {
          for (let column = 0; column < size; column += 1) {
            let product = 0;
            for (let k = 0; k < size; k += 1) {
              product += (matrix[row * size + k] as number) * (found[k * size + column] as number);
            }
            expect(product).toBeCloseTo(row === column ? 1 : 0, 12);
          }
        }
      }),
    );
  });
});
