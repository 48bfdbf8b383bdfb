import { n as parseGateComment, t as gateMarker } from "./comment.js";
import { i as isOurBot } from "./account.js";

// actions/shell/gate/comment.ts
/** Reads the gate's own comment; what others wrote in its form is not read. */
async function readGateComment({ conversation }, pull) {
	const marker = gateMarker(String(pull));
	const ours = (await conversation.comments(pull)).filter(({ by, body }) => isOurBot(by) && body.startsWith(marker)).toSorted((a, b) => a.id - b.id)[0];
	const parsed = ours === void 0 ? null : parseGateComment(ours.body);
	return {
		validation: parsed?.validation ?? null,
		approval: parsed?.approval ?? null
	};
}

export { readGateComment as t };