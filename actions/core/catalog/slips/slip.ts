import type { Mismatch, TypeName } from "../schema/mismatch.ts";

/** What a slip says instead of the general words, and where, if elsewhere. Offsets count within the whole file. */
export interface SlipWords {
  message: string;
  why: string;
  fix: string;
  start?: number;
  end?: number;
  /** The exact text for the place, where the fix is certain. */
  replacement?: string;
}

/** A place at which the YAML itself could not be read. */
export interface SyntaxSpot {
  /** The library's code: BAD_SCALAR_START. */
  code: string;
  start: number;
  end: number;
  text: string;
  /** The line that holds the place, without its line break, and where it begins. */
  line: string;
  lineStart: number;
}

/** A value that does not fit, with its own text as it stands in the file. */
export interface ValueSpot {
  mismatch: Mismatch;
  /** The value's text, quotes included; the key's where the mismatch is about a key. */
  source: string;
}

/**
 * A mistake that many people make once. It gets its own words in place of the general ones: the first slip of the
 * registry that recognises a place speaks.
 */
export interface Slip {
  id: string;
  /** What goes wrong, in one sentence, as `opsbook explain` prints it. */
  description: string;
  inSyntax?: (spot: SyntaxSpot) => SlipWords | null;
  inValue?: (spot: ValueSpot) => SlipWords | null;
  /** For a number that is valid but was written in a way that it does not keep, in a place that also takes text. */
  inNumber?: (spot: { source: string; value: number; types: readonly TypeName[] }) => SlipWords | null;
}
