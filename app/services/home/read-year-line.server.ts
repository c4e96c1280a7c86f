import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import type { Actor } from "#app/domain/actor.ts";
import { yearBars } from "#app/domain/home/year-bars.ts";
import { programmePath, yearEndsOn, yearOf, yearStartsOn } from "#app/domain/municipal-year.ts";
import { getBodyYear, listYearMeetings } from "#db/home/year-meetings.server.ts";
import type { Db } from "#db/open.server.ts";

/** The municipal year of a body in small, with where it is planned; no way there where no programme is started. */
export async function readYearLine(db: Db, actor: Actor, bodyId: number) {
  const body = await getBodyYear(db, bodyId);
  const startYear = yearOf(actor.today, body);
  const firstDay = yearStartsOn(startYear, body);
  const lastDay = yearEndsOn(startYear, body);
  const meetings = await listYearMeetings(db, { bodyId, from: firstDay, to: lastDay });
  return {
    home: body.programmes.includes(startYear) ? programmePath(body.slug, startYear, body) : null,
    ...yearBars(
      meetings.map(({ meetsOn, state, ...row }) => ({ meetsOn, state, load: loadOf(row) })),
      { firstDay, lastDay, today: actor.today },
    ),
  };
}

export type YearLine = Awaited<ReturnType<typeof readYearLine>>;
