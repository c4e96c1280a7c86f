import type { MeetingMade } from "#app/domain/own-sheet/plan-meetings.ts";
import { makeMeeting, type Making } from "./making.server.ts";

/** Makes the meeting of a row of a calendar. */
export async function makeMeetingRow(making: Making, make: MeetingMade): Promise<{ kind: "meeting"; id: number }> {
  return { kind: "meeting", id: await makeMeeting(making, make) };
}
