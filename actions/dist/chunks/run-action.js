import { t as now } from "./clock.js";
import { t as isEmbedded } from "./embedded-github.js";
import { t as UsageError } from "./usage-error.js";
import { i as usedUpWords } from "./failure.js";
import { randomUUID } from "node:crypto";
import { appendFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// actions/shell/commands.ts
/**
* An order to the runner, such as `::error title=Wrong set-up::text`, escaped as @actions/core does it, so that no text
* can smuggle in another (SEC-25). (That library brings a client for HTTP along, and with it three times our start.)
*/
function commandText(command, properties, text) {
	const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
	return `::${command}${pairs.length === 0 ? "" : " "}${pairs.join(",")}::${escaped(text)}`;
}
function escaped(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
	return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// actions/shell/action-context.ts
/** A job's summary ends at 1 MiB (REL-15). */
const MOST_SUMMARY = 1e6;
/** Reads where the action runs, from the variables that a runner sets. Throws UsageError outside of GitHub Actions. */
async function actionContext(environment, write) {
	const variable = (name) => {
		const value = environment[name];
		if (value === void 0 || value === "") throw new UsageError(`${name} is not set. This runs as a step of a GitHub Actions job.`);
		return value;
	};
	const apiUrl = variable("GITHUB_API_URL").replace(/\/$/, "");
	const [owner = "", repo = ""] = variable("GITHUB_REPOSITORY").split("/");
	const input = (name) => (environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
	const required = (name) => {
		const value = input(name);
		if (value === "") throw new UsageError(`the input \`${name}\` is missing: add it under \`with:\` in the workflow file.`);
		return value;
	};
	const masked = (value) => {
		for (const form of formsOf(value)) write(commandText("add-mask", {}, form));
		return value;
	};
	return {
		event: {
			name: variable("GITHUB_EVENT_NAME"),
			payload: await readPayload(variable("GITHUB_EVENT_PATH"))
		},
		owner,
		repo,
		apiUrl,
		serverUrl: variable("GITHUB_SERVER_URL").replace(/\/$/, ""),
		temp: environment.RUNNER_TEMP || tmpdir(),
		now,
		second: secondFor(apiUrl),
		input,
		required,
		secret: (name) => masked(required(name)),
		handedOver: (name) => {
			const value = environment[name]?.trim() ?? "";
			return value === "" ? null : masked(value);
		},
		runId: environment.GITHUB_RUN_ID ?? "",
		say: (text) => write(safeLine(text)),
		annotate: (level, title, text) => write(commandText(level, { title }, text)),
		output: async (name, value) => {
			const file = environment.GITHUB_OUTPUT;
			const end = `end-${randomUUID()}`;
			if (file !== void 0 && file !== "") await appendFile(file, `${name}<<${end}\n${value}\n${end}\n`);
		},
		summarise: async (markdown) => {
			const file = environment.GITHUB_STEP_SUMMARY;
			if (file !== void 0 && file !== "") await appendFile(file, `${markdown.slice(0, MOST_SUMMARY)}\n`);
		}
	};
}
/** The embedded GitHub is nobody else's: it need not be spared, and a rehearsal not waited for. */
function secondFor(apiUrl) {
	return isEmbedded(apiUrl) ? 5 : 1e3;
}
async function readPayload(file) {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch (error) {
		throw new UsageError(`the event file ${file} cannot be read.`, { cause: error });
	}
}
/** A line of log that the runner cannot take for an order to it (SEC-25). */
function safeLine(text) {
	return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => /^\s*(::|##\[)/.test(line) ? ` \u2060${line}` : line).join("\n");
}
/** A secret as it could turn up elsewhere: as it is, in base64 at each of the three offsets, and in an address. */
function formsOf(secret) {
	const bytes = Buffer.from(secret);
	const shifted = [
		0,
		1,
		2
	].map((offset) => {
		return Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "").slice(Math.ceil(offset * 4 / 3), -1);
	});
	const basic = Buffer.from(`x-access-token:${secret}`).toString("base64");
	const forms = [
		secret,
		encodeURIComponent(secret),
		bytes.toString("base64"),
		basic,
		...shifted
	];
	return [...new Set(forms)].filter((form) => form.length >= 4);
}

// actions/shell/step-failed.ts
/**
* A step that did all that it could, and in which something was refused: its run turns red, with these words and without a
* stack. What was refused and why stands in the job's summary already.
*/
var StepFailed = class extends Error {
	name = "StepFailed";
};

// actions/shell/run-action.ts
/** Runs an action on a runner. `main.ts` of each action is this call and its import. */
async function runAction(run) {
	process.exitCode = await runIn(run, process.env, (line) => void process.stdout.write(`${line}\n`));
}
/**
* Runs an action in an environment, and returns its exit code. This is the only place that catches everything. A wrong
* set-up is told with its remedy, and a used-up limit of calls with what becomes of the rest; anything else is a bug of ours and shows its stack, with all causes.
*/
async function runIn(run, environment, write) {
	try {
		await run(await actionContext(environment, write));
		return 0;
	} catch (error) {
		for (const line of failureLines(error)) write(line);
		return 1;
	}
}
function failureLines(error) {
	if (error instanceof UsageError) return [commandText("error", { title: "Opsbook: wrong set-up" }, error.message)];
	if (error instanceof StepFailed) return [commandText("error", { title: "Opsbook: a person is needed" }, error.message)];
	const usedUp = usedUpWords(error);
	if (usedUp !== null) return [commandText("error", { title: "Opsbook: the next run goes on from here" }, usedUp)];
	const parts = [];
	for (let one = error, deep = 0; one !== void 0 && deep < 5; deep += 1) {
		const text = one instanceof Error ? one.stack ?? one.message : String(one);
		parts.push(deep === 0 ? text : `caused by: ${text}`);
		one = one instanceof Error ? one.cause : void 0;
	}
	return [commandText("error", { title: "Opsbook failed" }, parts[0]?.split("\n")[0] ?? "no message"), ...parts.flatMap((part) => part.split(/\r\n|[\r\n]/)).map((line) => `  ${line.replace(/^(\s*)::/, "$1⁠::")}`)];
}

export { StepFailed as n, runAction as t };