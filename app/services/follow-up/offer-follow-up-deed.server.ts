import type { FollowUpDeed } from "#app/domain/follow-up/deeds.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { addMonths, dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findFollowUp } from "#db/follow-up/follow-ups.server.ts";
import { listMeetingChoices, listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOwnerChoices } from "./list-owner-choices.server.ts";

/** What the page of a follow-up's deed needs: what it says, where it stands, the verdict. Undefined where the actor does not see it. */
export async function offerFollowUpDeed(db: Db, actor: Actor, id: number, deed: FollowUpDeed) {
  const row = await findFollowUp(db, actor, id);
  if (!row) return undefined;
  return {
    reference: reference("follow_up", row.id),
    wording: row.wording,
    kind: row.kind,
    state: row.state,
    version: row.version,
    bodyId: row.bodyId,
    themeTitle: row.themeTitle,
    verdict: mayFollowUp(deed, row, actor),
    today: actor.today as string,
  };
}

/** `offerFollowUpDeed` for a report, with the meetings it may have been reported at. */
export async function offerReport(db: Db, actor: Actor, id: number, of: "report_follow_up" | "complete_follow_up") {
  const deed = await offerFollowUpDeed(db, actor, id, of);
  return deed && { ...deed, meetings: await listReportMeetings(db, actor, deed.bodyId) };
}

/** How far back a report is still entered from a meeting's papers, in months. */
const MONTHS_BACK = 24;

/** The body's meetings of late that something may have been reported at, latest first, as choices. */
async function listReportMeetings(db: Db, actor: Actor, bodyId: number) {
  const from = addMonths(actor.today, -MONTHS_BACK);
  const meetings = await listMeetingsBetween(db, actor, bodyId, from, actor.today);
  return meetings.reverse().map(({ id, meetsOn }) => ({ value: String(id), words: dateText(meetsOn) }));
}

/** `offerFollowUpDeed` for a response, with the offices that may have given it. */
export async function offerResponse(db: Db, actor: Actor, id: number) {
  const deed = await offerFollowUpDeed(db, actor, id, "respond_follow_up");
  return deed && { ...deed, offices: (await listOwnerChoices(db, actor, deed.bodyId)).offices };
}

/** `offerFollowUpDeed` for starting something, with the coming meetings that an item may be put on. */
export async function offerResult(db: Db, actor: Actor, id: number) {
  const deed = await offerFollowUpDeed(db, actor, id, "start_from_follow_up");
  if (!deed) return undefined;
  const meetings = await listMeetingChoices(db, actor, deed.bodyId, actor.today);
  return {
    ...deed,
    meetings: meetings.map((meeting) => ({ value: String(meeting.id), words: meetingDay(meeting) })),
  };
}
