import { mayStartProgramme } from "#app/domain/programme/may.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listOpenBodies } from "#db/administration/programme-bodies.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * The bodies and years that the actor could start a programme for: this year
 * and the next of each body they are officer of. `verdict` refuses where they are
 * officer of none.
 */
export async function offerProgrammeStart(db: Db, actor: Actor) {
  const bodies = await listOpenBodies(db, actor);
  const theirs = bodies.filter((body) => mayStartProgramme(body.id, false, actor).allowed);
  const offered = theirs.map((body) => {
    const thisYear = yearOf(actor.today, body);
    return {
      id: body.id,
      name: body.name,
      slug: body.slug,
      years: [thisYear, thisYear + 1].map((startYear) => ({ startYear, label: yearLabel(startYear, body) })),
    };
  });
  return { bodies: offered, verdict: mayStartProgramme(theirs[0]?.id ?? bodies[0]?.id ?? 0, false, actor) };
}
