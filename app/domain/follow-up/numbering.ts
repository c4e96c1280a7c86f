import { foldText } from "#app/domain/text.ts";
import { yearLabel, type YearStart } from "#app/domain/municipal-year.ts";

/**
 * "2026/27 no. 14": unique within a body and its municipal year. Real minutes
 * start again at 1 at each meeting, and number one action twice; the number that
 * the source gave is kept beside this one.
 */
export function followUpNumber(followUp: { startYear: number; number: number }, body: YearStart): string {
  return `${yearLabel(followUp.startYear, body)} no. ${followUp.number}`;
}

/** “Action 03”, “no. 3” and “3” as one number. */
export function bareNumber(words: string): string {
  return foldText(words)
    .replace(/^\D+/, "")
    .replace(/^0+(?=\d)/, "")
    .replace(/[.)\s]+$/, "");
}

/** Whether two source numbers are one: “Action 3” is “3” and “R1” is “1”, but “R1” is not “A1”. */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return bareNumber(one) !== "" && bareNumber(one) === bareNumber(other) && (a === b || a === "" || b === "");
}

function lettersOf(words: string): string {
  return foldText(words)
    .replace(/\d.*$/, "")
    .replace(/\b(?:actions?|number|no|ref|reference|item|point)\b/g, "")
    .trim();
}
