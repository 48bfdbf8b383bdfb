import type { Command } from "commander";

/** `opsbook explain [code]` */
export const register = (program: Command): void => {
  program
    .command("explain")
    .description(
      "Explains the code of a finding, with a wrong and a right example; lists all codes without one.",
    )
    .argument("[code]", "the word in brackets: fallback-per-dependency")
    .action(async (code: string | undefined) => {
      const { explain } = await import("./explain/run.ts");
      explain(code);
    });
};
