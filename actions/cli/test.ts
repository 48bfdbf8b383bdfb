import type { Command } from "commander";
import { catalogOption } from "./options.ts";

/** `opsbook test [paths...]` */
export const register = (program: Command): void => {
  program
    .command("test")
    .description("Plays the events of every thresholds.test.yaml and compares what the thresholds decide.")
    .argument("[paths...]", "run only tests in these files and folders of the catalog")
    .addOption(catalogOption())
    .addHelpText("after", "\nExit codes: 0 all as expected, 1 not, 2 a wrong call or a crash.")
    .action(async (paths: string[], options) => {
      const { test } = await import("./test/run.ts");
      process.exitCode = await test(paths, options);
    });
};
