const LONGEST = 120;
/** No more is looked at: no ordinary name is longer. */
const MOST_READ = 500;
const ADDRESS = /\S+@\S+/gu;
/** Seven digits and more, however they are grouped: a telephone number, an account. */
const NUMBER = /\+?\(?\d(?:[\s()./_-]{0,2}\d){6,}/gu;
/** A day, and perhaps an hour, as programs write them into the names of exports. */
const DAY =
  /^(?:19|20)\d\d[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])(?:[\sT._-]{1,2}(?:[01]\d|2[0-3])[._-]?[0-5]\d(?:[._-]?[0-5]\d)?)?(?!\d)/u;
const FEWEST_DIGITS = 7;

/**
 * A file's name as it may be stored for ever and shown to everyone: people write telephone numbers and e-mail addresses
 * into names too, and those become an ellipsis. Days stay.
 */
export function toldName(name: string): string {
  const line = name
    .slice(0, MOST_READ)
    .normalize("NFC")
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replaceAll(ADDRESS, "…")
    .replaceAll(NUMBER, (found) => {
      const digits = found.replace(DAY, "").replaceAll(/\D/gu, "");
      return digits.length < FEWEST_DIGITS ? found : "…";
    })
    .trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
}
