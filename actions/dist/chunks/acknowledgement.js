import { n as ownRecord } from "./own-record.js";

// actions/core/signal/ways/acknowledgement.ts
/** The types of the records that say what became of what came in. */
const INGESTED = "run.ingested";
const REFUSED = "run.refused";
/**
* The record that lies in a batch and says what became of it, so that every sender can read it: one per batch, named
* after the batch's number, so that nothing that comes twice is acknowledged twice.
*/
function acknowledgement({ way, source, context, counts, batch, noted }) {
	const time = Date.parse(context.recordedtime);
	return {
		...ownRecord({
			type: INGESTED,
			id: `${INGESTED}:${batch}`,
			time,
			data: {
				...noted,
				way,
				source,
				name: context.fileName,
				digest: context.file,
				added: counts.added,
				already_there: counts.alreadyThere,
				superseded: counts.superseded,
				quarantined: counts.quarantined,
				released: counts.released
			}
		}),
		recordedtime: context.recordedtime
	};
}
/** The record of what was refused as a whole. It says why in one word: whoever sent it reads more in the job's summary. */
function refusal({ way, key, name, source, reason, time }) {
	const data = {
		way,
		name,
		reason,
		...source === null ? {} : { source }
	};
	return ownRecord({
		type: REFUSED,
		id: `${REFUSED}:${way}:${key}:${reason}`,
		time,
		data
	});
}

export { acknowledgement as n, refusal as r, INGESTED as t };