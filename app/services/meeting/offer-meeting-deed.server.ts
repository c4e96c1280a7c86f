import { takenAlongText } from "#app/domain/agenda-item/taken-along.ts";
import { mayOpenMeetingDeed, type OfferedMeetingDeed } from "#app/domain/meeting/offers.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import type { Db } from "#db/open.server.ts";
import { readLeftByCancelling } from "#app/services/deadline/read-left-by-cancelling.server.ts";
import { readComing } from "#app/services/availability/warn-of-coming.server.ts";
import { whatHangsOnMeeting } from "./what-hangs-on-meeting.server.ts";
import { listLateItems } from "#app/services/agenda/list-late-items.server.ts";

/** What a page that offers one deed on a meeting needs: the meeting, what is on it, the verdict, before it is held what lacks the chair's reason, and before it is cancelled what goes along and what is left without a lawful meeting, before it is changed who can come on its day. */
export async function offerMeetingDeed(db: Db, actor: Actor, meetingId: number, deed: OfferedMeetingDeed) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const agenda = await listAgenda(db, actor, meetingId);
  const items = agenda.filter((item) => item.state === "scheduled");
  const themeItems = items.filter((item) => item.kind === "theme").length;
  const verdict = mayOpenMeetingDeed(deed, { ...meeting, themeItems }, actor);
  const lateItems = deed === "hold_meeting" ? await listLateItems(db, actor, meeting, agenda) : [];
  const outcomes = await listOutcomes(
    db,
    items.map((item) => item.id),
  );
  const withoutOutcome = items.length - outcomes.length;
  const cancels = deed === "cancel_meeting" && verdict.allowed;
  const changes = cancels || (deed === "edit_meeting" && verdict.allowed);
  const hanging = changes ? await whatHangsOnMeeting(db, actor, meetingId) : [];
  const takenAlong = hanging.filter(({ kind }) => cancels || kind === "programme").map(takenAlongText);
  const left = cancels ? await readLeftByCancelling(db, actor, meeting) : [];
  const coming = deed === "edit_meeting" && verdict.allowed ? await readComing(db, actor, meeting) : null;
  const ref = reference("meeting", meeting.id);
  return {
    ...meeting,
    reference: ref,
    items: items.length,
    withoutOutcome,
    lateItems,
    takenAlong,
    left,
    coming,
    verdict,
  };
}
