// actions/core/report/text/pin-hint.ts
/** Asks for what only a person can do, in the words of GitHub's page. */
const PIN_HINT = "**Please pin this issue**, so that everybody finds it: only a person can, with the menu on the right, “Pin issue”. Once is enough.";

export { PIN_HINT as t };