import pc from "picocolors";

/** Writes a result to the standard output; a line break is added. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes what is going on to the standard error, so that results can be piped; a line break is added. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A line that counts up in place: shown on a terminal only, wiped by `done`. */
export function progressLine(): { show: (text: string) => void; done: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, done: () => {} };
  const wipe = "\r\u001b[2K";
  return {
    show: (text) => process.stderr.write(`${wipe}${text}`),
    done: () => process.stderr.write(wipe),
  };
}

/** Colours for the standard output: none when it is no terminal or NO_COLOR is set. */
export const colours = pc.createColors(
  process.stdout.isTTY === true && pc.isColorSupported && process.env.NO_COLOR === undefined,
);
