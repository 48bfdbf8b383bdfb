// The command line as a bundle runs it: `actions/cli/bin.js` without its search for another Node.
import { main } from "../../actions/cli/main.ts";

process.exitCode = await main(process.argv.slice(2));
