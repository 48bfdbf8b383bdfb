/** ln(0.01)/ln(0.1) is 2 but computes as 2.0000000000000004: such noise must not cost another case. */
const NOISE = 1e-9;

/**
 * How many cases must all be faultless to say, with this confidence, that fewer than this share is faulty:
 * ⌈ln(1 - confidence) / ln(1 - share)⌉. Both lie strictly between 0 and 1.
 */
export function zeroDefectSampleSize(confidence: number, share: number): number {
  for (const value of [confidence, share]) {
    if (!(value > 0 && value < 1)) throw new RangeError(`expected a number between 0 and 1, not ${value}`);
  }
  return Math.ceil(Math.log1p(-confidence) / Math.log1p(-share) - NOISE);
}
