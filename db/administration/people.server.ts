import { sql, type Kysely, type Transaction } from "kysely";
import { hasSecondStep } from "#app/domain/account/second-step.ts";
import { NO_END } from "#app/domain/account/may.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";
import type { Paged } from "#app/domain/pages.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";
import { countSecondSteps } from "#db/account/second-steps.server.ts";
import { nextNumber } from "#db/next-number.server.ts";

/** A person with the account they may have, for the administrator: the address is nobody else's to see. */
export async function findPersonWithAccount(db: Kysely<Database>, id: number) {
  const row = await db
    .selectFrom("person")
    .leftJoin("account", "account.personId", "person.id")
    .select(["person.id", "person.councilId", "person.name", "person.familyName", "person.description"])
    .select("person.version")
    .select("person.anonymousSinceAt")
    .select((eb) =>
      eb
        .selectFrom("membership")
        .select(({ fn, val }) => fn.max(fn.coalesce("untilOn", val(NO_END))).as("until"))
        .whereRef("membership.personId", "=", "person.id")
        .as("lastPartUntilOn"),
    )
    .select(["account.email", "account.passwordHash", "account.administratorSinceAt"])
    .select(["account.suspendedAt", "account.suspendedBecause"])
    .where("person.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { passwordHash, ...person } = row;
  const hasStep = hasSecondStep(await countSecondSteps(db, id));
  return { ...person, hasPassword: passwordHash !== null, hasSecondStep: hasStep };
}

/** A page of the council’s people in the order of names, those whose name, description or address holds the text, with how many there are. */
export async function listPeopleWithAccounts(
  db: Kysely<Database>,
  asked: { councilId: number; search: string; offset: number; limit: number },
) {
  const found = db
    .selectFrom("person")
    .leftJoin("account", "account.personId", "person.id")
    .where("person.councilId", "=", asked.councilId)
    .$if(asked.search !== "", (query) =>
      query.where((eb) =>
        eb.or([
          holds(eb.ref("person.name"), asked.search),
          holds(eb.ref("person.description"), asked.search),
          holds(eb.ref("account.email"), asked.search),
        ]),
      ),
    );
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await found
    .select(["person.id", "person.name", "person.description", "account.email", "account.suspendedAt"])
    .select(["account.administratorSinceAt"])
    .select(sql<number>`account.password_hash is not null`.as("hasPassword"))
    .orderBy(inNameOrder)
    .orderBy("person.id")
    .limit(asked.limit)
    .offset(asked.offset)
    .execute();
  return { total, rows: rows.map((row) => ({ ...row, hasPassword: row.hasPassword === 1 })) };
}

/** A page of those of the council without a password who may be invited now: the SQL twin of `isStillToInvite`. */
export async function pageToInvite(db: Kysely<Database>, { councilId, now }: OfCouncil, asked: string | null) {
  return withoutPassword(await readPage(haveNoPassword(db, { councilId, now }).where(isToInvite(now)), asked));
}

/** A page of those without a password who are not to be invited now. */
export async function pageNotToInvite(db: Kysely<Database>, { councilId, now }: OfCouncil, asked: string | null) {
  return withoutPassword(
    await readPage(
      haveNoPassword(db, { councilId, now }).where((eb) => eb.not(isToInvite(now))),
      asked,
    ),
  );
}

type OfCouncil = { councilId: number; now: IsoInstant };

/** Those of the council without a password who may be invited now, to be counted. */
export function peopleToInvite(db: Kysely<Database>, { councilId, now }: OfCouncil) {
  return db
    .selectFrom("person")
    .innerJoin("account", "account.personId", "person.id")
    .where("person.councilId", "=", councilId)
    .where("person.anonymousSinceAt", "is", null)
    .where("account.passwordHash", "is", null)
    .where(isToInvite(now));
}

function withoutPassword<Row>({ rows, ...paged }: Paged<Row>) {
  return { ...paged, rows: rows.map((row) => ({ ...row, hasPassword: false })) };
}

function isToInvite(now: IsoInstant) {
  return sql<boolean>`(account.email is not null and account.suspended_at is null and not exists (
    select 1 from link_token where link_token.person_id = person.id and link_token.kind = 'invitation'
      and link_token.used_at is null and link_token.expires_at > ${now}))`;
}

/** Everyone of the council who has a name here and no password, in the order of names, with until when an invitation still works; null without one. */
function haveNoPassword(db: Kysely<Database>, { councilId, now }: OfCouncil) {
  return db
    .selectFrom("person")
    .leftJoin("account", "account.personId", "person.id")
    .select(["person.id", "person.name", "person.version", "account.email", "account.suspendedAt"])
    .select((eb) =>
      eb
        .selectFrom("linkToken")
        .select(({ fn }) => fn.max("expiresAt").as("until"))
        .whereRef("linkToken.personId", "=", "person.id")
        .where("linkToken.kind", "=", "invitation")
        .where("linkToken.usedAt", "is", null)
        .where("linkToken.expiresAt", ">", now)
        .as("invitedUntilAt"),
    )
    .where("person.councilId", "=", councilId)
    .where("person.anonymousSinceAt", "is", null)
    .where("account.passwordHash", "is", null)
    .orderBy(inNameOrder)
    .orderBy("person.id");
}

/** How many people the council has, and how many of their accounts are invited but not used, or suspended. */
export async function countPeople(db: Kysely<Database>, councilId: number) {
  return db
    .selectFrom("person")
    .leftJoin("account", "account.personId", "person.id")
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .select(
      sql<number>`count(*) filter (where account.person_id is not null and account.password_hash is null)`.as(
        "withoutPassword",
      ),
    )
    .select(sql<number>`count(*) filter (where account.suspended_at is not null)`.as("suspended"))
    .where("person.councilId", "=", councilId)
    .executeTakeFirstOrThrow();
}

/** The id and name of everyone of the council who has a name here, in the order of names: to choose from. At most 1,000. */
export async function listPeopleNames(db: Kysely<Database>, councilId: number) {
  return db
    .selectFrom("person")
    .select(["id", "name", "description"])
    .where("councilId", "=", councilId)
    .where("anonymousSinceAt", "is", null)
    .orderBy(inNameOrder)
    .limit(1000)
    .execute();
}

/** Writes a new person; returns the id. */
export async function insertPerson(trx: Transaction<Database>, person: New<"person">): Promise<number> {
  const { id } = await trx
    .insertInto("person")
    .values({ ...person, id: nextNumber("person") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes what is recorded of a person and raises the version by one; no fields raises it alone. */
export async function changePerson(
  trx: Transaction<Database>,
  id: number,
  to: { name?: string; familyName?: string; description?: string; anonymousSinceAt?: IsoInstant } = {},
): Promise<void> {
  await trx
    .updateTable("person")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

function holds(column: Parameters<typeof sql>[1], text: string) {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<boolean>`lower(${column}) like lower(${pattern}) escape '\\'`;
}
