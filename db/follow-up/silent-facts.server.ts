import { sql } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import type { KindFacts, Sql } from "#db/list/facts.server.ts";
import { HEARD_ON, IS_OPEN } from "./listed-follow-ups.server.ts";

/** A body's meeting that was held, as the tracker can be asked about it. */
export type HeldMeeting = { id: number; bodyId: number; meetsOn: IsoDate };

/**
 * At which of its body's last meetings nothing was reported of a follow-up: the SQL twin of `silentMeetings`. What tells
 * follow-ups apart is their body and the day from which nothing was heard of them.
 */
export function silentFacts(held: readonly HeldMeeting[]): { kind: KindFacts; sort: Sql } {
  const after = (code: string | number) => {
    const [day = "", bodyId] = String(code).split("/");
    return held.filter((one) => one.bodyId === Number(bodyId) && day < one.meetsOn);
  };
  const isSilent = ({ bodyId, meetsOn }: HeldMeeting) =>
    sql`(${IS_OPEN} and follow_up_listed.body_id = ${bodyId} and ${HEARD_ON} < ${meetsOn})`;
  const first = [...held].reverse().map((one) => sql`when ${isSilent(one)} then ${one.meetsOn}`);
  return {
    kind: {
      by: sql`case when ${IS_OPEN} then ${HEARD_ON} || '/' || follow_up_listed.body_id end`,
      told: (code) => after(code).map(({ id }) => reference("meeting", id)),
      asRowSays: true,
      is: (values) => {
        const ids = values.flatMap((value) => idFromReference("meeting", value) ?? []);
        const asked = held.filter(({ id }) => ids.includes(id)).map(isSilent);
        return asked.length === 0 ? sql`false` : sql`(${sql.join(asked, sql` or `)})`;
      },
    },
    sort: first.length === 0 ? sql`null` : sql`case ${sql.join(first, sql` `)} end`,
  };
}
