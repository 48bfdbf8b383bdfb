import { parse } from "yaml";
import { mapOf, type Plain, type PlainMap } from "../parse/workflow-file.ts";

/** What an action.yml says, as far as a JavaScript action needs it. */
export interface ActionFile {
  name: string;
  inputs: Record<string, { required: boolean; default: Plain | undefined }>;
  main: string;
  post: string | null;
  postIf: string;
}

/** Reads an action.yml. Throws where it asks for what the embedded runner has not: containers, composites, old Nodes. */
export function readActionFile(text: string, place: string): ActionFile {
  const file = mapOf(parse(text) as Plain);
  const runs = mapOf(file.runs);
  if (runs.using !== "node24") {
    throw new Error(`\`using: ${String(runs.using)}\` in ${place} (the rehearsal runs node24 only)`);
  }
  if (runs.pre !== undefined) throw new Error(`\`pre\` in ${place}`);
  if (typeof runs.main !== "string") throw new Error(`${place} names no \`main\``);
  return {
    name: String(file.name ?? place),
    inputs: Object.fromEntries(
      Object.entries(mapOf(file.inputs)).map(([name, input]) => [name, inputOf(input)]),
    ),
    main: runs.main,
    post: typeof runs.post === "string" ? runs.post : null,
    postIf: typeof runs["post-if"] === "string" ? runs["post-if"] : "always()",
  };
}

function inputOf(input: Plain): { required: boolean; default: Plain | undefined } {
  const written: PlainMap = mapOf(input);
  return { required: written.required === true, default: written.default };
}

/** The variable in which an action finds an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
