import type { Located } from "../../catalog.ts";
import type { Workflow } from "../../generated/types.ts";
import { numberIn } from "../loosening.ts";
import type { Teller } from "../teller.ts";

const NO_STOP = "however far it falls behind its baseline, nothing stops its expansion";

/** How far a workflow may fall behind its baseline. */
export const tolerance: Teller<Located<Workflow>> = {
  at: "spec.tolerance",
  tell: ({ before, after }) => {
    if (before === undefined) return { about: "tolerance", text: `There is now a tolerance of ${after}` };
    if (after === undefined) {
      return { about: "tolerance", text: `The tolerance of ${before} is taken away`, lowers: NO_STOP };
    }
    const wider = numberIn(after) > numberIn(before);
    return {
      about: "tolerance",
      text: `Tolerance ${wider ? "widens" : "narrows"} from ${before} to ${after}`,
      ...(wider ? { lowers: "it may fall further behind its baseline before it is stopped" } : {}),
    };
  },
};
