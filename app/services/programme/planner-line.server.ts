import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLine } from "#app/domain/programme/year-line.ts";
import { reference } from "#app/domain/references.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";

/** The line of a year's months above the board, each meeting with what it holds. */
export function plannerLine(starts: IsoDate, meetings: readonly MeetingRow[], today: IsoDate) {
  const onLine = meetings.map((meeting) => ({
    reference: reference("meeting", meeting.id),
    meetsOn: meeting.meetsOn,
    state: meeting.state,
    load: loadOf(meeting),
  }));
  return yearLine(starts, onLine, today);
}
