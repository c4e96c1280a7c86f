import { dateText, MONTHS, type IsoDate } from "#app/domain/calendar.ts";
import { readDay } from "#app/domain/sheet/days.ts";

/** The days that the whole of what was typed names, both included, and what they are called. */
export type AskedDays = { from: IsoDate; until: IsoDate; words: string };

/**
 * A day or a month as people write it: "3 December 2026", "Thursday 3 December 2026", "3/12/2026" (the day first),
 * "2026-12-03", "December 2026"; null where something else was typed.
 */
export function askedDays(typed: string): AskedDays | null {
  const text = typed.trim().replace(/\s+/g, " ").slice(0, MOST_LETTERS);
  return ofMonth(text) ?? ofDay(text);
}

const MOST_LETTERS = 40;

function ofDay(text: string): AskedDays | null {
  const read = readDay(text);
  return read.ok && read.day ? { from: read.day, until: read.day, words: dateText(read.day) } : null;
}

function ofMonth(text: string): AskedDays | null {
  const [, name = "", year = ""] = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.findIndex((one) => isMonth(one, name.toLowerCase()));
  if (month < 0 || !/^(?:19|20)/.test(year)) return null;
  const of = `${year}-${String(month + 1).padStart(2, "0")}`;
  const last = new Date(Date.UTC(Number(year), month + 1, 0)).getUTCDate();
  return { from: `${of}-01`, until: `${of}-${last}`, words: `${MONTHS[month]} ${year}` };
}

function isMonth(month: string, typed: string): boolean {
  const name = month.toLowerCase();
  return typed !== "" && (typed === name || typed === name.slice(0, 3) || (typed === "sept" && name === "september"));
}
