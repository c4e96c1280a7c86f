import { clockText, type IsoInstant } from "#app/domain/calendar.ts";
import { dateBasisOf } from "#app/domain/programme/entry.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { publicDates, type PublicDate } from "#app/domain/deadline/public-dates.ts";
import type { MeetingEntry } from "#app/domain/programme/entry.ts";
import { reference } from "#app/domain/references.ts";
import type { CalendarEvent } from "./calendar.ts";
import type { ClockRevision } from "./deadline-events.ts";
import type { Released } from "./published-events.ts";

/**
 * The days before a published meeting that readers plan by: when questions from
 * the public are due and when the agenda is public. Those of a cancelled meeting
 * stay, as cancelled; a meeting that was held has none any more.
 */
export function publicDateEvents(
  meeting: Released<MeetingEntry>,
  clock: ClockBody | undefined,
  revision: ClockRevision | undefined,
): CalendarEvent[] {
  if (!clock || meeting.entry.state === "held") return [];
  const { questions, agenda } = publicDates(clock, meeting.entry.meetsOn);
  const told = { meeting, revision };
  return [
    ...eventOf("questions", "Last day for questions from the public", questions, told),
    ...eventOf("agenda", "Agenda and reports are public by today", agenda, told),
  ];
}

function eventOf(
  key: string,
  words: string,
  date: PublicDate | null,
  { meeting, revision }: { meeting: Released<MeetingEntry>; revision: ClockRevision | undefined },
): CalendarEvent[] {
  if (!date) return [];
  const { entry, body, releaseId, publishedAt } = meeting;
  const isOff = entry.state === "cancelled";
  const changedAt: IsoInstant[] = [publishedAt, revision?.changedAt ?? publishedAt];
  return [
    {
      key: `${key}-${entry.id}`,
      sequence: releaseId + (revision?.changes ?? 0),
      changedAt: changedAt.sort()[1] ?? publishedAt,
      time: { on: date.on },
      summary: `${isOff ? "Cancelled: " : ""}${words}${date.atTime ? ` (${clockText(date.atTime)})` : ""}: ${body.name}`,
      description: `For the meeting of ${meetingWeekday({ ...entry, dateBasis: dateBasisOf(entry) })}.`,
      location: "",
      href: `/meetings/${reference("meeting", entry.id)}`,
      status: isOff ? "cancelled" : "confirmed",
    },
  ];
}
