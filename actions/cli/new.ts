import type { Command } from "commander";
import { catalogOption, ledgerOption } from "./options.ts";

/** `opsbook new runbook --from-incident N` */
export const register = (program: Command): void => {
  const make = program.command("new").description("Drafts a file of the catalog for you to finish.");
  make
    .command("runbook")
    .description("Drafts a response play from what was done in an incident.")
    .requiredOption("--from-incident <number>", "the number of the incident's issue")
    .addOption(catalogOption())
    .addOption(ledgerOption())
    .action(async (options: { fromIncident: string; catalog: string; ledger?: string }) => {
      const { newRunbook } = await import("./new/runbook.ts");
      await newRunbook(options);
    });
};
