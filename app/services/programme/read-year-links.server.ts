import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammesOfBody } from "#db/programme/programmes.server.ts";
import { countCarried } from "#db/year-end/decisions.server.ts";

/** The body's programmes of the year before and the year after, where there are any, and how much the year before carried into this. */
export async function readYearLinks(db: Db, actor: Actor, programme: { bodyId: number; startYear: number }) {
  const { bodyId, startYear } = programme;
  const programmes = await listProgrammesOfBody(db, actor, { bodyId, startYears: [startYear - 1, startYear + 1] });
  const linkTo = (year: number) => {
    const there = programmes.find((one) => one.startYear === year);
    if (!there) return null;
    return { href: programmePath(there.bodySlug, year, there), label: yearLabel(year, there) };
  };
  const before = programmes.find((one) => one.startYear === startYear - 1);
  const carried = before ? await countCarried(db, before.id) : [];
  return {
    last: linkTo(startYear - 1),
    next: linkTo(startYear + 1),
    carried: carried.reduce((sum, row) => sum + row.n, 0),
  };
}
