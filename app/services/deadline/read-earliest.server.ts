import { isIsoDate } from "#app/domain/calendar.ts";
import { earliestOf } from "#app/domain/deadline/lawful-day.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";

/**
 * The earliest day on which a body may meet where its agenda goes out on a day:
 * today where none is given or the text is no day. Undefined without a part in any body.
 */
export async function readEarliest(db: Db, actor: Actor, asked: { body: string | null; from: string | null }) {
  const bodies = await readClockBodies(db, bodiesOf(actor));
  const body = bodies.find(({ slug }) => slug === asked.body) ?? bodies[0];
  if (!body) return undefined;
  const from = asked.from !== null && isIsoDate(asked.from) ? asked.from : actor.today;
  return {
    bodies: bodies.map(({ slug, name }) => ({ slug, name })),
    body: { slug: body.slug, name: body.name },
    from,
    badDay: asked.from !== null && asked.from !== "" && !isIsoDate(asked.from),
    ...earliestOf(body, from),
  };
}
