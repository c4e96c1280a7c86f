import { standingPositions } from "#app/domain/agenda-item/order.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { pick } from "#app/domain/field.ts";
import { MEETING_FIELD_NAMES } from "#app/domain/meeting/fields.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import type { MeetingKind } from "#app/domain/meeting/states.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { findMeetingBody, listStandingInForce } from "#db/administration/meeting-bodies.server.ts";
import { insertMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What an officer says of a meeting. A source states its date unless they say otherwise; `startsAt` is "17:00" in London; minutes. */
export type MeetingText = {
  meetsOn: IsoDate;
  dateBasis?: DateBasis;
  startsAt: string | null;
  venue: string;
  howToAttend: string;
  kind: MeetingKind;
  minutesAvailable: number;
};

type NewMeeting = MeetingText & { bodyId: number };

/** The meeting that was added, its day, and how many standing items are on its agenda. */
export type MeetingCreated = { id: number; reference: string; day: string; standing: number };

/**
 * Adds a provisional meeting of a body, with the body's standing items already
 * on its agenda: opening business first, closing business last. Refuses by
 * role, a day that is past, and a body that has ended.
 */
export function createMeeting(db: Db, acting: Acting, input: NewMeeting): Promise<Outcome<MeetingCreated>> {
  return runDeedFor(db, acting, (trx) => createMeetingIn(trx, acting, input));
}

/** `createMeeting` inside a deed that already runs: the whole deed is refused where this is. With its agenda, it gets no standing items. */
export async function createMeetingIn(
  trx: Trx,
  acting: Acting,
  input: NewMeeting,
  { hasAgenda = false }: { hasAgenda?: boolean } = {},
): Promise<MeetingCreated> {
  const body = requireRecord(await findMeetingBody(trx, acting.actor, input.bodyId));
  requireVerdict(mayCreateMeeting(body, input.meetsOn, acting.actor));

  const id = await insertMeeting(trx, { bodyId: body.id, ...pick(input, MEETING_FIELD_NAMES) });
  const programme = await findProgrammeOfYear(trx, body.id, yearOf(input.meetsOn, body));
  const itemIds = hasAgenda ? [] : await copyStandingItems(trx, body.id, id, programme?.id ?? null);
  const day = meetingDay({ meetsOn: input.meetsOn, dateBasis: input.dateBasis ?? "stated" });
  await writeEvent(trx, acting, {
    action: "meeting_created",
    subject: { kind: "meeting", id, version: 1 },
    about: itemIds.map((itemId) => ({ kind: "item" as const, id: itemId })),
    bodyId: body.id,
    particulars: { to: day },
  });
  return { id, reference: reference("meeting", id), day, standing: itemIds.length };
}

async function copyStandingItems(
  trx: Trx,
  bodyId: number,
  meetingId: number,
  programmeId: number | null,
): Promise<number[]> {
  const ids: number[] = [];
  for (const { kind, title, purpose, minutes, at } of standingPositions(await listStandingInForce(trx, bodyId))) {
    const on = { bodyId, meetingId, programmeId, state: "scheduled", position: at } as const;
    ids.push(await insertItem(trx, { ...on, kind, title, purpose, minutes }));
  }
  return ids;
}
