import type { Calendar } from "#app/domain/feed/calendar.ts";
import { publicDateEvents } from "#app/domain/feed/public-date-events.ts";
import { publishedMeetingEvent, takenEvent } from "#app/domain/feed/published-events.ts";
import { reference } from "#app/domain/references.ts";
import { listDated, listMeetingsPublished } from "#db/feed/calendar-publications.server.ts";
import { listClockRevisions } from "#db/deadline/clock-revisions.server.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublicBody } from "#db/administration/public-bodies.server.ts";
import { findPublication } from "#db/public-record/publications.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";

/**
 * The calendar of a body: every meeting that is published, of all its programmes,
 * and the days before it that readers plan by. From publication rows, the body's
 * rules and the calendar, which are public; in eight queries. Undefined where there is no such body.
 */
export async function readBodyCalendar(db: Db, slug: string): Promise<Calendar | undefined> {
  const body = await findPublicBody(db, slug);
  if (!body) return undefined;
  const meetings = await listMeetingsPublished(db, slug);
  const items = await listDated(
    db,
    "item",
    meetings.flatMap(({ entry }) => entry.itemIds),
  );
  const entries = items.map(({ entry }) => entry);
  const clock = await readClockBody(db, slug);
  const [revision] = await listClockRevisions(db, [body.id]);
  const calendar = {
    name: body.name,
    description: `The published meetings of ${body.name}`,
    href: `/bodies/${body.slug}`,
    events: meetings.flatMap((meeting) => [
      publishedMeetingEvent(meeting, inOrder(meeting.entry.itemIds, entries)),
      ...publicDateEvents(meeting, clock, revision),
    ]),
  };
  return madeOf(calendar, body.id, items);
}

/**
 * The calendar of a published theme: when it is taken, item by item. From
 * publication rows only, in three queries. Undefined where it is not published.
 */
export async function readThemeCalendar(db: Db, themeId: number): Promise<Calendar | undefined> {
  const theme = await findPublication(db, "theme", themeId);
  if (!theme) return undefined;
  const items = await listDated(db, "item", theme.entry.itemIds);
  const meetings = await listDated(
    db,
    "meeting",
    items.map(({ entry }) => entry.meetingId),
  );
  const calendar = {
    name: `${theme.entry.title} (${theme.body.name})`,
    description: `When ${theme.body.name} looks at ${theme.entry.title}`,
    href: `/themes/${reference("theme", themeId)}`,
    events: items.flatMap((item) => {
      const meeting = meetings.find(({ id }) => id === item.entry.meetingId);
      return takenEvent(item, meeting) ?? [];
    }),
  };
  return madeOf(calendar, theme, items, meetings);
}

function inOrder<T extends { id: number }>(ids: readonly number[], entries: readonly T[]): T[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
