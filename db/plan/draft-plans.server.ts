import type { ExpressionBuilder, Expression, Kysely, SqlBool, Transaction } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { UNSENT } from "#app/domain/plan/draft-may.ts";
import type { DraftPlanState } from "#app/domain/plan/draft-states.ts";
import { bodiesSeenWhole, seesOfficerNotes } from "#app/domain/visibility.ts";
import { requestWaits } from "#db/home/waiting-for-chair.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The SQL twin of `seesDraftPlan` (domain/plan/draft-may.ts): which draft plans and requests this reader sees. */
export function readableDraftPlans(reader: Reader) {
  return (eb: ExpressionBuilder<Database, "draftPlan" | "workProgramme">): Expression<SqlBool> => {
    const officerIn = bodiesOf(reader).filter((bodyId) => seesOfficerNotes(reader, bodyId));
    const sent = eb("draftPlan.state", "not in", UNSENT);
    const hasOpenChange = eb.exists(
      eb
        .selectFrom("variation")
        .innerJoin("agendaItem", "agendaItem.id", "variation.itemId")
        .leftJoin("theme", "theme.id", "agendaItem.themeId")
        .select("variation.id")
        .whereRef("variation.draftPlanId", "=", "draftPlan.id")
        .where("theme.sensitiveSinceAt", "is", null),
    );
    return eb.or([
      eb.and([eb.not(sent), eb("workProgramme.bodyId", "in", orNone(officerIn))]),
      eb.and([sent, eb("workProgramme.bodyId", "in", orNone(bodiesSeenWhole(reader)))]),
      eb.and([sent, eb("workProgramme.bodyId", "in", orNone(bodiesOf(reader))), hasOpenChange]),
    ]);
  };
}

/** Draft plans and requests, with the programme and body that each is of, as this reader sees them. */
function readDraftPlans(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("draftPlan")
    .innerJoin("workProgramme", "workProgramme.id", "draftPlan.programmeId")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select([
      "draftPlan.id",
      "draftPlan.programmeId",
      "draftPlan.state",
      "draftPlan.sentByPersonId",
      "draftPlan.sentByName",
      "draftPlan.sentAt",
      "draftPlan.decidedByName",
      "draftPlan.decidedAt",
      "draftPlan.decisionWords",
      "draftPlan.version",
      "workProgramme.bodyId",
      "workProgramme.startYear",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .where(readableDraftPlans(reader));
}

export type DraftPlanRow = NonNullable<Awaited<ReturnType<typeof findDraftPlan>>>;

/** The draft plan or request, where this reader's working record holds it. */
export function findDraftPlan(db: Kysely<Database>, reader: Reader, id: number) {
  return readDraftPlans(db, reader).where("draftPlan.id", "=", id).executeTakeFirst();
}

/** The request, where this reader's working record holds it: a draft plan that has been with the chair. */
export function findRequest(db: Kysely<Database>, reader: Reader, id: number) {
  return readDraftPlans(db, reader)
    .where("draftPlan.id", "=", id)
    .where("draftPlan.state", "not in", UNSENT)
    .executeTakeFirst();
}

/** The draft plan of a programme that is not sent yet, where there is one and this reader sees it. */
export function findOpenDraft(db: Kysely<Database>, reader: Reader, programmeId: number) {
  return readDraftPlans(db, reader)
    .where("draftPlan.programmeId", "=", programmeId)
    .where("draftPlan.state", "=", "draft")
    .executeTakeFirst();
}

/** Those of these requests that wait for the chair. */
export function listRequestsAwaiting(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readDraftPlans(db, reader)
    .where(requestWaits())
    .where((eb) => inNumbers(eb.ref("draftPlan.id"), ids))
    .execute();
}

/** Starts a draft plan; returns its id. A programme has one at a time. */
export async function insertDraftPlan(trx: Transaction<Database>, programmeId: number): Promise<number> {
  const { id } = await trx.insertInto("draftPlan").values({ programmeId }).returning("id").executeTakeFirstOrThrow();
  return id;
}

type DraftPlanChange = {
  state?: DraftPlanState;
  sentByPersonId?: number;
  sentByName?: string;
  sentAt?: IsoInstant;
  decidedByName?: string | null;
  decidedAt?: IsoInstant | null;
  decisionWords?: string | null;
};

/** Changes a draft plan or request, and raises its version by one. */
export async function updateDraftPlan(
  trx: Transaction<Database>,
  id: number,
  change: DraftPlanChange = {},
): Promise<void> {
  await trx
    .updateTable("draftPlan")
    .set((eb) => ({ ...change, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
