import { yearLabel, type YearStart } from "#app/domain/municipal-year.ts";

/**
 * "2026/27 no. 14": unique within a body and its municipal year. Real minutes
 * start again at 1 at each meeting, and number one action twice; the number that
 * the source gave is kept beside this one.
 */
export function followUpNumber(followUp: { startYear: number; number: number }, body: YearStart): string {
  return `${yearLabel(followUp.startYear, body)} no. ${followUp.number}`;
}
