import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Offer } from "#app/domain/deed.ts";
import { meetingOffers } from "#app/domain/meeting/offers.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { recordOffers } from "#app/domain/public-record/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import { listMinutesOfMeeting } from "#db/minutes/minutes-passages.server.ts";
import type { Db } from "#db/open.server.ts";
import { readEventsBefore } from "#app/services/read-events.server.ts";
import { findRecordPublishedOn } from "#db/public-record/published-records.server.ts";
import { readSources } from "#app/services/brought-meetings/read-brought-meetings.server.ts";
import { readComing } from "#app/services/availability/warn-of-coming.server.ts";
import { readMeetingRecord } from "#app/services/meeting-record/read-meeting-record.server.ts";
import { readAgendaEntries } from "./read-agenda-entries.server.ts";
import { readAgendaPage } from "./read-agenda-page.server.ts";

/** Which page of its agenda is asked for, and which entries of its history: those before one of them. */
type Asked = { page?: string | null; before?: number | null };

export type MeetingPage = NonNullable<Awaited<ReturnType<typeof readMeeting>>>;

/**
 * A meeting's working page: its facts, a page of its agenda with guide times and what came of those items, what waits for
 * the chair, its history and deeds. Whether the record has changed since it was published is asked where it is published.
 */
export async function readMeeting(db: Db, actor: Actor, meetingId: number, { page = null, before = null }: Asked = {}) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const shown = await readAgendaPage(db, actor, meetingId, page);
  const [agenda, happened, timeline, publishedOn] = await Promise.all([
    readAgendaEntries(db, meeting, shown, actor.today),
    readMeetingRecord(db, actor, meeting, shown),
    readEventsBefore(db, actor, { kind: "meeting", id: meetingId }, before),
    findRecordPublishedOn(db, meetingId),
  ]);
  return {
    meeting: { ...meeting, reference: reference("meeting", meeting.id) },
    agenda,
    paged: { page: shown.page, pages: shown.pages, total: shown.total },
    happened,
    timeline,
    minutes: await minutesOf(db, actor, meetingId),
    coming: isComing(meeting.state) && meeting.meetsOn >= actor.today ? await readComing(db, actor, meeting) : null,
    sources: await readSources(db, actor, "meeting", meetingId),
    offers: offersOf({ ...meeting, themeItems: shown.themeItems, publishedOn }, actor),
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

type Offered = MeetingRow & { themeItems: number; publishedOn: IsoDate | null };

function offersOf(meeting: Offered, actor: Actor): Offer[] {
  const home = `/meetings/${reference("meeting", meeting.id)}`;
  const mayAdd = allOf(mayCreateItem(meeting.bodyId, null, null, actor), mayStandOn(meeting, meeting, actor.today));
  const mayFollowUp = mayCreateFollowUp(meeting.bodyId, actor);
  const [toRecord, ...others] = meetingOffers(meeting, actor);
  return [
    { href: `${home}/items/new`, words: "Add an item", verdict: mayAdd },
    ...(toRecord ? [toRecord] : []),
    { href: `${home}/follow-ups/new`, words: "Add a follow-up", verdict: mayFollowUp },
    ...others,
    ...recordOffers(meeting, actor),
  ];
}
