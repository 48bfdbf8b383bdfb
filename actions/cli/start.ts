import type { Command } from "commander";

/** Declares `opsbook start`. */
export function register(program: Command): void {
  program
    .command("start")
    .description("rehearse Opsbook on a sample business: changes at the gate, exports, a scoreboard")
    .option("--out <folder>", "the scratch folder; what stands there is replaced", ".opsbook/start")
    .action(async (options) => {
      process.exitCode = await (await import("./start/run.ts")).start(options);
    });
}
