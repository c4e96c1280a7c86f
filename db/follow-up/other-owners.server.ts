import { sql, type Kysely, type Transaction } from "kysely";
import { MEMBER_ROLES } from "#app/domain/actor.ts";
import { pick } from "#app/domain/field.ts";
import { OWNER, type Owner } from "#app/domain/follow-up/owner-key.ts";
import { jsonRecords } from "#db/engine/json.server.ts";
import { readyInsert, readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * The owners of a follow-up beside the first, as the JSON that `otherOwnersIn` reads. Readers may be told the name of an
 * office, of a member of the body, or words; of nobody else.
 */
export function otherOwnersHeld() {
  const owners = jsonRecords({
    ownerPersonId: sql`one.person`,
    ownerOfficeId: sql`one.office`,
    ownerWords: sql`one.words`,
    name: sql`one.name`,
    publicName: sql`one.public_name`,
  });
  return sql<string>`(select ${owners} from (${OTHER_OWNERS}) as one)`;
}

/** The names of the owners of a follow-up beside the first, each after these signs. */
export function otherOwnerNames(sign: string) {
  return sql<string>`coalesce((select string_agg(${sql.lit(sign)} || one.name, '') from (${OTHER_OWNERS}) as one), '')`;
}

const OTHER_OWNERS = sql`
    select owned.owner_person_id as person, owned.owner_office_id as office, owned.owner_words as words,
      coalesce(person.name, case when office.organisation = '' then office.title else office.title || ', ' || office.organisation end,
        owned.owner_words) as name,
      case when owned.owner_person_id is null then coalesce(office.title, owned.owner_words)
        when exists (select 1 from membership where membership.person_id = person.id
          and membership.body_id = follow_up.body_id and membership.role in (${sql.join(MEMBER_ROLES)})) then person.name
        else '' end as public_name
    from follow_up_owner as owned left join person on person.id = owned.owner_person_id
    left join office on office.id = owned.owner_office_id
    where owned.follow_up_id = follow_up.id order by owned.position`;

/** Puts these in the place of the owners that a follow-up had beside the first. */
export async function replaceOtherOwners(
  trx: Transaction<Database>,
  followUpId: number,
  owners: readonly Owner[],
): Promise<void> {
  await takeOut(trx, { followUpId });
  for (const [position, owner] of owners.entries())
    await insertOwner(trx, { followUpId, position, ...pick(owner, OWNER) });
}

const insertOwner = readyInsert("followUpOwner");

const takeOut = readyQuery((db: Kysely<Database>, { followUpId }: { followUpId: number }) =>
  db.deleteFrom("followUpOwner").where("followUpId", "=", followUpId),
);
