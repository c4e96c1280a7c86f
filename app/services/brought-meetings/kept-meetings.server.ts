import type { MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import type { SavedMeetings } from "#app/domain/brought-meetings/kept.ts";
import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { keyOf } from "#app/domain/brought-meetings/found.ts";
import { planMeetings, type Line, type MeetingHere } from "#app/domain/brought-meetings/plan.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { BroughtRow } from "#db/brought-meetings/brought-meetings.server.ts";
import { listItemsKnown, listMeetingsKnown } from "#db/brought-meetings/meeting-sources.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

const NOTHING: MeetingsFound = { committees: [], meetings: [], skipped: [] };

/** What was found in the files, from its column. */
export function foundIn({ found }: { found: string }): MeetingsFound {
  return JSON.parse(found) as MeetingsFound;
}

/** The committees that were chosen as the body. */
export function chosenIn({ committees }: { committees: string }): string[] {
  return JSON.parse(committees) as string[];
}

/** What was saved; null while nothing is. */
export function savedIn({ undo }: { undo: string | null }): SavedMeetings | null {
  return undo === null ? null : (JSON.parse(undo) as SavedMeetings);
}

/** What is left of what is discarded: nothing that the files said. */
export function emptiedBrought() {
  return { state: BROUGHT_DEEDS.discard_meetings.to, found: JSON.stringify(NOTHING), committees: "[]" };
}

/** What they are called in history: “meetings from May.xml”. */
export function broughtTitle({ fileNames }: { fileNames: string }): string {
  return `meetings from ${fileNames}`;
}

/** What saving would do now with each meeting of the committees that were chosen. */
export async function planOf(
  db: Db | Trx,
  today: IsoDate,
  brought: Pick<BroughtRow, "bodyId" | "endedOn" | "found" | "committees">,
): Promise<Line[]> {
  const found = foundIn(brought);
  const { bodyId, endedOn } = brought;
  const days = [...new Set(found.meetings.map(({ meetsOn }) => meetsOn))];
  const meetings = await listMeetingsKnown(db, { bodyId, days, keys: found.meetings.map(keyOf) });
  const items = await listItemsKnown(
    db,
    meetings.map(({ id }) => id),
  );
  const here: MeetingHere[] = meetings.map(({ agendaState, isReleased, ...meeting }) => ({
    ...meeting,
    isOpen: meeting.state === "held" || ((agendaState ?? "draft") === "draft" && !isReleased),
    items: items.filter(({ meetingId }) => meetingId === meeting.id),
  }));
  return planMeetings(found, chosenIn(brought), { today, endedOn, meetings: here });
}
