/** Findings, or a verification that failed. */
export const EXIT_FINDINGS = 1;
/** A wrong call, a wrong set-up, or a bug. */
export const EXIT_TROUBLE = 2;
