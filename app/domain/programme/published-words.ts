import { clockWords, weekdayWords } from "#app/domain/calendar.ts";
import type { PublishedItemLine, PublishedMeetingLine } from "./published-views.ts";

/** "Tuesday 8 September 2026, 5pm, Council chamber". */
export function meetingWords(meeting: Pick<PublishedMeetingLine, "meetsOn" | "startsAt" | "venue">): string {
  const time = meeting.startsAt ? clockWords(meeting.startsAt) : "";
  return [weekdayWords(meeting.meetsOn), time, meeting.venue].filter(Boolean).join(", ");
}

/** The items that tell one meeting from another: not the apologies and minutes that every meeting has. */
export function substantive(items: readonly PublishedItemLine[]): readonly PublishedItemLine[] {
  return items.filter((item) => item.kind === "theme" || item.kind === "statutory");
}
