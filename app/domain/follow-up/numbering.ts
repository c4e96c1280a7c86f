import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { foldText } from "#app/domain/text.ts";
import { yearLabel, type YearStart } from "#app/domain/municipal-year.ts";
import { readDay } from "./due-days.ts";

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

/** A number that a source gave, and the day of the meeting that gave it. */
export type GivenNumber = { number: string; on: IsoDate | null };

/** Which numbers a follow-up has: its first, given when it was made, and those that it was given later, as they are held. */
export type Numbered = { sourceNumber: string; madeOn: IsoDate | null; laterNumbersHeld: string };

/** The numbers that it was given later, out of the list in which they are held. */
export function laterNumbersIn({ laterNumbersHeld }: Pick<Numbered, "laterNumbersHeld">): GivenNumber[] {
  return JSON.parse(laterNumbersHeld) as GivenNumber[];
}

/** Every number by which a source may mean it. */
export function numbersOf(row: Numbered): string[] {
  return [row.sourceNumber, ...laterNumbersIn(row).map(({ number }) => number)].filter(Boolean);
}

/** Its numbers as a page says them: “Action 3”, or “Action 3 of 12 January 2026; Action 1 of 4 March 2026”. */
export function numbersText(row: Numbered): string {
  const later = laterNumbersIn(row);
  if (later.length === 0) return row.sourceNumber;
  const first = row.sourceNumber === "" ? [] : [{ number: row.sourceNumber, on: row.madeOn }];
  return [...first, ...later]
    .map((one) => numberText({ ...one, number: one.number.replace(/^\d+$/, "no. $&") }))
    .join("; ");
}

/** The later numbers of a follow-up as a form shows them, one a line. */
export function laterNumberLines(row: Pick<Numbered, "laterNumbersHeld">): string {
  return numberLines(laterNumbersIn(row));
}

/** Numbers as they are written one a line. */
export function numberLines(later: readonly GivenNumber[]): string {
  return later.map(numberText).join("\n");
}

function numberText({ number, on }: GivenNumber): string {
  return on === null ? number : `${number} of ${dateText(on)}`;
}

/** The later numbers that are written one a line, each once: “Action 1 of 4 March 2026”, “Action 1, 4/3/26”, “Action 1”. */
export function readNumberLines(text: string): GivenNumber[] {
  const lines = text.split("\n").map((line) => line.trim());
  const numbers = lines.filter(Boolean).map(readNumberLine);
  return [...new Map(numbers.map((one) => [`${foldText(one.number)}|${one.on ?? ""}`, one])).values()];
}

/** A day without its year is read as of this one, and so is no day. */
const NO_YEAR = "0001-01-01" as IsoDate;
const FIRST_DAY = "1000-01-01";

/** A day is only read where it says its year: none is made up. */
function readNumberLine(line: string): GivenNumber {
  for (const { index, 0: mark } of [...line.matchAll(/,\s*|\s+(?:of|on|at)\s+|\s+\(/g)].reverse()) {
    const [number, said] = [line.slice(0, index).trim(), line.slice(index + mark.length).toLowerCase()];
    const on = readDay(said, NO_YEAR)?.dueOn ?? null;
    if (number !== "" && on !== null && on >= FIRST_DAY) return { number, on };
  }
  return { number: line, on: null };
}

/** Whether a source gave it this number before, however it wrote it. */
export function hasNumber(row: Numbered, number: string): boolean {
  return numbersOf(row).some((one) => isSameNumber(one, number));
}
