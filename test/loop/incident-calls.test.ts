import { expect, it } from "vitest";
import { countCalls } from "./incident-calls.ts";

it("asks little more of GitHub from the opening of an incident to its review than runs without one (REL-11)", async () => {
  const { runs, incident, quiet, budget } = await countCalls();
  expect(incident.api - quiet.api).toBeLessThanOrEqual(budget);
  expect(incident.api - quiet.api).toBeGreaterThan(20);
  expect(quiet.api / runs).toBeLessThanOrEqual(15);
}, 120_000);
