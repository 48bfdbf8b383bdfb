import { t as runAction } from "./chunks/run-action.js";
import { n as VALIDATE_CONTEXT } from "./chunks/contexts.js";
import { t as judgeEach } from "./chunks/each-pull.js";

// actions/validate-catalog/run.ts
/** Checks what open pull requests change in the catalog, and says it in the five forms. */
async function run(context) {
	const judging = import("./chunks/judge3.js");
	await judgeEach(context, {
		status: VALIDATE_CONTEXT,
		judge: async (gate, pull) => (await judging).judge(gate, pull)
	});
}

// actions/validate-catalog/main.ts
await runAction(run);

export {  };