import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { figureChart } from "../../../../actions/core/report/incidents/figure-chart.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const { catalog } = loadCatalog(fixtureCatalog(), ROOT);
const BLOB = "https://github.com/o/r/blob/main";
const charts = { week: "2026-W46", names: new Set(["lead-response.response_time.svg"]) };

describe("the picture of an incident's figure", () => {
  it("is the newest board's picture of the measure that the threshold looks at", () => {
    const cause = "threshold:lead-response/slow-first-response";
    expect(figureChart({ cause }, catalog, charts, BLOB)).toEqual({
      alt: "Answer new leads: response time, the weeks up to 2026-W46",
      image: `${BLOB}/scoreboard/charts/2026-W46/lead-response.response_time.svg?raw=true`,
      link: `${BLOB}/scoreboard/weeks/2026-W46.md`,
    });
  });

  it.each([
    ["a dependency", "dependency:crm", charts],
    ["a threshold that is gone", "threshold:lead-response/gone", charts],
    ["a measure that the board does not show", "threshold:service-desk/tickets-pile-up", charts],
    ["no board yet", "threshold:lead-response/slow-first-response", null],
  ])("is left out for %s", (_, cause, board) => {
    expect(figureChart({ cause }, catalog, board, BLOB)).toBeNull();
  });
});
