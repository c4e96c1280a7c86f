import type { IsoDate } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listPeopleWithParts } from "#db/reminder/reminders.server.ts";

export type ToRemind = { actor: Actor; email: string };

/** Everybody with an account in force and a part in a body, with the address that digests go to. */
export async function peopleToRemind(db: Db, today: IsoDate): Promise<ToRemind[]> {
  const rows = await listPeopleWithParts(db, today);
  const people = new Map(
    rows.map(({ personId, councilId, name, email }) => [personId, { personId, councilId, name, email }]),
  );
  return [...people.values()].map(({ personId, councilId, name, email }) => {
    const parts = rows.filter((row) => row.personId === personId);
    return { email, actor: { personId, councilId, name, parts, administrator: false, today } };
  });
}
