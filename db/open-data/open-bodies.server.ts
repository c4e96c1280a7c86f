import type { Kysely } from "kysely";
import { MEMBER_ROLES } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PersonTold } from "#app/domain/open-data/told.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";

/** More bodies than one council has, and more meetings than any client asks for at once. */
const MOST_BODIES = 1_000;
const MOST_MEETINGS = 1_000;

/** The bodies of a council, or with null of every one, that programs may be told of: all, by name. */
export function listOpenBodies(db: Kysely<Database>, councilId: number | null) {
  return db
    .selectFrom("body")
    .select(["id", "slug", "name", "kind", "endedOn", "councilId"])
    .$if(councilId !== null, (query) => query.where("councilId", "=", councilId))
    .orderBy("name")
    .orderBy("id")
    .limit(MOST_BODIES)
    .execute();
}

/** Which bodies are a council's, or with null any: the condition on whatever belongs to a body. */
export function ofCouncil(db: Kysely<Database>, councilId: number | null) {
  return db
    .selectFrom("body")
    .select("body.id")
    .$if(councilId !== null, (query) => query.where("body.councilId", "=", councilId));
}

/** The numbers of a council's published meetings between two days, the earliest or the latest first; of one body where it is named. */
export async function listMeetingsBetween(
  db: Kysely<Database>,
  asked: {
    councilId: number | null;
    bodyId: number | null;
    from: IsoDate | null;
    until: IsoDate | null;
    latestFirst: boolean;
  },
): Promise<number[]> {
  const { bodyId, from, until } = asked;
  const way = asked.latestFirst ? "desc" : "asc";
  const rows = await db
    .selectFrom("publication")
    .select("recordId")
    .where("kind", "=", "meeting")
    .where("bodyId", "in", ofCouncil(db, asked.councilId))
    .$if(bodyId !== null, (query) => query.where("bodyId", "=", bodyId ?? 0))
    .$if(from !== null, (query) => query.where("onDay", ">=", from))
    .$if(until !== null, (query) => query.where("onDay", "<=", until))
    .orderBy("onDay", way)
    .orderBy("recordId", way)
    .limit(MOST_MEETINGS)
    .execute();
  return rows.map(({ recordId }) => recordId);
}

/** What anyone may know of these bodies. */
export function listBodiesTold(db: Kysely<Database>, ids: readonly number[]) {
  return db
    .selectFrom("body")
    .select(["id", "slug", "name", "kind", "hostAuthority", "jurisdiction", "remit", "publicContact"])
    .select(["parentBodyId", "yearStartMonth", "yearStartDay", "endedOn"])
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .execute();
}

/** Which of these people are members of a body only from a later day on, and never were before. */
export async function listNotYetMembers(
  db: Kysely<Database>,
  ids: readonly number[],
  today: IsoDate,
): Promise<number[]> {
  const rows = await db
    .selectFrom("membership")
    .select("personId")
    .where((eb) => inNumbers(eb.ref("personId"), ids))
    .where("role", "in", MEMBER_ROLES)
    .groupBy("personId")
    .having((eb) => eb.fn.min("fromOn"), ">", today)
    .execute();
  return rows.map(({ personId }) => personId);
}

/** Whether this person is or once was a member of a body by this membership. */
export async function hasBegun(
  db: Kysely<Database>,
  { personId, id, today }: { personId: number; id: number; today: IsoDate },
): Promise<boolean> {
  const row = await db
    .selectFrom("membership")
    .select("id")
    .where("id", "=", id)
    .where("personId", "=", personId)
    .where("role", "in", MEMBER_ROLES)
    .where("fromOn", "<=", today)
    .executeTakeFirst();
  return row !== undefined;
}

/** These people as members of bodies on a day, as pages name them; who is none on that day is not there. */
export async function listPeopleTold(
  db: Kysely<Database>,
  ids: readonly number[],
  today: IsoDate,
): Promise<PersonTold[]> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["membership.id", "membership.bodyId", "membership.role", "membership.personId"])
    .select(["person.name", "person.description"])
    .where((eb) => inNumbers(eb.ref("membership.personId"), ids))
    .where("membership.role", "in", MEMBER_ROLES)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .orderBy("membership.id")
    .execute();
  const people = new Map<number, PersonTold>();
  for (const { id, bodyId, role, personId, name, description } of rows) {
    const person = people.get(personId) ?? { id: personId, name, description, memberships: [] };
    people.set(personId, { ...person, memberships: [...person.memberships, { id, bodyId, role }] });
  }
  return [...people.values()];
}
