import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool, type Transaction } from "kysely";
import { MEMBER_ROLES } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { FirstStep } from "#app/domain/home/first-steps.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

/**
 * What each of these bodies has so far, by the day: members, standing items in use, meetings to come and held, items
 * in a programme, follow-ups that are not of minutes (those leave a tracker to be brought in), anything published; 1 where there is any, else 0. Bodies that have ended (`hasEnded` in domain/body.ts) are left out, and, where only those that have not are asked for, those that have published.
 */
export function listBodiesSettingUp(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  today: IsoDate,
  only: { unpublished: boolean },
) {
  return settingUp(db, { bodyIds, today, all: only.unpublished ? 0 : 1 });
}

type Asked = { bodyIds: readonly number[]; today: IsoDate; all: 0 | 1 };

const settingUp = readyQuery((db: Kysely<Database>, { bodyIds, today, all }: Asked) =>
  db
    .selectFrom("body")
    .select(["body.id", "body.slug", "body.name"])
    .select((eb) => [
      anyOf(
        eb.selectFrom("membership").select("id").whereRef("bodyId", "=", "body.id").where("role", "in", MEMBER_ROLES),
      ).as("people"),
      anyOf(
        eb.selectFrom("standingItem").select("id").whereRef("bodyId", "=", "body.id").where("endedAt", "is", null),
      ).as("standingItems"),
      anyOf(
        eb
          .selectFrom("meeting")
          .select("id")
          .whereRef("bodyId", "=", "body.id")
          .where("state", "in", COMING_MEETINGS)
          .where("meetsOn", ">=", today),
      ).as("comingMeetings"),
      anyOf(eb.selectFrom("meeting").select("id").whereRef("bodyId", "=", "body.id").where("state", "=", "held")).as(
        "heldMeetings",
      ),
      anyOf(
        eb
          .selectFrom("agendaItem")
          .select("id")
          .whereRef("bodyId", "=", "body.id")
          .where("kind", "=", "theme")
          .where("programmeId", "is not", null),
      ).as("programmeItems"),
      published(eb).as("published"),
      anyOf(
        eb
          .selectFrom("followUp")
          .select("followUp.id")
          .whereRef("followUp.bodyId", "=", "body.id")
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom("minutesPassage")
                  .select("minutesPassage.id")
                  .where("minutesPassage.kind", "=", "follow_up")
                  .whereRef("minutesPassage.recordId", "=", "followUp.id"),
              ),
            ),
          ),
      ).as("followUps"),
    ])
    .where((eb) => inNumbers(eb.ref("body.id"), bodyIds))
    .where((eb) => eb.or([eb("body.endedOn", "is", null), eb("body.endedOn", ">", today)]))
    .where((eb) => sql<SqlBool>`(${all} or not ${published(eb)})`)
    .orderBy("body.name"),
);

/** The steps that somebody skipped, of these bodies. */
export function listSkippedSteps(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db.selectFrom("skippedStep").select(["bodyId", "step"]).where("bodyId", "in", orNone(bodyIds)).execute();
}

/** Notes that a step is not needed; saying so twice is saying so once. */
export async function skipStep(trx: Transaction<Database>, skipped: New<"skippedStep">): Promise<void> {
  await trx
    .insertInto("skippedStep")
    .values(skipped)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a step up again. */
export async function unskipStep(trx: Transaction<Database>, bodyId: number, step: FirstStep): Promise<void> {
  await trx.deleteFrom("skippedStep").where("bodyId", "=", bodyId).where("step", "=", step).execute();
}

function anyOf(query: Expression<unknown>) {
  return sql<number>`exists ${query}`;
}

function published(eb: ExpressionBuilder<Database, "body">) {
  return sql<number>`exists ${eb.selectFrom("publication").select("recordId").whereRef("bodyId", "=", "body.id")}`;
}
