import type { Language } from "#app/words/language.ts";
import { DAY_NAMES, MONTH_NAMES } from "#app/words/names.ts";
import { say } from "#app/words/say.ts";

/** A civil day in Europe/London, "2026-09-08". Never an instant. */
export type IsoDate = string & { readonly __day?: never };
/** An instant in UTC, "2026-09-08T16:00:00.000Z". */
export type IsoInstant = string & { readonly __instant?: never };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
export const MONTHS = MONTH_NAMES.en;

/** Whether the text is a real day of the calendar: "2026-02-30" is not. */
export function isIsoDate(text: string): text is IsoDate {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The day in London at an instant; for `contextFor` and for showing when. */
export function dayInLondon(instant: Date): IsoDate {
  const parts = londonParts(instant);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The hour and minute in London at an instant, "17:05". */
export function timeInLondon(instant: Date): string {
  const parts = londonParts(instant);
  return `${parts.hour}:${parts.minute}`;
}

/** "8 September 2026", "8 Medi 2026". */
export function dateText(day: IsoDate, language: Language = "en"): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTH_NAMES[language][Number(month) - 1]} ${year}`;
}

/** "Tuesday 8 September 2026", "Dydd Mawrth 8 Medi 2026". */
export function weekdayDateText(day: IsoDate, language: Language = "en"): string {
  return `${DAY_NAMES[language][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${dateText(day, language)}`;
}

/** "8 Sep", where there is little room. */
export function dayMonthText(day: IsoDate): string {
  const [, month, date] = day.split("-");
  return `${Number(date)} ${monthText(Number(month)).slice(0, 3)}`;
}

/** "Tue 8 September". */
export function weekdayDayText(day: IsoDate): string {
  const [weekday = "", date = "", month = ""] = weekdayDateText(day).split(" ");
  return `${weekday.slice(0, 3)} ${date} ${month}`;
}

/** The name of a month, counted from 1. */
export function monthText(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** How long until a day, seen from another: "today", "tomorrow", "in 5 days", "in 10 weeks". */
export function aheadText(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, day);
  if (days <= 0) return "today";
  if (days === 1) return "tomorrow";
  return days < 21 ? `in ${days} days` : `in ${Math.round(days / 7)} weeks`;
}

/** "8 September 2026 at 5:05pm", in London. */
export function instantText(instant: IsoInstant, language: Language = "en"): string {
  const at = new Date(instant);
  const [day, time] = [dateText(dayInLondon(at), language), clockText(timeInLondon(at), language)];
  return say(language, "calendar.dayAtTime", { day, time }).words;
}

/** "17:00" as "5pm", "17:05" as "5:05pm", "12:00" as "noon". */
export function clockText(time: string, language: Language = "en"): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (hour === 12 && minute === 0) return say(language, "calendar.noon").words;
  const half = hour < 12 ? "am" : "pm";
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${twelve}${half}` : `${twelve}:${String(minute).padStart(2, "0")}${half}`;
}

/** How long ago a day was, seen from another: "today", "yesterday", "4 days ago". */
export function daysAgoText(day: IsoDate, today: IsoDate): string {
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}

/** How far a coming day is, seen from another: "today", "tomorrow", "in 5 days". */
export function inDaysText(day: IsoDate, today: IsoDate, language: Language = "en"): string {
  const days = daysBetween(today, day);
  if (days <= 0) return say(language, "calendar.today").words;
  return (days === 1 ? say(language, "calendar.tomorrow") : say(language, "calendar.inDays", { count: days })).words;
}

/** The day so many calendar days later (earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}

const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

function londonParts(instant: Date): Record<string, string> {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  const known = LONDON_HOURS.get(hour);
  const parts = known ?? Object.fromEntries(LONDON.formatToParts(instant).map((part) => [part.type, part.value]));
  if (!known && LONDON_HOURS.size < MOST_HOURS) LONDON_HOURS.set(hour, parts);
  return { ...parts, minute: String(instant.getUTCMinutes()).padStart(2, "0") };
}

/** London is always whole hours from UTC, so what an hour is called there is worked out once. */
const LONDON_HOURS = new Map<number, Record<string, string>>();
const HOUR_MS = 3_600_000;
const MOST_HOURS = 20_000;

/** The instant so many hours later (earlier when negative). */
export function addHours(instant: IsoInstant, hours: number): IsoInstant {
  return new Date(new Date(instant).getTime() + hours * HOUR_MS).toISOString();
}

/** How many calendar days from the one day to the other; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * HOUR_MS));
}

/** The day so many calendar months later; the last of the month where that month is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = lastOfMonth(year, month - 1 + months);
  return Number(last.slice(8)) <= date ? last : `${last.slice(0, 8)}${String(date).padStart(2, "0")}`;
}

/** The last day of a month counted from 0 for January of the year; 12 is January of the next. */
export function lastOfMonth(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}
