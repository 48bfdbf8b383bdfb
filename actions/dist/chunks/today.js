import { t as dayOf } from "./as-of.js";

// actions/core/catalog/today.ts
/** The day of an instant where the business is; a zone that is missing or does not exist is a finding, and counts as UTC. */
function todayOf({ cadences }, instant) {
	const zone = cadences[0]?.value.spec.zone ?? "UTC";
	try {
		return dayOf({ instant }, zone);
	} catch (error) {
		if (error instanceof RangeError) return dayOf({ instant }, "UTC");
		throw error;
	}
}

export { todayOf as t };