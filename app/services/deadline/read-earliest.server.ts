import { isIsoDate, type IsoDate } from "#app/domain/calendar.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";
import { earliestMeeting } from "#app/domain/deadline/work-out.ts";
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

/** The earliest lawful meeting with its working, and the rule it follows from. */
export function earliestOf(body: ClockBody, from: IsoDate): { worked: Worked; source: string | null } {
  const notice = body.rules.find(({ rule }) => rule.id === "N1" || rule.id === "N2");
  if (!notice || notice.arithmetic.kind !== "clear_working_days_before") {
    const because = "No statutory notice period is known for this body, so no earliest date can be calculated.";
    return { worked: { known: false, because }, source: null };
  }
  return {
    worked: earliestMeeting(from, notice.arithmetic.count, body.calendar),
    source: notice.rule.source,
  };
}
