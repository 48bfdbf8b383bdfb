import { code } from "./sentences.ts";

/** Ways of writing one command, each to be copied by itself. Markdown. */
export function shownWays(ways: readonly string[]): string {
  const shown = ways.map(code);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}
