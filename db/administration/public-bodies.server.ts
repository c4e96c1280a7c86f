import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { MEMBER_ROLES, type Role } from "#app/domain/actor.ts";
import { jsonText } from "#db/engine/json.server.ts";
import { PUBLISHED_BASIS } from "#db/public-record/published-of.server.ts";
import type { Database } from "#db/schema.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";

/** The facts of a body that anyone may know, with the body it belongs to; undefined where there is none. */
export async function findPublicBody(db: Kysely<Database>, slug: string) {
  return (await publicBody(db, { slug }))[0];
}

const publicBody = readyQuery((db: Kysely<Database>, { slug }: { slug: string }) =>
  db
    .selectFrom("body")
    .leftJoin("body as parent", "parent.id", "body.parentBodyId")
    .select([
      "body.id",
      "body.slug",
      "body.name",
      "body.kind",
      "body.hostAuthority",
      "body.jurisdiction",
      "body.cadenceWords",
      "body.remit",
      "body.publicContact",
      "body.endedOn",
      "body.yearStartMonth",
      "body.yearStartDay",
      "parent.name as parentName",
      "parent.slug as parentSlug",
    ])
    .where("body.slug", "=", slug),
);

/** The bodies that belong to this one, by name. */
export function listChildBodies(db: Kysely<Database>, parentId: number) {
  return db.selectFrom("body").select(["slug", "name"]).where("parentBodyId", "=", parentId).orderBy("name").execute();
}

const PLACES = MEMBER_ROLES.map((role, place) => sql`when ${role} then ${place}`);

/** The members of a body on a day, by name and role: the chair first. Officers are reached by the body's contact. */
export function listPublicMembers(
  db: Kysely<Database>,
  bodyId: number,
  today: IsoDate,
): Promise<{ name: string; description: string; role: Role }[]> {
  return membersOn(db, { bodyId, today });
}

const membersOn = readyQuery((db: Kysely<Database>, { bodyId, today }: { bodyId: number; today: IsoDate }) =>
  db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.name", "person.description", "membership.role"])
    .where("membership.bodyId", "=", bodyId)
    .where("membership.role", "in", MEMBER_ROLES)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .orderBy(sql`case membership.role ${sql.join(PLACES, sql` `)} end`)
    .orderBy(inNameOrder)
    .limit(200),
);

/** The bodies of this council, or with null of every one, that have a published programme, with its years, by body and latest year first. */
export function listPublishedYears(db: Kysely<Database>, councilId: number | null = null) {
  return db
    .selectFrom("publication")
    .innerJoin("body", "body.id", "publication.bodyId")
    .innerJoin("workProgramme", "workProgramme.id", "publication.recordId")
    .select([
      "body.id as bodyId",
      "body.slug",
      "body.name",
      "body.endedOn",
      "body.yearStartMonth",
      "body.yearStartDay",
      "workProgramme.startYear",
    ])
    .where("publication.kind", "=", "programme")
    .$if(councilId !== null, (query) => query.where("body.councilId", "=", councilId))
    .orderBy("body.name")
    .orderBy("workProgramme.startYear", "desc")
    .execute();
}

/** The next published meeting of each body from this day on, cancelled ones apart. */
export function listNextMeetings(db: Kysely<Database>, today: IsoDate) {
  return db
    .selectFrom("publication")
    .select(["bodyId", "recordId as id", sql<IsoDate>`on_day`.as("meetsOn"), PUBLISHED_BASIS.as("dateBasis")])
    .where("kind", "=", "meeting")
    .where((eb) =>
      eb(
        "recordId",
        "in",
        eb
          .selectFrom((inner) =>
            inner
              .selectFrom("publication as coming")
              .select("coming.recordId")
              .select(sql<number>`row_number() over (partition by body_id order by on_day, record_id)`.as("place"))
              .where("coming.kind", "=", "meeting")
              .where("coming.onDay", ">=", today)
              .where(jsonText(sql.ref("coming.view"), "state"), "in", COMING_MEETINGS)
              .as("next"),
          )
          .select("next.recordId")
          .where("next.place", "=", 1),
      ),
    )
    .execute();
}
