// `node test/loop/outages.ts`: what the README states of an outage at nine o'clock. Minutes, and alarms in 26 clean weeks.
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import { readValidCatalog } from "../../actions/shell/catalog.ts";
import { CATALOG } from "../sample/business.ts";
import { RARE_SILENCE, stated } from "./outage.ts";

const definitions = definitionsOf(await readValidCatalog(CATALOG));
for (const aDay of Object.keys(RARE_SILENCE).map(Number)) {
  console.log(`${aDay} leads a day`);
  console.log(JSON.stringify(stated(definitions, aDay), null, 1));
}
