import type { IsoDate } from "#app/domain/calendar.ts";
import {
  attendeesTold,
  committeeTold,
  itemsTold,
  meetingTold,
  type CommitteeTold,
  type MeetingTold,
  type WholeMeetingTold,
} from "#app/domain/open-data/moderngov.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { Db } from "#db/open.server.ts";
import { listMeetingsBetween, listOpenBodies } from "#db/open-data/open-bodies.server.ts";
import { findPublishedAttendance } from "#db/public-record/published-attendance.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listRecordsOf } from "#db/public-record/published-records.server.ts";
import { readPublishedAgendas } from "#app/services/agenda/read-agenda-paper.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";

/** The bodies of a council, as committees. One query. */
export async function readCommittees(db: Db, councilId: number | null, today: IsoDate): Promise<CommitteeTold[]> {
  return (await listOpenBodies(db, councilId)).map((body) => committeeTold(body, today));
}

/** The published meetings between two days, of all committees or of one. Three queries. */
export async function readMeetingsBetween(
  db: Db,
  asked: Parameters<typeof listMeetingsBetween>[1],
): Promise<MeetingTold[]> {
  const ids = await listMeetingsBetween(db, asked);
  const rows = await listPublications(
    db,
    ids.map((id) => ({ kind: "meeting", id })),
  );
  const committees = await committeesBySlug(db, asked.councilId);
  return new PublishedEntries(rows).list("meeting", ids).flatMap(({ entry, body }) => {
    const committee = committees.get(body.slug);
    return committee ? [meetingTold(entry, committee)] : [];
  });
}

/** A published meeting with its agenda and who was there; undefined where it is not published. In at most nine queries. */
export async function readWholeMeeting(
  db: Db,
  { councilId, id }: { councilId: number | null; id: number },
  today: IsoDate,
): Promise<WholeMeetingTold | undefined> {
  const meeting = await readPublished(db, "meeting", id, today);
  const committee = meeting && (await committeesBySlug(db, councilId)).get(meeting.body.slug);
  if (!meeting || !committee) return undefined;
  const papers = await readPublishedAgendas(db, id);
  const outcomes = (await listRecordsOf(db, { meetingIds: [id] })).filter(({ kind }) => kind === "outcome");
  return {
    ...meetingTold(meeting, committee),
    isAgendaOut: papers.length > 0,
    isRecordOut: outcomes.length > 0,
    items: itemsTold(papers, meeting.items, new Set(outcomes.flatMap(({ itemId }) => itemId ?? []))),
    attendees: attendeesTold(await findPublishedAttendance(db, id)),
  };
}

async function committeesBySlug(db: Db, councilId: number | null): Promise<Map<string, MeetingTold["committee"]>> {
  return new Map((await listOpenBodies(db, councilId)).map(({ id, slug, name }) => [slug, { id, title: name }]));
}
