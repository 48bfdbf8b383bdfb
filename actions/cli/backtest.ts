import { type Command, Option } from "commander";
import { asOfOption, catalogOption, ledgerOption } from "./options.ts";

/** `opsbook backtest` */
export const register = (program: Command): void => {
  program
    .command("backtest")
    .description("Replays changed thresholds, goals and tolerances over the last 13 weeks of the ledger.")
    .addOption(
      new Option("--against <ref>", "what changed against this branch, tag or commit").default("main"),
    )
    .option("--all", "replay every threshold as it stands, changed or not", false)
    .addOption(asOfOption())
    .addOption(catalogOption())
    .addOption(ledgerOption())
    .action(async (options) => {
      const { backtest } = await import("./backtest/run.ts");
      await backtest(options);
    });
};
