import { t as serve } from "./serve.js";
import { n as print, r as progress } from "./output.js";
import { t as UsageError } from "./usage-error.js";
import { once } from "node:events";
import path from "node:path";
import { randomBytes } from "node:crypto";

// actions/cli/rehearse/serve.ts
const ROOT = path.resolve(import.meta.dirname, "../../..");
const HIGHEST_PORT = 65535;
/** `opsbook rehearse --serve`: serves until it is told to stop. Throws UsageError for a wrong call. */
async function serveUntilStopped(options) {
	if (options.serve !== true) throw new UsageError("Say what to do: `npx opsbook rehearse --serve` serves this repository until Ctrl+C.");
	const port = options.port === void 0 ? void 0 : portOf(options.port);
	const serving = await serve({
		root: ROOT,
		catalog: options.catalog,
		secrets: { OPSBOOK_PII_KEY: randomBytes(32).toString("hex") },
		...port === void 0 ? {} : { port }
	}).catch((error) => {
		if (error.code !== "EADDRINUSE") throw error;
		throw new UsageError(`Port ${port} is in use. Choose another one with --port, or none for any free one.`);
	});
	print(JSON.stringify(serving.announcement));
	progress(`Serving ${serving.announcement.repo} at ${serving.announcement.api_url} until Ctrl+C.`);
	await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
	await serving.close();
}
function portOf(text) {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port < 1 || port > HIGHEST_PORT) throw new UsageError(`--port takes a number from 1 to ${HIGHEST_PORT}, not ${text}.`);
	return port;
}

export { serveUntilStopped };