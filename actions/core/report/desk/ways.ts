import { listed } from "../../wording.ts";
import { code } from "./sentences.ts";

/** Ways of writing one command, each to be copied by itself. Markdown. */
export function shownWays(ways: readonly string[]): string {
  return listed(ways.map(code), "or");
}
