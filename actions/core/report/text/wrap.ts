/**
 * A text in lines of at most so many characters, broken at spaces: a block of code does not wrap by itself, and what is longer
 * than the screen is read by nobody. A word that is longer, such as an address, keeps a line of its own.
 */
export function wrapLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
