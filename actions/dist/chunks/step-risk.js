// actions/core/catalog/lookup/step-risk.ts
function isActing(step) {
	return step.kind === "act" || step.kind === "follow-up";
}
/**
* The risk of a step that acts: its own where it says so, else the workflow's. What is not said is taken at its worst: a
* playbook does not become harmless by leaving a line out.
*/
function riskOf(step, workflow) {
	return {
		decision: step.risk?.decision ?? workflow.decision,
		outbound: step.risk?.outbound ?? workflow.outbound
	};
}
function isSensitive(decision) {
	return decision !== "none";
}
/** The ask steps before a step that list it in `approves`, with their positions. */
function approvalsOf(steps, index) {
	const id = steps[index]?.id ?? "";
	return steps.slice(0, index).flatMap((step, at) => step.kind === "ask" && step.approves?.includes(id) === true ? [{
		ask: step,
		at
	}] : []);
}

export { riskOf as i, isActing as n, isSensitive as r, approvalsOf as t };