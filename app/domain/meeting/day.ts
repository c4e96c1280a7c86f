import { dateText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";

/** Where a meeting's date comes from: a source states it, or it is inferred from what other papers say. */
export const DATE_BASES = ["stated", "inferred"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A meeting's day with what it is known from; null where there is no meeting. */
export type DayOfMeeting = { meetsOn: IsoDate | null; dateBasis: DateBasis | null };

/** "3 July 2015", or "3 July 2015 (date inferred)" where no source states it; nothing where there is no meeting. */
export function meetingDay(meeting: DayOfMeeting): string {
  return meeting.meetsOn === null ? "" : asKnown(dateText(meeting.meetsOn), meeting.dateBasis);
}

/** "Friday 3 July 2015", with the same words after it. */
export function meetingWeekday(meeting: DayOfMeeting): string {
  return meeting.meetsOn === null ? "" : asKnown(weekdayDateText(meeting.meetsOn), meeting.dateBasis);
}

/** A day as it is printed, with the words that it is inferred where it is. */
export function asKnown(day: string, basis: DateBasis | null): string {
  return basis === "inferred" ? `${day} (date inferred)` : day;
}
