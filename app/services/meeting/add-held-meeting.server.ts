import { readAgendaList } from "#app/domain/meeting/agenda-list.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { fitsOneAgenda, isNotHereYet, mayAddHeldMeeting } from "#app/domain/meeting/past.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { MeetingKind } from "#app/domain/meeting/states.ts";
import { reference } from "#app/domain/references.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import { findMeetingOn, insertMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { writePastItems } from "./write-past-items.server.ts";

/** What an officer says of a meeting of the past. `startsAt` is "17:00" in London; `agenda` is its items, one a line. */
export type HeldMeetingText = {
  bodyId: number;
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  startsAt: string | null;
  venue: string;
  kind: MeetingKind;
  agenda: string;
};

/** The meeting that was added, and how many items it was added with. */
export type HeldMeetingAdded = { id: number; reference: string; day: string; items: number };

/**
 * Adds a meeting that has been held, with its items as considered: history, so that it gets no standing items, asks
 * for no notice and changes no approved programme. Refuses by role, a day to come or after the body ended, and a
 * meeting that is here already.
 */
export function addHeldMeeting(db: Db, acting: Acting, input: HeldMeetingText): Promise<Outcome<HeldMeetingAdded>> {
  return runDeedFor(db, acting, (trx) => addHeldMeetingIn(trx, acting, input));
}

/** `addHeldMeeting` inside a deed that already runs: the whole deed is refused where this is. */
export async function addHeldMeetingIn(trx: Trx, acting: Acting, input: HeldMeetingText): Promise<HeldMeetingAdded> {
  const { agenda, ...text } = input;
  const body = requireRecord(await findMeetingBody(trx, acting.actor, input.bodyId));
  requireVerdict(mayAddHeldMeeting(body, input.meetsOn, acting.actor));
  requireVerdict(isNotHereYet(input.meetsOn, await findMeetingOn(trx, input)));
  const lines = readAgendaList(agenda);
  requireVerdict(fitsOneAgenda(lines.length));

  const id = await insertMeeting(trx, {
    ...text,
    howToAttend: "",
    minutesAvailable: body.defaultMeetingMinutes,
    state: "held",
  });
  const meeting = { id, bodyId: body.id, body, meetsOn: input.meetsOn };
  const itemIds = await writePastItems(trx, acting, meeting, lines);
  const day = dateText(input.meetsOn);
  await writeEvent(trx, acting, {
    action: MEETING_DEEDS.add_held_meeting.event,
    subject: { kind: "meeting", id, version: 1 },
    about: itemIds.map((itemId) => ({ kind: "item" as const, id: itemId })),
    bodyId: body.id,
    particulars: { to: day },
  });
  return { id, reference: reference("meeting", id), day, items: itemIds.length };
}
