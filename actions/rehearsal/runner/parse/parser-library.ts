import { registerHooks } from "node:module";

type Library = typeof import("@actions/workflow-parser");

let library: Promise<Library> | null = null;

/**
 * GitHub's own parser of workflow files, loaded when the first one is read. It imports its schema as JSON without the
 * attribute that Node demands, so a hook says for these files what they are.
 */
export function parserLibrary(): Promise<Library> {
  library ??= load();
  return library;
}

async function load(): Promise<Library> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      url.includes("/@actions/workflow-parser/") && url.endsWith(".json")
        ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } })
        : next(url, context),
  });
  try {
    return await import("@actions/workflow-parser");
  } finally {
    hooks.deregister();
  }
}
