import type { Plain } from "../parse/workflow-file.ts";
import type { RunFacts } from "./github-context.ts";

/** The `inputs` context of a dispatched workflow: what was given, else the file's defaults, in the types it names. */
export function inputsOf({ file, happening }: Pick<RunFacts, "file" | "happening">): Record<string, Plain> {
  if (happening.event !== "workflow_dispatch") return {};
  const given = happening.payload.inputs ?? {};
  return Object.fromEntries(
    Object.entries(file.events.workflow_dispatch?.inputs ?? {}).map(([name, input]) => {
      const value = Object.hasOwn(given, name) ? (given[name] as Plain) : (input.default ?? null);
      if (input.type === "boolean") return [name, value === true || value === "true"];
      if (input.type === "number") return [name, Number(value ?? 0)];
      return [name, value === null ? "" : String(value)];
    }),
  );
}
