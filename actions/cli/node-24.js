// Finds Node 24 and runs things on it. Plain JavaScript without newer syntax, because an older Node has to read it far
// enough to find the Node 24 that `npm ci` put into node_modules.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED = 24;
const here = path.dirname(fileURLToPath(import.meta.url));

/** True where this very process is new enough. */
export const isNode24 = Number(process.versions.node.split(".")[0]) >= NEEDED;

/**
 * The Node that npm installed beside this package, or null. A package that depends on us holds it one level up. The packages of the platforms
 * share one command name, and npm 10 then makes no link for it: so they are looked for by their own names.
 */
function installedNode() {
  const places =
    process.platform === "win32"
      ? [`node-win-${process.arch}/bin/node.exe`]
      : [
          `node-${process.platform}-${process.arch}/bin/node`,
          `node-bin-${process.platform}-${process.arch}/bin/node`,
        ];
  for (let folder = here; ; folder = path.dirname(folder)) {
    for (const place of places) {
      const file = path.join(folder, "node_modules", place);
      if (existsSync(file)) return file;
    }
    if (folder === path.dirname(folder)) return null;
  }
}

/** Runs a script on Node 24, with that Node first on the PATH of what it starts; takes over streams, signals and how it ended. */
export function runOnNode24(script, args) {
  const node = isNode24 ? process.execPath : installedNode();
  // What npm put there could be older than it says: then we are it, and starting it again would never end.
  if (node === null || (!isNode24 && node === process.execPath))
    return refuse("There is none in node_modules.");
  const bins = [path.dirname(node), path.resolve("node_modules/.bin"), process.env.PATH];
  const child = spawn(node, [script, ...args], {
    stdio: "inherit",
    env: { ...process.env, PATH: bins.join(path.delimiter) },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => refuse(`It could not be started: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function refuse(detail) {
  console.error(`Opsbook needs Node ${NEEDED} or newer; this is ${process.version}. ${detail}`);
  console.error(
    "Run `npm ci` in the folder of Opsbook, which installs it, or get it from https://nodejs.org.",
  );
  process.exit(2);
}
