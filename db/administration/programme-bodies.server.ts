import type { Kysely } from "kysely";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const BODY_COLUMNS = ["id", "name", "slug", "yearStartMonth", "yearStartDay"] as const;

/** A body that has not ended by the day of the actor, who has a part in it. */
export function findOpenBody(db: Kysely<Database>, actor: Actor, id: number) {
  return openBodies(db, actor).where("id", "=", id).executeTakeFirst();
}

/** The bodies that have not ended by the day of the actor, who has a part in them, by name. */
export function listOpenBodies(db: Kysely<Database>, actor: Actor) {
  return openBodies(db, actor).orderBy("name").execute();
}

/** The SQL twin of `hasEnded` (domain/body.ts): on its last day a body is over. */
function openBodies(db: Kysely<Database>, actor: Actor) {
  return db
    .selectFrom("body")
    .select(BODY_COLUMNS)
    .where("id", "in", orNone(bodiesOf(actor)))
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", actor.today)]));
}
