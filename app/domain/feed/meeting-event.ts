import type { DateBasis } from "#app/domain/meeting/day.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { dateText, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { MEETING_KIND_LABELS, type MeetingKind, type MeetingState } from "#app/domain/meeting/states.ts";
import { reference } from "#app/domain/references.ts";
import type { CalendarEvent, EventTime } from "./calendar.ts";
import { addMinutes, instantInLondon } from "./london-time.ts";

export type MeetingToTell = {
  id: number;
  bodyName: string;
  kind: MeetingKind;
  state: MeetingState;
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  startsAt: string | null;
  minutesAvailable: number | null;
  movedFrom: IsoDate | null;
  venue: string;
  howToAttend: string;
  /** Why it is cancelled. */
  reason: string | null;
  /** What is on its agenda, under its own words: "On the agenda". */
  agenda: { words: string; titles: readonly string[] };
  sequence: number;
  changedAt: IsoInstant;
};

/** A meeting as an entry of a calendar. One that is cancelled stays, as cancelled. */
export function meetingEvent(meeting: MeetingToTell): CalendarEvent {
  const { id, venue, sequence, changedAt } = meeting;
  return {
    key: `meeting-${id}`,
    sequence,
    changedAt,
    time: timeOf(meeting),
    summary: summaryOf(meeting),
    description: descriptionOf(meeting),
    location: venue,
    href: `/meetings/${reference("meeting", id)}`,
    status: STATUS[meeting.state],
  };
}

/** When a meeting is: a meeting whose time is not set takes the day. */
export function timeOf(meeting: Pick<MeetingToTell, "meetsOn" | "startsAt" | "minutesAvailable">): EventTime {
  if (meeting.startsAt === null) return { on: meeting.meetsOn };
  const from = instantInLondon(meeting.meetsOn, meeting.startsAt);
  return {
    from,
    until: meeting.minutesAvailable === null ? null : addMinutes(from, meeting.minutesAvailable),
  };
}

const STATUS = {
  provisional: "tentative",
  confirmed: "confirmed",
  held: "confirmed",
  cancelled: "cancelled",
} as const satisfies Record<MeetingState, CalendarEvent["status"]>;

/** Not every calendar shows that an entry is cancelled, so the words say so too. */
function summaryOf({ bodyName, kind, state }: MeetingToTell): string {
  const what = kind === "ordinary" ? bodyName : `${bodyName}: ${MEETING_KIND_LABELS[kind].toLowerCase()}`;
  return state === "cancelled" ? `Cancelled: ${what}` : what;
}

function descriptionOf(meeting: MeetingToTell): string {
  const { state, dateBasis, reason, movedFrom, howToAttend, agenda } = meeting;
  const attends = isComing(state) && howToAttend !== "";
  return [
    state === "cancelled" ? `This meeting is cancelled.${reason ? ` Reason: ${reason}` : ""}` : "",
    dateBasis === "inferred" ? "This date is inferred: no source states it." : "",
    state === "provisional" ? "This date may still change." : "",
    movedFrom && movedFrom !== meeting.meetsOn ? `Moved from ${dateText(movedFrom)}.` : "",
    agenda.titles.length > 0 ? [agenda.words, ...agenda.titles.map((title) => `- ${title}`)].join("\n") : "",
    attends ? `How to attend:\n${howToAttend}` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
