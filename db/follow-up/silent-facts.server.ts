import { sql } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import type { KindFacts, Sql } from "#db/list/facts.server.ts";
import { lastHeardOn } from "./follow-up-reports.server.ts";
import { IS_OPEN } from "./follow-up-times.server.ts";

/** A body's meeting that was held, as the tracker can be asked about it. */
export type HeldMeeting = { id: number; bodyId: number; meetsOn: IsoDate };

/** The day from which nothing was heard of it: when it was said, or heard of last. */
const HEARD = sql`max(coalesce(follow_up.made_on, london_day(follow_up.created_at)), coalesce(${lastHeardOn()}, ''))`;

/**
 * At which of its body's last meetings nothing was reported of a follow-up: the SQL twin of `silentMeetings`. What tells
 * follow-ups apart is their body and how many of those meetings it were, always the latest of them.
 */
export function silentFacts(held: readonly HeldMeeting[]): { kind: KindFacts; sort: Sql } {
  const bodies = [...new Set(held.map(({ bodyId }) => bodyId))].map((bodyId) => ({
    bodyId,
    meetings: held.filter((one) => one.bodyId === bodyId),
  }));
  const ofBody = (told: (meetings: readonly HeldMeeting[]) => Sql) =>
    bodies.length === 0
      ? sql`null`
      : sql`case follow_up.body_id ${sql.join(
          bodies.map(({ bodyId, meetings }) => sql`when ${sql.lit(bodyId)} then ${told(meetings)}`),
          sql` `,
        )} end`;
  const missed = ofBody(
    (meetings) =>
    sql.join(meetings.map(({ meetsOn }) => sql`(heard.on_day < ${meetsOn})`), sql` + `), // prettier-ignore
  );
  const first = ofBody((meetings) => {
    const days = [...meetings].reverse().map(({ meetsOn }) => sql`when heard.on_day < ${meetsOn} then ${meetsOn}`);
    return sql`case ${sql.join(days, sql` `)} end`;
  });
  const heard = (told: Sql) =>
    sql`iif(${IS_OPEN}, (with heard as materialized (select ${HEARD} as on_day) select ${told} from heard), null)`;
  const isSilent = ({ bodyId, meetsOn }: HeldMeeting) =>
    sql`(${IS_OPEN} and follow_up.body_id = ${bodyId} and ${HEARD} < ${meetsOn})`;
  return {
    kind: {
      by: heard(sql`nullif(${missed}, 0) || '/' || follow_up.body_id`),
      told: (code) => {
        const [count, bodyId] = String(code).split("/").map(Number);
        const of = held.filter((one) => one.bodyId === bodyId).slice(0, count);
        return of.map(({ id }) => reference("meeting", id));
      },
      asRowSays: true,
      is: (values) => {
        const ids = values.flatMap((value) => idFromReference("meeting", value) ?? []);
        const asked = held.filter(({ id }) => ids.includes(id)).map(isSilent);
        return asked.length === 0 ? sql`false` : sql`(${sql.join(asked, sql` or `)})`;
      },
    },
    sort: heard(first),
  };
}
