import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { serve } from "../../rehearsal/serve.ts";
import { print, progress } from "../../shell/output.ts";
import { UsageError } from "../../shell/usage-error.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const HIGHEST_PORT = 65_535;

/** `opsbook rehearse --serve`: serves until it is told to stop. Throws UsageError for a wrong call. */
export async function serveUntilStopped(options: {
  serve?: boolean;
  port?: string;
  catalog: string;
}): Promise<void> {
  if (options.serve !== true) {
    throw new UsageError(
      "Say what to do: `npx opsbook rehearse --serve` serves this repository until Ctrl+C.",
    );
  }
  const port = options.port === undefined ? undefined : portOf(options.port);
  const serving = await serve({
    root: ROOT,
    catalog: options.catalog,
    // Nothing leaves this computer: any key does, and without one no name could be said on the desk.
    secrets: { OPSBOOK_PII_KEY: randomBytes(32).toString("hex") },
    ...(port === undefined ? {} : { port }),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new UsageError(`Port ${port} is in use. Choose another one with --port, or none for any free one.`);
  });
  print(JSON.stringify(serving.announcement));
  progress(`Serving ${serving.announcement.repo} at ${serving.announcement.api_url} until Ctrl+C.`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await serving.close();
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > HIGHEST_PORT) {
    throw new UsageError(`--port takes a number from 1 to ${HIGHEST_PORT}, not ${text}.`);
  }
  return port;
}
