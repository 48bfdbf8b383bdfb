import { toldText } from "./told-text.ts";

const LONGEST = 120;
/** No more is looked at: no ordinary name is longer. */
const MOST_READ = 500;

/** A file's name as it may be stored: people write telephone numbers and e-mail addresses into names too. */
export function toldName(name: string): string {
  const line = name
    .slice(0, MOST_READ)
    .normalize("NFC")
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
  return toldText(line, LONGEST);
}
