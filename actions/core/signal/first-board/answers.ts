import type { Roles } from "./guess.ts";

/** What a person has confirmed about a spreadsheet: enough to write its Source and a small catalog. */
export interface Answers {
  /** The name of the Source and of the workflow: an id such as `leads`. */
  name: string;
  /** What people call the business. */
  business: string;
  zone: string;
  roles: Roles;
  /** How times are written. */
  ways: readonly string[];
  decimal: "." | ",";
  delimiter: "," | ";" | "\t" | "|";
  encoding: "utf-8" | "windows-1252" | "utf-16le";
  skipLines: number;
  currency: string | null;
  personal: readonly string[];
  /** Words of the channel and the status column, as they stand; all others become `other`. */
  channels: readonly string[];
  statuses: readonly string[];
  /** Words of the status column that mean a sale. */
  won: readonly string[];
  /** What was taken for granted because nobody was asked, and how to say otherwise. */
  doubts: readonly string[];
}

const LONGEST_ID = 60;

/** A word as an id: `Google Ads` is google-ads. `other` where nothing is left of it. */
export function idOf(text: string): string {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase();
  const id = plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "")
    .slice(0, LONGEST_ID)
    .replace(/-+$/, "");
  return id === "" ? "other" : id;
}

/** True where the sheet tells which cases were won, and when. */
export function tellsSales({ roles, won }: Answers): boolean {
  return roles.closed !== null && roles.status !== null && won.length > 0;
}
