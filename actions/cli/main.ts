import { inspect } from "node:util";
import { Command, CommanderError } from "commander";
import { closest } from "../core/closest.ts";
import { UsageError } from "../shell/usage-error.ts";
import { EXIT_TROUBLE } from "./exit-codes.ts";
import { verbs } from "./verbs.ts";

const EPILOGUE = `
Examples:
  npx opsbook start                                  see the whole of it on a sample business
  npx opsbook validate                               check every file of the catalog
  npx opsbook validate workflows-catalog/people.yaml show only what concerns this file
  npx opsbook explain fallback-per-dependency        why a finding matters, wrong and right

Exit codes: 0 all well, 1 something to fix, 2 a wrong call or a crash.
\`opsbook <verb> --help\` tells the options of a verb.`;

/** Runs one call of the command line and returns its exit code; verbs that find something set \`process.exitCode\`. */
export async function main(args: readonly string[]): Promise<number> {
  stopQuietlyWhenReaderLeaves();
  try {
    const program = await programFor(args);
    await program.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return await report(error);
  }
}

/** The program with the called verb's options; the other verbs are only listed. */
async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command("opsbook")
    .description("Operating discipline for AI-assisted work, inside one GitHub repository.")
    .usage("<verb> [options]")
    .helpCommand("help [verb]", "show the options of a verb")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "opsbook: ")) })
    .addHelpText("after", EPILOGUE);
  const called = args[0] === "help" ? args[1] : args[0];
  for (const verb of verbs) {
    if (verb.name === called) (await verb.load()).register(program);
    else program.command(verb.name).description(verb.summary);
  }
  if (called === undefined) return program.help();
  if (!called.startsWith("-") && !verbs.some(({ name }) => name === called)) throw unknownVerb(called);
  return program;
}

function unknownVerb(called: string): UsageError {
  const names = verbs.map(({ name }) => name);
  const near = closest(called, names);
  const hint = near === null ? `The verbs are ${names.join(", ")}.` : `Did you mean \`npx opsbook ${near}\`?`;
  return new UsageError(`There is no verb \`${called}\`. ${hint} See \`opsbook --help\`.`);
}

async function report(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_TROUBLE;
  // Loaded only now: a call that ends well starts without it.
  const { machineTrouble } = await import("../shell/machine-trouble.ts");
  const told = error instanceof UsageError ? error.message : machineTrouble(error);
  if (told !== null) process.stderr.write(`opsbook: ${told}\n`);
  else process.stderr.write(`opsbook: this is a bug in Opsbook, not in your files\n${inspect(error)}\n`);
  return EXIT_TROUBLE;
}

/** `opsbook validate | head` closes our output early; that is no error. */
function stopQuietlyWhenReaderLeaves(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}
