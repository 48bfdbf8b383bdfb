import { accountForId } from "./account-for-id.ts";
import { dateForm } from "./date-form.ts";
import { goalNeedsQuotes } from "./goal-needs-quotes.ts";
import { numberForText } from "./number-for-text.ts";
import { quoteFirstCharacter } from "./quote-first-character.ts";
import type { Slip } from "./slip.ts";
import { spaceAfterColon } from "./space-after-colon.ts";
import { tabIndentation } from "./tab-indentation.ts";
import { yesForTrue } from "./yes-for-true.ts";

/** All slips; the first that recognises a place gives its words. */
export const slips: readonly Slip[] = [
  tabIndentation,
  accountForId,
  goalNeedsQuotes,
  quoteFirstCharacter,
  spaceAfterColon,
  numberForText,
  yesForTrue,
  dateForm,
];
