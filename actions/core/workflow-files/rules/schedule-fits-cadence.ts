import type { WorkflowRule } from "../rule.ts";
import { scheduleFaults } from "../schedule-faults.ts";

/** Schedules slip and drop most at the full hour (REL-1), and an hour of another zone is another hour. */
export const scheduleFitsCadence: WorkflowRule = {
  id: "schedule-fits-cadence",
  requirement: "REL-1",
  description: "No schedule runs at minute 0, and a `timezone` is that of cadence.yaml.",
  check: ({ workflows, zone }) =>
    workflows.flatMap(({ file, value }) =>
      scheduleFaults(value.on, zone).map(({ entry, key, ...words }) => ({
        file,
        place: { path: ["on", "schedule", entry, key] },
        ...words,
      })),
    ),
};
