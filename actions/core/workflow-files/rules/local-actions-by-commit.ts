import { isPrivileged, privilegedEvent } from "../privilege.ts";
import type { WorkflowRule } from "../rule.ts";
import { usesIn } from "../uses.ts";

/** `./` runs whatever stands in the workspace, `$/` what stands in the workflow's own commit (SEC-4). */
export const localActionsByCommit: WorkflowRule = {
  id: "local-actions-by-commit",
  requirement: "SEC-4",
  description: "A job with powers uses this repository's actions as `$/`, never as `./`.",
  check: (repository) =>
    usesIn(repository).flatMap(({ document, workflow, job, path, uses }) => {
      if (workflow === null || job === null || uses.startsWith("$/") || !isPrivileged(workflow, job))
        return [];
      const event = privilegedEvent(workflow);
      const local = uses.startsWith("./");
      // GitHub's own actions may stand in a job that no stranger can start.
      if (!local && event === null && uses.startsWith("actions/")) return [];
      return [
        {
          file: document.file,
          place: { path },
          message: `${uses} stands in the job ${job.id}, which has powers`,
          why: local
            ? "whatever an earlier step put into the workspace runs in its place"
            : "code from elsewhere would run with the powers of this job",
          fix: local
            ? `write \`$/${uses.slice(2)}\``
            : "use an action of this repository, as `$/actions/...`",
        },
      ];
    }),
};
