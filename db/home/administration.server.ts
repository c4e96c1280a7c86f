import { sql, type Kysely, type RawBuilder } from "kysely";
import { CHAIR_ROLES, ROLES, type Role } from "#app/domain/actor.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { peopleToInvite } from "#db/administration/people.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** So many bodies are named that lack somebody. */
const MOST = 5;

type At = { councilId: number; now: IsoInstant; refusedSince: IsoInstant; waitingSince: IsoInstant };

/**
 * What an administrator may have to see to: how many people have no password and no invitation that still works, how many
 * messages were refused since an instant, and how many wait since before another.
 */
export async function countToAdminister(db: Kysely<Database>, at: At) {
  const [counted] = await toAdminister(db, at);
  return { toInvite: counted?.toInvite ?? 0, refused: counted?.refused ?? 0, waiting: counted?.waiting ?? 0 };
}

const toAdminister = readyQuery((db: Kysely<Database>, at: At) =>
  db.selectNoFrom((eb) => [
    peopleToInvite(db, at)
      .select((one) => one.fn.countAll<number>().as("n"))
      .as("toInvite"),
    eb
      .selectFrom("outbox")
      .select((one) => one.fn.countAll<number>().as("n"))
      .where("councilId", "=", at.councilId)
      .where("refusedAt", ">", at.refusedSince)
      .as("refused"),
    eb
      .selectFrom("outbox")
      .select((one) => one.fn.countAll<number>().as("n"))
      .where("councilId", "=", at.councilId)
      .where("sentAt", "is", null)
      .where("refusedAt", "is", null)
      .where("giveUpAt", ">", at.now)
      .where("createdAt", "<", at.waitingSince)
      .as("waiting"),
  ]),
);

/**
 * The bodies of the council in use, with members or meetings to come, that have nobody on the day who serves them or nobody who decides
 * for them: so many of them.
 */
export function listBodiesLacking(db: Kysely<Database>, { councilId, today }: { councilId: number; today: IsoDate }) {
  return db
    .selectFrom("body")
    .select(["body.slug", "body.name"])
    .select([has(["officer"], today).as("hasOfficer"), has(CHAIR_ROLES, today).as("hasChair")])
    .where("body.councilId", "=", councilId)
    .where((eb) => eb.or([eb("body.endedOn", "is", null), eb("body.endedOn", ">", today)]))
    .where(
      sql<boolean>`(${has(ROLES, today)} or exists (select 1 from meeting where meeting.body_id = body.id
        and meeting.meets_on >= ${today} and meeting.state in (${sql.join(COMING_MEETINGS)})))`,
    )
    .where((eb) => eb.or([sql<boolean>`not ${has(["officer"], today)}`, sql<boolean>`not ${has(CHAIR_ROLES, today)}`]))
    .orderBy("body.name")
    .limit(MOST)
    .execute();
}

function has(roles: readonly Role[], today: IsoDate): RawBuilder<number> {
  return sql<number>`exists (select 1 from membership where membership.body_id = body.id
    and membership.role in (${sql.join(roles)}) and membership.from_on <= ${today}
    and (membership.until_on is null or membership.until_on >= ${today}))`;
}
