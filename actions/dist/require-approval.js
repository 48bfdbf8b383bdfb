import { t as runAction } from "./chunks/run-action.js";
import { t as APPROVAL_CONTEXT } from "./chunks/contexts.js";
import { t as judgeEach } from "./chunks/each-pull.js";

// actions/require-approval/run.ts
/** Opens the gate for those pull requests that the named people have approved, and says what the others wait for. */
async function run(context) {
	const judging = import("./chunks/judge2.js");
	await judgeEach(context, {
		status: APPROVAL_CONTEXT,
		judge: async (gate, pull) => (await judging).judge(gate, pull)
	});
}

// actions/require-approval/main.ts
await runAction(run);

export {  };