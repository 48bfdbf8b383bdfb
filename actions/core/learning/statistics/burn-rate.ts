/**
 * How many times too fast an error budget is used: error rate / (1 - objective). 1 uses it up exactly within the
 * objective's period. null without events; Infinity for any error where the objective is 1. Source: Google SRE
 * Workbook, chapter 5.
 */
export function burnRate(good: number, total: number, objective: number): number | null {
  if (total === 0) return null;
  if (good === total) return 0;
  return (1 - good / total) / (1 - objective);
}

/**
 * The burn rate that uses up a part of the budget within a window: budget × period / window, both of one unit.
 * 2 % of 30 days' budget within 1 hour gives 14.4 (Google SRE Workbook, chapter 5, table 5-8).
 */
export function burnRateThreshold(alert: { budget: number; period: number; window: number }): number {
  return (alert.budget * alert.period) / alert.window;
}
