import { itemLink } from "#app/domain/programme/make-view.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listSubjectsOfMeetings } from "#db/public-record/published-places.server.ts";
import type { PublishedBodyLine } from "#app/services/public-record/list-published-bodies.server.ts";

const MOST_SUBJECTS = 3;

/** The bodies, each with the first subjects of its next meeting. */
export async function withSubjects(db: Db, bodies: readonly PublishedBodyLine[]) {
  const meetingIds = bodies.flatMap(({ nextMeeting }) => (nextMeeting ? [nextMeeting.id] : []));
  const placed = await listSubjectsOfMeetings(db, meetingIds, MOST_SUBJECTS);
  const items = new PublishedEntries(
    await listPublications(
      db,
      placed.map(({ id }) => ({ kind: "item", id })),
    ),
  );
  return bodies.map((body) => ({
    ...body,
    subjects: items
      .list(
        "item",
        placed.flatMap(({ meetingId, id }) => (meetingId === body.nextMeeting?.id ? [id] : [])),
      )
      .map(itemLink),
  }));
}
