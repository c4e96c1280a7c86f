import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listNextMeetings, listPublishedYears } from "#db/administration/public-bodies.server.ts";

export type PublishedBodyLine = {
  id: number;
  /** The latest year that is published of it. */
  startYear: number;
  slug: string;
  name: string;
  /** Latest first. */
  years: { label: string; href: string }[];
  nextMeeting: { id: number; href: string; meetsOn: IsoDate; dateBasis: DateBasis } | null;
};

/** The bodies of this council, or with null of every one, that have published a programme: those that meet next first, then the others by name. Two queries. */
export async function listPublishedBodies(
  db: Db,
  today: IsoDate,
  councilId: number | null = null,
): Promise<PublishedBodyLine[]> {
  const next = new Map((await listNextMeetings(db, today)).map((meeting) => [meeting.bodyId, meeting]));
  const bodies = new Map<number, PublishedBodyLine>();
  for (const year of await listPublishedYears(db, councilId)) {
    const meeting = next.get(year.bodyId);
    const line = bodies.get(year.bodyId) ?? {
      id: year.bodyId,
      startYear: year.startYear,
      slug: year.slug,
      name: year.name,
      years: [],
      nextMeeting: meeting
        ? {
            id: meeting.id,
            href: `/meetings/${reference("meeting", meeting.id)}`,
            meetsOn: meeting.meetsOn,
            dateBasis: meeting.dateBasis,
          }
        : null,
    };
    line.years.push({
      label: yearLabel(year.startYear, year),
      href: programmePath(year.slug, year.startYear, year),
    });
    bodies.set(year.bodyId, line);
  }
  return [...bodies.values()].sort(byNextMeeting);
}

function byNextMeeting(one: PublishedBodyLine, other: PublishedBodyLine): number {
  return (one.nextMeeting?.meetsOn ?? "9999").localeCompare(other.nextMeeting?.meetsOn ?? "9999");
}
