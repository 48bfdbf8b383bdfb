import { runAction } from "../shell/run-action.ts";
import { run } from "./run.ts";

await runAction(run);
