import type { Command, Option } from "commander";
import { catalogOption, ledgerOption } from "./options.ts";

/** `opsbook attribute`: which channel earned how many conversions, by eight models, from a table of paths. */
export const register = (program: Command): void => {
  program
    .command("attribute")
    .description("Credit conversions to channels from a table of paths.")
    .requiredOption(
      "--paths <file>",
      "a CSV file with the columns path (ads > mail), total_conversions, and, where known, total_conversion_value and total_null",
    )
    .option("--json", "print every number, for another program")
    // Every verb takes these two; a table of paths says all that this one needs.
    .addOption(hidden(catalogOption()))
    .addOption(hidden(ledgerOption()))
    .action(async (options: { paths: string; json?: true }) => {
      const { attributeFile } = await import("./attribute/attribute-file.ts");
      await attributeFile(options.paths, { json: options.json === true });
    });
};

function hidden(option: Option): Option {
  return option.hideHelp();
}
