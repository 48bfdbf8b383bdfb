import { awayCommand } from "./away.ts";
import type { Command } from "./command.ts";
import { helpCommand } from "./help.ts";
import { importCommand } from "./import.ts";
import { backCommand, incidentCommands, reportCommand } from "./incident-talk.ts";
import { noCommand } from "./no.ts";
import { overrideCommand } from "./override.ts";
import { publishCommand } from "./publish.ts";
import { yesCommand } from "./yes.ts";

/** All commands, in the order in which `/help` lists them. A new one is a file and a line here. */
export const commands: readonly Command[] = [
  yesCommand,
  noCommand,
  importCommand,
  publishCommand,
  reportCommand,
  backCommand,
  awayCommand,
  overrideCommand,
  ...incidentCommands,
  helpCommand(() => commands),
];
