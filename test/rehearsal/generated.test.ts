import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { operationsText, readDescription } from "./generate-operations.ts";

it("generated/operations.ts is what GitHub's description gives", () => {
  const file = path.resolve(import.meta.dirname, "../../actions/rehearsal/generated/operations.ts");
  expect(readFileSync(file, "utf8")).toBe(operationsText(readDescription()));
});
