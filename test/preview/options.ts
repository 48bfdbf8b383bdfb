import { parseArgs } from "node:util";

export const USAGE = `Shows a folder's README.md as GitHub shows it, on this machine only.

  npm run preview                                the scoreboard, in a browser
  npm run preview -- FOLDER                      another folder
  npm run preview -- FOLDER --shots OUT          pictures of it, 390 and 1280 px wide, light and dark, into OUT
  npm run preview -- FOLDER --shots OUT --screen only what a phone shows before one scrolls

  --port NUMBER  serve on this port; otherwise on any that is free
  --help         this text`;

/** What was asked for on the command line. */
export interface PreviewOptions {
  folder: string;
  shots: string | undefined;
  screen: boolean;
  port: number;
}

/** Reads the command line; a text instead is what to print: the usage, after what is wrong with the call if anything is. */
export function previewOptions(
  args: readonly string[],
): { ok: true; options: PreviewOptions } | { ok: false; text: string; code: 0 | 2 } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        shots: { type: "string" },
        screen: { type: "boolean", default: false },
        port: { type: "string", default: "0" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { ok: false, text: USAGE, code: 0 };
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return { ok: false, text: `${values.port} is no port.\n\n${USAGE}`, code: 2 };
    const { shots, screen } = values;
    return { ok: true, options: { folder: positionals[0] ?? "scoreboard", shots, screen, port } };
  } catch (error) {
    // What parseArgs throws of a wrong call is a TypeError with such a code; anything else is a bug.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    return { ok: false, text: `${error.message}\n\n${USAGE}`, code: 2 };
  }
}
