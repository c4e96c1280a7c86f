import { dateText, MONTHS, type IsoDate } from "#app/domain/calendar.ts";
import type { Language } from "#app/words/language.ts";
import { MONTH_NAMES } from "#app/words/names.ts";
import { readDay } from "#app/domain/sheet/days.ts";

/** The days that the whole of what was typed names, both included, and what they are called. */
export type AskedDays = { from: IsoDate; until: IsoDate; words: string };

/**
 * A day or a month as people write it: "3 December 2026", "Thursday 3 December 2026", "3/12/2026" (the day first),
 * "2026-12-03", "December 2026", with the month in Welsh too; null where something else was typed.
 */
export function askedDays(typed: string, language: Language = "en"): AskedDays | null {
  const text = typed
    .trim()
    .replace(/\s+/g, " ")
    .slice(0, MOST_LETTERS)
    .replace(/\p{L}{3,}/gu, inEnglish);
  return ofMonth(text, language) ?? ofDay(text, language);
}

const MOST_LETTERS = 40;

/** A month by its English name, where its Welsh one was typed. */
function inEnglish(word: string): string {
  return MONTHS[MONTH_NAMES.cy.findIndex((name) => name.toLowerCase() === word.toLowerCase())] ?? word;
}

function ofDay(text: string, language: Language): AskedDays | null {
  const read = readDay(text);
  return read.ok && read.day ? { from: read.day, until: read.day, words: dateText(read.day, language) } : null;
}

function ofMonth(text: string, language: Language): AskedDays | null {
  const [, name = "", year = ""] = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.findIndex((one) => isMonth(one, name.toLowerCase()));
  if (month < 0 || !/^(?:19|20)/.test(year)) return null;
  const of = `${year}-${String(month + 1).padStart(2, "0")}`;
  const last = new Date(Date.UTC(Number(year), month + 1, 0)).getUTCDate();
  return { from: `${of}-01`, until: `${of}-${last}`, words: `${MONTH_NAMES[language][month]} ${year}` };
}

function isMonth(month: string, typed: string): boolean {
  const name = month.toLowerCase();
  return typed !== "" && (typed === name || typed === name.slice(0, 3) || (typed === "sept" && name === "september"));
}
