import { now } from "./clock.ts";
import type { ImportProgress } from "./import.ts";

const SHORTEST_PAUSE_MS = 100;
const PAUSE_BETWEEN_LINES_MS = 5000;

/**
 * Says on the standard error how far a file is read: on a terminal in one line that is rewritten, else in a line every
 * five seconds, so that a long import in a log is seen to live.
 */
export function readingProgress(name: string): {
  show: (progress: ImportProgress) => void;
  done: () => void;
} {
  const terminal = process.stderr.isTTY === true;
  const pause = terminal ? SHORTEST_PAUSE_MS : PAUSE_BETWEEN_LINES_MS;
  let last = terminal ? 0 : now();
  let shown = false;
  return {
    show: ({ rows, bytes, size }) => {
      const moment = now();
      if (moment - last < pause) return;
      last = moment;
      shown = true;
      const share = size === 0 ? 100 : Math.floor((100 * Math.min(bytes, size)) / size);
      const text = `${name}: ${rows.toLocaleString("en-US")} rows read, ${share}%`;
      process.stderr.write(terminal ? `\r\u001b[2K${text}` : `${text}\n`);
    },
    done: () => {
      if (terminal && shown) process.stderr.write("\r\u001b[2K");
    },
  };
}
