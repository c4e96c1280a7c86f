import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammesOfBody } from "#db/programme/programmes.server.ts";
import { countCarried } from "#db/year-end/decisions.server.ts";

/** The body's programmes of the year before and the year after, where there are any, and how much the year before carried into this. */
export async function readYearLinks(db: Db, actor: Actor, programme: { bodyId: number; startYear: number }) {
  const programmes = await listProgrammesOfBody(db, actor, programme.bodyId, [
    programme.startYear - 1,
    programme.startYear + 1,
  ]);
  const linkTo = (startYear: number) => {
    const there = programmes.find((one) => one.startYear === startYear);
    if (!there) return null;
    return { href: programmePath(there.bodySlug, startYear, there), label: yearLabel(startYear, there) };
  };
  const before = programmes.find((one) => one.startYear === programme.startYear - 1);
  const carried = before ? await countCarried(db, before.id) : [];
  return {
    last: linkTo(programme.startYear - 1),
    next: linkTo(programme.startYear + 1),
    carried: carried.reduce((sum, row) => sum + row.n, 0),
  };
}
