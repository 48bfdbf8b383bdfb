import type { Command } from "commander";
import { catalogOption } from "./options.ts";

/** Declares `opsbook rehearse`. */
export function register(program: Command): void {
  program
    .command("rehearse")
    .description("serve this repository on a GitHub of your own computer, with its workflows running")
    .option("--serve", "serve until Ctrl+C; the first line of output is JSON with the addresses and tokens")
    .option("--port <number>", "the port of the API (default: any free one)")
    .addOption(catalogOption())
    .action(async (options) => {
      await (await import("./rehearse/serve.ts")).serveUntilStopped(options);
    });
}
