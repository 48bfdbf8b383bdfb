import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { CARRY_VERSION } from "./carry.ts";
import type { Plan } from "./plan.ts";

/**
 * A digest of all in the definitions that a carry depends on. Goals, tolerances, thresholds, people and texts are not
 * among it: changing them costs nothing, while another measure means another history, built anew from the first week.
 */
export function carryKey({ definitions, workflows }: Plan): string {
  const needs = {
    version: CARRY_VERSION,
    zone: definitions.zone,
    businessHours: definitions.businessHours,
    holidays: definitions.holidays,
    audit: definitions.audit,
    sources: definitions.sources.map(({ name, fields, duplicateKey, workflows: feeds, types }) => ({
      name,
      fields,
      duplicateKey,
      feeds,
      types,
    })),
    workflows: workflows.map(({ definition, measures, audit }) => ({
      name: definition.name,
      measures: measures.map(({ key }) => key),
      audit,
      baseline: definition.baseline,
      valuePer: definition.value?.per ?? null,
    })),
  };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(needs))));
}
