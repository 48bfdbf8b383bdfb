// `node actions/build/on-node-24.js SCRIPT ARGS`: npm's scripts run on Node 24, whatever Node npm itself runs on.
import { runOnNode24 } from "../cli/node-24.js";

const [script, ...args] = process.argv.slice(2);
runOnNode24(script, args);
