import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Catalog } from "../../catalog/catalog.ts";
import { type Understood, understand } from "../../signal/desk/understand.ts";
import type { DeskClock } from "../../signal/desk/when.ts";
import type { Facts, Said } from "../commands/facts.ts";
import { sentencesOf } from "../commands/lines.ts";

/** What was said, sentence by sentence, and the digest of the records that it would make. */
export interface Reading {
  sentences: Understood[];
  /** The same as long as the words, the phrases and the rules are; by it a `yes` belongs to what was shown. */
  digest: string;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** Reads what somebody said. The same words at the same time give the same records. */
export function readSaid(
  said: Said,
  { desk, zone, catalog }: Pick<Facts, "desk" | "zone" | "catalog">,
): Reading {
  const clock: DeskClock = { said: said.at, zone, isOpen: opening(catalog) };
  const speaker = { origin: said.origin, author: said.by.login };
  const sentences = understand(sentencesOf(said.body), desk, speaker, clock);
  const records = sentences.flatMap((one) => (one.kind === "understood" ? one.records : []));
  return { sentences, digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify(records)))).slice(0, 32) };
}

/** Whether the business has hours on a date, by its cadence; without one, every day. */
function opening(catalog: Catalog): (date: string) => boolean {
  const cadence = catalog.cadences[0]?.value.spec;
  if (cadence === undefined) return () => true;
  const holidays = new Set((cadence.holidays ?? []).map(({ date }) => date));
  return (date) => {
    const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "sun";
    return (cadence.business_hours[weekday]?.length ?? 0) > 0 && !holidays.has(date);
  };
}
