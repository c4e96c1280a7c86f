import type { Kysely } from "kysely";
import { loadOf, loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { Actor } from "#app/domain/actor.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { meetingsTouched, totalEffect, type MeetingEffect, type MovedMinutes } from "#app/domain/plan/total-effect.ts";
import { reference } from "#app/domain/references.ts";
import { listMeetingsOf } from "#db/meeting/meetings.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * Every meeting that these moves touch, before and after all of them, in order of day, by the one sum; by the number of
 * whatever they are moves of. Where they are `asked` for, the meetings' loads count them already. One query for all.
 */
export async function totalEffects(
  db: Kysely<Database>,
  actor: Actor,
  plans: readonly { id: number; moves: readonly MovedMinutes[]; asked: boolean }[],
): Promise<Map<number, MeetingEffect[]>> {
  const rows = await listMeetingsOf(db, actor, meetingsTouched(plans.flatMap(({ moves }) => moves)));
  return new Map(
    plans.map(({ id, moves, asked }) => {
      const touched = meetingsTouched(moves);
      const effects = rows
        .filter((meeting) => touched.includes(meeting.id))
        .map((meeting) => {
          const { before, after } = totalEffect(loadOf(meeting), meeting.id, moves, asked);
          return {
            reference: reference("meeting", meeting.id),
            day: meetingDay(meeting),
            before: { words: loadText(before), load: before },
            after: { words: loadText(after), load: after },
          };
        });
      return [id, effects];
    }),
  );
}
