import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { agendaPage } from "#app/domain/agenda/agenda-pages.ts";
import type { Offer } from "#app/domain/deed.ts";
import { meetingOffers } from "#app/domain/meeting/offers.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { recordOffers } from "#app/domain/public-record/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listEvents } from "#db/events.server.ts";
import { listAgenda, type ItemRow } from "#db/agenda-item/items.server.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import { listMinutesOfMeeting } from "#db/minutes/minutes-passages.server.ts";
import type { Db } from "#db/open.server.ts";
import { readSources } from "#app/services/brought-meetings/read-brought-meetings.server.ts";
import { readComing } from "#app/services/availability/warn-of-coming.server.ts";
import { readAgendaEntries } from "./read-agenda-entries.server.ts";
import { planRecord, type PlannedRecord } from "#app/services/public-record/plan-record.server.ts";

export type MeetingPage = NonNullable<Awaited<ReturnType<typeof readMeeting>>>;

/** A meeting's working page: its facts, a page of its agenda with guide times, what waits for the chair, its history and deeds. */
export async function readMeeting(db: Db, actor: Actor, meetingId: number, page: string | null = null) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const items = await listAgenda(db, actor, meetingId);
  const { rows, first, ...paged } = agendaPage(items, page);
  const [agenda, timeline, record] = await Promise.all([
    readAgendaEntries(db, meeting, items, actor.today, { first, rows }),
    listEvents(db, actor, "meeting", meetingId),
    recordOf(db, meeting),
  ]);
  return {
    meeting: { ...meeting, reference: reference("meeting", meeting.id) },
    agenda,
    paged,
    timeline,
    minutes: await minutesOf(db, actor, meetingId),
    coming: isComing(meeting.state) && meeting.meetsOn >= actor.today ? await readComing(db, actor, meeting) : null,
    sources: await readSources(db, actor, "meeting", meetingId),
    offers: offersOf(meeting, items, record, actor),
  };
}

/** The minutes from which what happened was recorded, for whoever may see them. */
async function minutesOf(db: Db, actor: Actor, meetingId: number) {
  const all = await listMinutesOfMeeting(db, actor, meetingId);
  return all.map(({ id, broughtAt, broughtByName }) => ({
    href: `/bring-in/minutes/${id}`,
    at: broughtAt as string,
    name: broughtByName,
  }));
}

/** How the published record stands; before it is held there is none to ask for. */
function recordOf(db: Db, meeting: MeetingRow): Promise<PlannedRecord> | PlannedRecord {
  if (meeting.state === "held") return planRecord(db, meeting);
  return { planned: [], attendance: null, rows: 0, leftOut: 0, publishedOn: null, isChanged: false };
}

function offersOf(meeting: MeetingRow, items: readonly ItemRow[], record: PlannedRecord, actor: Actor): Offer[] {
  const home = `/meetings/${reference("meeting", meeting.id)}`;
  const themeItems = items.filter((item) => item.kind === "theme" && item.state === "scheduled").length;
  const mayAdd = allOf(mayCreateItem(meeting.bodyId, null, null, actor), mayStandOn(meeting, meeting, actor.today));
  const mayFollowUp = mayCreateFollowUp(meeting.bodyId, actor);
  const [toRecord, ...others] = meetingOffers({ ...meeting, themeItems }, actor);
  return [
    { href: `${home}/items/new`, words: "Add an item", verdict: mayAdd },
    ...(toRecord ? [toRecord] : []),
    { href: `${home}/follow-ups/new`, words: "Add a follow-up", verdict: mayFollowUp },
    ...others,
    ...recordOffers(meeting, record, actor),
  ];
}
