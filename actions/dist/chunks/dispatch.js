import { m as isRecord } from "./import.js";

// actions/core/signal/ways/dispatch.ts
/** The type of the dispatches that are read. */
const DISPATCH_TYPE = "opsbook";
/** GitHub takes no longer payload (REL-6). */
const LONGEST_PAYLOAD = 65535;
/** Deeper than any event or row may be, and shallow enough to be written down again. */
const DEEPEST = 40;
const SHAPES = "send {\"events\": [...]} or {\"source\": \"a-source\", \"rows\": [...]}, and nothing beside it";
/**
* Reads the payload of a dispatch. What is wrong with the whole refuses the whole; single events and rows are looked at
* later. No value of the payload is quoted.
*/
function readDispatch(payload) {
	if (!isRecord(payload)) return wrong("there is no payload");
	if (isDeeper(payload, DEEPEST)) return wrong(`the payload is nested deeper than ${DEEPEST} levels`);
	const length = JSON.stringify(payload).length;
	if (length > LONGEST_PAYLOAD) return {
		ok: false,
		problem: {
			message: `the payload has ${length.toLocaleString("en-US")} characters, and GitHub takes 65,535`,
			fix: "send it in several dispatches"
		}
	};
	const names = Object.keys(payload).toSorted().join(",");
	const { events, rows, source } = payload;
	if (names !== "events" && names !== "rows,source") return wrong(partsProblem(payload));
	const list = names === "events" ? events : rows;
	if (!Array.isArray(list)) return wrong(`"${names === "events" ? "events" : "rows"}" is no list`);
	if (list.length === 0) return wrong("the list is empty");
	if (names === "events") return {
		ok: true,
		dispatch: {
			kind: "events",
			events: list
		}
	};
	if (typeof source !== "string") return wrong("\"source\" is no name");
	return {
		ok: true,
		dispatch: {
			kind: "rows",
			source,
			rows: list
		}
	};
}
const PARTS = [
	"events",
	"rows",
	"source"
];
/** Names of ours are quoted; what else there is may be anything, so it is counted. */
function partsProblem(payload) {
	const has = PARTS.filter((name) => Object.hasOwn(payload, name)).map((name) => `"${name}"`);
	const others = Object.keys(payload).length - has.length;
	const found = has.length === 0 ? "none of the parts that it needs" : has.join(" and ");
	return others === 0 ? `the payload has ${found}, which do not make a delivery` : `the payload has ${found}, and ${others === 1 ? "one other part" : `${others} other parts`} that nobody reads`;
}
/** Events by the registered Source that they name; those that name none, by their place in the message, from 1. */
function eventsBySource(events, sources) {
	const known = /* @__PURE__ */ new Map();
	const strangers = [];
	events.forEach((event, at) => {
		const source = isRecord(event) && Object.hasOwn(event, "source") ? event.source : null;
		if (typeof source !== "string" || !sources.has(source)) {
			strangers.push(at + 1);
			return;
		}
		const own = known.get(source) ?? [];
		own.push({
			number: at + 1,
			event
		});
		known.set(source, own);
	});
	return {
		known,
		strangers
	};
}
function wrong(message) {
	return {
		ok: false,
		problem: {
			message,
			fix: SHAPES
		}
	};
}
/** Stops at the limit, so that no payload costs more than its length. */
function isDeeper(value, levels) {
	if (typeof value !== "object" || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

export { eventsBySource as n, readDispatch as r, DISPATCH_TYPE as t };