import type { Actor } from "#app/domain/actor.ts";
import { listPeopleOn } from "#db/administration/members.server.ts";
import { listOffices } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";

/** Whom a follow-up of the body may be for: the people with a part in it, and the offices. */
export async function listOwnerChoices(db: Db, actor: Actor, bodyId: number) {
  const [people, offices] = await Promise.all([listPeopleOn(db, bodyId, actor.today), listOffices(db, [bodyId])]);
  return {
    people: people.map(({ id, name }) => ({ value: String(id), words: name })),
    offices: offices.map(({ id, title, organisation }) => ({
      value: String(id),
      words: organisation ? `${title}, ${organisation}` : title,
    })),
  };
}

export type OwnerChoices = Awaited<ReturnType<typeof listOwnerChoices>>;
