import { dateText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";

/** Where a meeting's date comes from: a source states it, or it is inferred from what other papers say. */
export const DATE_BASES = ["stated", "inferred"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A meeting's day with what it is known from; null where there is no meeting. */
export type DayOfMeeting = { meetsOn: IsoDate | null; dateBasis: DateBasis | null };

/** "3 July 2015", or "3 July 2015 (date inferred)" where no source states it; nothing where there is no meeting. */
export function meetingDay(meeting: DayOfMeeting, language: Language = "en"): string {
  return meeting.meetsOn === null ? "" : asKnown(dateText(meeting.meetsOn, language), meeting.dateBasis, language);
}

/** "Friday 3 July 2015", with the same words after it. */
export function meetingWeekday(meeting: DayOfMeeting, language: Language = "en"): string {
  return meeting.meetsOn === null
    ? ""
    : asKnown(weekdayDateText(meeting.meetsOn, language), meeting.dateBasis, language);
}

/** A day as it is printed, with the words that it is inferred where it is. */
export function asKnown(day: string, basis: DateBasis | null, language: Language = "en"): string {
  return basis === "inferred" ? say(language, "calendar.inferred", { day }).words : day;
}
