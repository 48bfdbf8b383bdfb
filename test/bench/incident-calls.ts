// `node test/bench/incident-calls.ts`: what one incident asks of GitHub from its opening to its review, as JSON.
import { countCalls } from "../loop/incident-calls.ts";

console.log(JSON.stringify(await countCalls()));
