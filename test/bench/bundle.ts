import { copyFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { rolldown } from "rolldown";

/** The repository; benches run with it as their folder, since a bundle does not know where its parts came from. */
const root = path.resolve(import.meta.dirname, "../..");

/**
 * Bundles the benches and the command line as `npm run build` does, into a scratch folder, and returns that folder:
 * users run a bundle, and Node that strips types as it loads is slower and larger.
 */
export async function bundleBenches(): Promise<string> {
  const folder = path.join(root, ".opsbook/bench");
  const build = await rolldown({
    input: {
      run: path.join(import.meta.dirname, "run.ts"),
    },
    cwd: root,
    platform: "node",
    tsconfig: false,
  });
  await build.write({ dir: folder, format: "esm", minify: false, cleanDir: true });
  await build.close();
  // Started by its path, from beside the code that starts it.
  const clock = "actions/rehearsal/runner/job/shifted-clock.js";
  await copyFile(path.join(root, clock), path.join(folder, path.basename(clock)));
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }\n');
  return folder;
}
